/** Check and update where Excel fills a whole column with the formula of some of its cells: nothing of a person's goes unseen. */
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { clearCells, press, pressDone } from "../support";
import { unwatchedNotes } from "../../../src/excel/notes/lostFormulaNotes";
import { askCells, watchColumns, type RepairedTable } from "../../../src/excel/repair/watchColumns";
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

test("all that Excel does not keep is told, however much it is", async () => {
  const { sheet, top, at } = column();
  const own = [6, 7, 8, 9, 10, 11, 12].map((row) => {
    putCell(sheet, top + row, at, { value: null, formula: `=${row}+1` });
    return `${cellAddress(top + row, at)} =${row}+1`;
  });
  clearTwo();
  host.session.state.quirks = new Set<Quirk>(["fillsFirst"]);
  const { details = [] } = await pressDone(host, "refresh");
  expect(details.filter((line) => own.every((one) => line.includes(one)))).toHaveLength(1);
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

test("columns that would be too much to read are not read, and told", async () => {
  const rows = 120_000;
  const area = { top: 1, left: 0, bottom: rows, right: 0 };
  const content = { name: "long", sheet: "长表", top: 0, left: 0, headers: ["a"], rows: Array.from({ length: rows }, () => [1]), formulaAreas: [area] };
  const formulas = [{ area: { ...area, top: 9, bottom: 9 }, formula: `=${"1+".repeat(60)}1` }];
  const table = { content } as unknown as RepairedTable["table"];
  const watch = await watchColumns({} as Excel.RequestContext, [{ table, repair: { sheet: "长表", formulas } }], { tables: new Map() });
  expect([watch.unwatched.length, watch.after]).toEqual([1, []]);
  expect(unwatchedNotes(watch.unwatched, "zh-CN")).toEqual([expect.stringMatching(/^长表：1 列太长/)]);
});

test("a long column is asked for in pieces that Excel on the web can send", () => {
  const formula = `=${"1+".repeat(60)}1`;
  const area = { top: 5, left: 0, bottom: 60_004, right: 0 };
  const { asks } = askCells({ sheet: "长表", body: area, fills: [{ area, formula }] }, area);
  expect([asks.length > 3, Math.max(...asks.map(({ answered = 0 }) => answered)) < 4_400_000]).toEqual([true, true]);
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

test("highlights that were put back are counted, also where others were refused", async () => {
  const { sheet } = tableOn(host, "周进度");
  const log = tableOn(host, "过程跟进").sheet;
  const [cleared, lost] = [sheet.conditionalFormats.length, log.conditionalFormats.length];
  expect([cleared > 0, lost > 0]).toEqual([true, true]);
  sheet.conditionalFormats.length = 0;
  log.conditionalFormats.length = 0;
  log.protection.protected = true;
  const { message, details = [] } = await press(host, "refresh");
  expect(message).toMatch(new RegExp(`\\b${cleared} 处高亮`));
  expect([sheet.conditionalFormats.length, log.conditionalFormats.length, details.length]).toEqual([cleared, 0, 1]);
});
