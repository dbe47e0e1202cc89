/** The three calculators on quarters that nobody planned: a slice of `npm run test:calculators`. */
import { noTeamColumns, sheetsOf } from "../../src/templates";
import { createWorkbook } from "../../src/host/newWorkbook";
import { sampleQuarters } from "./arbitraryQuarter";
import { formulasNotCompared, type CoreCell } from "./compareCalculators";
import { compareWithLibreOffice, makeAndCompare, newTally, type MadeQuarter, type Tally } from "./compareQuarters";
import { openQuarterMaker } from "./quarterMaker";
import { disagreementLines, tallyLines } from "./tallyText";

const seed = 20_260_701;
const quarters = 12;

/** Every calculated column and named cell of the templates, the columns per rep and metric under one name. */
function calculatedColumns(): string[] {
  const sheets = sheetsOf("core", { ...noTeamColumns, metrics: [{ key: "M01", header: "M01" }] });
  const columns = sheets.flatMap((sheet) => sheet.tables).flatMap(({ id, columns: list }) =>
    list.filter(({ kind }) => kind === "calculated").map((column) => `${id}.${column.id.replace(/:.*/, "")}`),
  );
  const named = sheets.flatMap((sheet) => sheet.parameters ?? []).filter(({ kind }) => kind === "calculated").map(({ name }) => `named.${name}`);
  return [...columns, ...named];
}

const reported = ["target", "actual", "rate", "gap", "light", "lagging", "lag", "evidence", "weeks"].map((what) => `report.${what}`);

let tally: Tally;

beforeAll(async () => {
  tally = newTally();
  const maker = openQuarterMaker();
  const made: MadeQuarter[] = [];
  for (const [index, quarter] of sampleQuarters(seed, quarters).entries()) {
    made.push(await makeAndCompare(maker, quarter, `seed ${seed} #${index}`, tally));
  }
  await maker.close();
  await compareWithLibreOffice(made, tally);
  process.stdout.write(`${tallyLines(tally).join("\n")}\n`);
});

test("core, the stand-in's engine, LibreOffice and the report agree on every cell", () => {
  expect(disagreementLines(tally, 20)).toEqual(["0 disagreements"]);
});

test("no calculated column is left out", () => {
  const missing = (calculator: string, columns: readonly string[]) => columns.filter((column) => !((tally.compared.get(calculator)?.get(column) ?? 0) > 0));
  expect(missing("engine", calculatedColumns())).toEqual([]);
  expect(missing("LibreOffice", calculatedColumns())).toEqual([]);
  expect(missing("report", reported)).toEqual([]);
});

test("a formula that core does not calculate is found", () => {
  const workbook = createWorkbook("周进度");
  workbook.sheets[0]?.cells.set(4, new Map([[8, { value: 1, formula: "=1" }], [9, { value: 1 }]]));
  const cell: CoreCell = { column: "weekly.rate", sheet: "周进度", address: "I5", isFilled: true, core: 1 };
  expect(formulasNotCompared(workbook, [])).toEqual(["周进度!I5"]);
  expect(formulasNotCompared(workbook, [cell])).toEqual([]);
});

test("a calculator that is wrong by one cell is found", async () => {
  const { compareCells } = await import("./compareCalculators");
  const cells = [{ column: "weekly.rate", sheet: "周进度", address: "I5", isFilled: true, core: 0.7 }];
  expect(compareCells(cells, () => 0.7000001).differences).toHaveLength(1);
  expect(compareCells(cells, () => "0.7").differences).toHaveLength(1);
  expect(compareCells(cells, () => null).differences).toHaveLength(1);
  expect(compareCells(cells, () => 0.7).differences).toEqual([]);
});
