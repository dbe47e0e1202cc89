/** The three calculators on quarters that nobody planned, and whether they notice a wrong core: slices of `npm run test:calculators` and `test:mutations`. */
import { createWorkbook } from "../../src/host/newWorkbook";
import { compareCells, formulasNotCompared, type CoreCell } from "./compareCalculators";
import { judgedColumns } from "./judgedColumns";
import { recordQuarters } from "./recordQuarters";
import { disagreementLines, shortfallLines, tallyLines } from "./tallyText";
import { mutationLines, tryMutations } from "./tryMutations";
import type { RecordedQuarter, Tally } from "./compareQuarters";

const seed = 20_260_701;
/** Quarters that are made in any case, and while a column has not shown all that it must. */
const [fewest, most] = [24, 40];
/** Milliseconds; only ends a run that hangs. Alone on two cores it takes two minutes. */
const slowest = 1_800_000;

const reported = ["target", "actual", "rate", "gap", "light", "lagging", "lag", "evidence", "weeks"].map((what) => `report.${what}`);
const columns = judgedColumns().map(({ column }) => column);

let quarters: RecordedQuarter[];
let tally: Tally;

beforeAll(async () => {
  ({ quarters, tally } = await recordQuarters(seed, fewest, most));
  process.stdout.write(`${tallyLines(tally).join("\n")}\n`);
}, slowest);

test("core, the stand-in's engine, LibreOffice and the report agree on every cell", () => {
  expect(disagreementLines(tally, 20)).toEqual(["0 disagreements"]);
});

test("every calculated column is compared in rows with content, and shows every result that it must", () => {
  const missing = (calculator: string, wanted: readonly string[]) => wanted.filter((column) => !((tally.compared.get(calculator)?.get(column) ?? 0) > 0));
  expect(missing("engine", columns)).toEqual([]);
  expect(missing("LibreOffice", columns)).toEqual([]);
  expect(missing("report", reported)).toEqual([]);
  expect(shortfallLines(tally)).toEqual([]);
});

test("core wrong in any one column is noticed", () => {
  const report = tryMutations({ quarters, columns, quartersEach: 1 });
  process.stdout.write(`${mutationLines(report).join("\n")}\n`);
  expect(report.survivors).toEqual([]);
  expect(report.mutations).toBeGreaterThan(columns.length * 4);
});

test("a judge that looks at the first rows alone lets mutations survive", () => {
  const judge: typeof compareCells = (cells, valueAt) => compareCells(cells.slice(0, 5), valueAt);
  const { survivors } = tryMutations({ quarters, columns: ["weekly.rate", "actions.overdue"], quartersEach: Infinity, judge });
  expect(survivors).toContainEqual(expect.stringContaining("weekly.rate: one step more, last row alone"));
  expect(survivors).toContainEqual(expect.stringContaining("actions.overdue: {overdue} n + 1, last row alone"));
});

test("a formula that core does not calculate is found", () => {
  const workbook = createWorkbook("周进度");
  workbook.sheets[0]?.cells.set(4, new Map([[8, { value: 1, formula: "=1" }], [9, { value: 1 }]]));
  const cell: CoreCell = { column: "weekly.rate", sheet: "周进度", address: "I5", isFilled: true, core: 1 };
  expect(formulasNotCompared(workbook, [])).toEqual(["周进度!I5"]);
  expect(formulasNotCompared(workbook, [cell])).toEqual([]);
});

test("a calculator that is wrong by one cell is found", () => {
  const cells = [{ column: "weekly.rate", sheet: "周进度", address: "I5", isFilled: true, core: 0.7 }];
  expect(compareCells(cells, () => 0.7000001).differences).toHaveLength(1);
  expect(compareCells(cells, () => "0.7").differences).toHaveLength(1);
  expect(compareCells(cells, () => null).differences).toHaveLength(1);
  expect(compareCells(cells, () => 0.7).differences).toEqual([]);
});
