/**
 * The three calculators on quarters that nobody planned, and whether they notice a wrong core: a few of the quarters of
 * `npm run test:calculators` and `npm run test:mutations`.
 */
import { createWorkbook } from "../../src/file/newWorkbook";
import { compareCells, formulasNotCompared, type CoreCell } from "./compareCalculators";
import { judgedColumns } from "./judgedColumns";
import { recordQuarters } from "./recordQuarters";
import { disagreementLines, notCompared } from "./tallyText";
import { noRow, tryMutations } from "./tryMutations";
import type { RecordedQuarter, Tally } from "./compareQuarters";

const seed = 20_260_701;
/** Quarters that are made in any case, and while a column was not compared. */
const [fewest, most] = [2, 14];
const columns = judgedColumns().map(({ column }) => column);

let quarters: RecordedQuarter[];
let tally: Tally;

beforeAll(async () => {
  ({ quarters, tally } = await recordQuarters(seed, fewest, most, (made) => notCompared(made, ["engine", "report"])));
});

test("core, the stand-in's engine, LibreOffice and the report agree on every cell", () => {
  expect(disagreementLines(tally, 20)).toEqual(["0 disagreements"]);
});

test("every calculated column is compared in rows with content", () => {
  expect(notCompared(tally)).toEqual([]);
});

test("core wrong in any one column is noticed", () => {
  const report = tryMutations({ quarters, columns, quartersEach: 1 });
  // The long run has a row for each.
  expect(report.survivors.filter((one) => !one.endsWith(noRow))).toEqual([]);
  expect(report.caught).toBeGreaterThan(columns.length * 4);
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
