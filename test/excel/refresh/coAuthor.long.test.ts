/** Somebody else types between our read and our write: what that person typed stays, whatever we were about to put there. */
import { cellAddress } from "../../../src/workbook";
import { putCell } from "../../../src/file/cells";
import { deleteTable } from "./deleteByHand";
import { beforeRequest } from "./meanwhile";
import { tableOn, useFreshQuarter } from "../create/freshQuarter";
import { pressDone, sheetOf, type Button, type Pressed } from "../support";
import type { Host } from "../../../stand-in/node/openHost";
import type { Cell } from "../../../src/file/model";

let host: Host;
const quarter = useFreshQuarter((page) => {
  host = page;
});

/** Row and column of a table's cell, by its header; rows count from 1 below the header. */
function place(sheet: string, header: string, row: number): { row: number; column: number } {
  const { top, at } = tableOn(host, sheet);
  return { row: top + row - 1, column: at(header) };
}

function cellAt(sheet: string, header: string, row: number): Cell | undefined {
  const at = place(sheet, header, row);
  return sheetOf(host, sheet).cells.get(at.row)?.get(at.column);
}

function clearCell(sheet: string, header: string, row: number): void {
  const at = place(sheet, header, row);
  sheetOf(host, sheet).cells.get(at.row)?.delete(at.column);
}

function typed(sheet: string, header: string, row: number, cell: Cell): () => void {
  const at = place(sheet, header, row);
  return () => putCell(sheetOf(host, sheet), at.row, at.column, cell);
}

/** Presses the button while somebody types before its writing request. */
async function pressWhile(button: Button, request: number, edit: () => void): Promise<Pressed> {
  const end = beforeRequest(host, request, edit);
  const pressed = await pressDone(host, button);
  expect(end()).toBe(true);
  return pressed;
}

const contents: [string, Cell][] = [
  ["a number", { value: 7 }],
  ["a text that looks like a formula", { value: "=1+1" }],
  ["a text that looks like a number", { value: "007" }],
  ["a formula", { value: 3, formula: "=1+2" }],
  ["true", { value: true }],
];

test.each(contents)("refresh: %s typed into a cell whose formula was missing stays, the other formula comes back", async (_what, cell) => {
  for (const row of [1, 2, 3]) clearCell("周进度", "周计划", row);
  const refreshed = await pressWhile("refresh", 2, typed("周进度", "周计划", 2, cell));
  const stands = cellAt("周进度", "周计划", 2);
  expect(stands?.formula ?? stands?.value).toEqual(cell.formula ?? cell.value);
  expect(stands?.formula).toBe(cell.formula);
  for (const row of [1, 3]) expect(cellAt("周进度", "周计划", row)?.formula).toContain("qb");
  const { row, column } = place("周进度", "周计划", 2);
  expect(refreshed.details?.[0]).toBe(`有 1 个单元格刚被别人填写（'周进度'!${cellAddress(row, column)}），所填内容已保留。`);
});

test("a row id that somebody pasted meanwhile stays", async () => {
  clearCell("过程跟进", "行标识", 4);
  await pressWhile("refresh", 2, typed("过程跟进", "行标识", 4, { value: "r-mine" }));
  expect(cellAt("过程跟进", "行标识", 4)?.value).toBe("r-mine");
});

test("a conclusion carried into a row that somebody begins to fill leaves the row to that person, and goes to the next one", async () => {
  typed("结果复盘", "改进措施", 1, { value: "每周二复盘" })();
  typed("结果复盘", "责任人", 1, { value: "李娜" })();
  await pressWhile("refresh", 2, typed("问题跟踪表", "问题", 1, { value: "别人的问题" }));
  expect(cellAt("问题跟踪表", "问题", 1)?.value).toBe("别人的问题");
  for (const header of ["措施", "责任人", "状态"]) expect([null, undefined, ""]).toContain(cellAt("问题跟踪表", header, 1)?.value);
  await pressDone(host, "refresh");
  expect(cellAt("问题跟踪表", "措施", 2)?.value).toBe("每周二复盘");
  expect(cellAt("问题跟踪表", "问题", 1)?.value).toBe("别人的问题");
});

test("what comes back is sent again when Excel fails at that moment", async () => {
  clearCell("周进度", "周计划", 2);
  const edit = typed("周进度", "周计划", 2, { value: 7 });
  await pressWhile("refresh", 3, () => {
    edit();
    host.failAt({ batch: 2 });
  });
  expect(cellAt("周进度", "周计划", 2)).toMatchObject({ value: 7 });
});

test("a deleted table is put back around what somebody typed there meanwhile", async () => {
  const [table] = sheetOf(host, "周进度").tables;
  if (!table) throw new Error("no table");
  const { row, column } = place("周进度", "周计划", 3);
  deleteTable(host, "qbWeekly");
  const counted = await countRequests("newQuarter"); // the last two are looks
  quarter.start();
  deleteTable(host, "qbWeekly");
  const back = await pressWhile("newQuarter", counted - 2, () => putCell(sheetOf(host, "周进度"), row, column, { value: 42 }));
  expect(sheetOf(host, "周进度").tables.map(({ name }) => name)).toEqual(["qbWeekly"]);
  expect(cellAt("周进度", "周计划", 3)).toMatchObject({ value: 42 });
  expect(cellAt("周进度", "周计划", 2)?.formula).toContain("qb");
  expect(back.details?.[0]).toContain("所填内容已保留");
});

async function countRequests(button: Button): Promise<number> {
  const { batches } = await pressDone(host, button);
  return batches;
}

test("rows that somebody sorted meanwhile keep every cell that is filled", async () => {
  clearCell("周进度", "周计划", 1);
  const sheet = sheetOf(host, "周进度");
  const rows = [1, 2, 3, 4, 5].map((row) => place("周进度", "周计划", row).row);
  const filled = (): [string, unknown][] =>
    rows.flatMap((row) => [...(sheet.cells.get(row) ?? [])].map(([column, cell]): [string, unknown] => [`${row}:${column}`, cell.formula ?? cell.value]));
  let sorted: [string, unknown][] = [];
  await pressWhile("refresh", 2, () => {
    const lines = rows.map((row) => sheet.cells.get(row) ?? new Map<number, Cell>());
    rows.forEach((row, index) => sheet.cells.set(row, lines[rows.length - 1 - index] ?? new Map<number, Cell>()));
    sorted = filled();
  });
  expect(Object.fromEntries(filled())).toEqual(Object.fromEntries(sorted));
  await pressDone(host, "refresh");
  expect(cellAt("周进度", "周计划", 5)?.formula).toContain("qb");
});
