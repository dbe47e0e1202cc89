/** Check and update where Excel fills a whole column with the formula of some of its cells: nothing of a person's goes unseen. */
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { clearCells, press, pressDone } from "../support";
import { putCell } from "../../../src/file/cells";
import { cellAddress } from "../../../src/workbook";
import type { Host } from "../../../stand-in/node/openHost";
import type { Area, Sheet } from "../../../src/file/model";
import type { Quirk } from "../../../stand-in/quirks";

let host: Host;
useFreshQuarter((page) => (host = page));
afterEach(() => {
  host.session.state.quirks = new Set();
  delete host.session.state.alterWritten;
});

/** The column "周达成率" of the weekly sheet, two of its cells blank. */
function column(): { sheet: Sheet; top: number; bottom: number; at: number; formulas: () => (string | null)[] } {
  const { sheet, top, bottom, at } = tableOn(host, "周进度");
  const left = at("周达成率");
  const formulas = () => Array.from({ length: bottom - top + 1 }, (_, row) => sheet.cells.get(top + row)?.get(left)?.formula ?? null);
  return { sheet, top, bottom, at: left, formulas };
}

function clearTwo(): void {
  const { sheet, top, at } = column();
  clearCells(sheet, { top: top + 2, bottom: top + 3, left: at, right: at });
}

function ownFormula(): string {
  const { sheet, top, at } = column();
  putCell(sheet, top + 6, at, { value: null, formula: "=1+1" });
  return `${cellAddress(top + 6, at)} =1+1`;
}

test("without filling, blank cells get their formula and somebody's own stays, with no further request", async () => {
  const whole = column().formulas();
  ownFormula();
  clearTwo();
  const { details = [] } = await pressDone(host, "refresh");
  expect(column().formulas()).toEqual(whole.map((one, row) => (row === 6 ? "=1+1" : one)));
  expect(details.filter((line) => line.includes("整列"))).toEqual([]);
});

test.each<Quirk>(["fillsFirst", "fillsLast"])("%s: a formula of somebody's own that Excel does not keep is told with its cell", async (quirk) => {
  const whole = column().formulas();
  const own = ownFormula();
  clearTwo();
  host.session.state.quirks = new Set([quirk]);
  const { details = [] } = await pressDone(host, "refresh");
  expect(column().formulas()).toEqual(whole);
  expect(details.filter((line) => line.startsWith("周进度：Excel 自动填充整列") && line.includes(own))).toHaveLength(1);
});

test("an Excel that wrote over somebody's formula once, and takes it back: it is there again, and nobody is bothered", async () => {
  const whole = column().formulas();
  ownFormula();
  clearTwo();
  let times = 0;
  host.session.state.alterWritten = (sheet: Sheet, area: Area): void => {
    const { top, at } = column();
    if (sheet.name !== "周进度" || area.left !== at || (times += 1) > 1) return;
    putCell(sheet, top + 6, at, { value: null, formula: whole[0] ?? "" });
  };
  const { details = [] } = await pressDone(host, "refresh");
  expect(column().formulas()).toEqual(whole.map((one, row) => (row === 6 ? "=1+1" : one)));
  expect(details.filter((line) => line.includes("整列"))).toEqual([]);
});

test("a column that Excel filled with its neighbour's formula: told by its header, and completed by the next press", async () => {
  const whole = column().formulas();
  clearTwo();
  host.session.state.alterWritten = (sheet: Sheet, area: Area): void => {
    const { top, bottom, at } = column();
    const given = sheet.cells.get(area.top)?.get(at)?.formula;
    if (sheet.name !== "周进度" || area.left !== at || given === undefined) return;
    for (let row = top; row <= bottom; row += 1) putCell(sheet, row, at, { value: null, formula: sheet.cells.get(row)?.get(at - 1)?.formula ?? "=0" });
  };
  const first = await press(host, "refresh");
  expect(first.details?.[0]).toMatch(/^周进度：1 列的公式写入后与应有的不同.+：「周达成率」。请点「.+」重新写入。$/);
  delete host.session.state.alterWritten;
  const second = await pressDone(host, "refresh");
  expect(column().formulas()).toEqual(whole);
  expect((second.details ?? []).filter((line) => line.includes("整列"))).toEqual([]);
});
