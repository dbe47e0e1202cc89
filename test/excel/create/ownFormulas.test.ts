/** Formulas of somebody's own beside those that a command writes, where Excel fills whole columns: kept, or told with their cell. */
import { addMember } from "../../../src/excel";
import { putCell } from "../../../src/file/cells";
import { cellAddress } from "../../../src/workbook";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { usePage } from "../pageGlobals";
import { clearCells, pressDone, startWorkbook } from "../support";
import { tableOn, useFreshQuarter } from "./freshQuarter";
import type { Host } from "../../../stand-in/node/openHost";
import type { Quirk } from "../../../stand-in/quirks";

let host: Host;
useFreshQuarter((page) => {
  host = page;
  usePage(page);
});
afterEach(() => void (host.session.state.quirks = new Set()));

const fills: readonly Quirk[] = ["fillsFirst", "fillsLast"];
const playing = (...quirks: Quirk[]): void => void (host.session.state.quirks = new Set(quirks));

function cellOf(sheetName: string, header: string, row: number) {
  const { sheet, top, at } = tableOn(host, sheetName);
  const [cellRow, column] = [top + row, at(header)];
  return { sheet, row: cellRow, column, address: cellAddress(cellRow, column) };
}

/** @returns cell and formula, as a line tells them where Excel did not keep it */
function write(sheetName: string, header: string, row: number, formula: string): string {
  const { sheet, row: cellRow, column, address } = cellOf(sheetName, header, row);
  putCell(sheet, cellRow, column, { value: null, formula });
  return `${address} ${formula}`;
}

function formulaOf(sheetName: string, header: string, row: number): string | undefined {
  const { sheet, row: cellRow, column } = cellOf(sheetName, header, row);
  return sheet.cells.get(cellRow)?.get(column)?.formula;
}

const isLost = (own: string) => (line: string) => line.includes("Excel 自动填充整列时盖掉了自己写的公式") && line.includes(own);
const isKept = (line: string): boolean => line.includes("自己写的公式，保留原样");

describe("an upgrade", () => {
  function startOlder(): string {
    startWorkbook(host, null, { workbook: readKeptFile(openKept("zh-3", 1).file) });
    return write("周进度", "状态", 6, "=1+1");
  }

  test("leaves it, and says so", async () => {
    startOlder();
    const { details = [] } = await pressDone(host, "newQuarter");
    expect([details.length, details.every(isKept), formulaOf("周进度", "状态", 6)]).toEqual([1, true, "=1+1"]);
  });

  test.each(fills)("%s: what Excel does not keep is told, and no line says that it was kept", async (quirk) => {
    const own = startOlder();
    playing(quirk);
    const { code, details = [] } = await pressDone(host, "newQuarter");
    expect([code, details.length, details.every(isLost(own))]).toEqual(["upgraded", 1, true]);
    expect(formulaOf("周进度", "状态", 6)).toBe(formulaOf("周进度", "状态", 5));
  });
});

test.each(fills)("%s: what Excel does not keep on an unfinished sheet is told", async (quirk) => {
  const own = write("周进度", "周达成率", 6, "=1+1");
  const { sheet, row, column } = cellOf("周进度", "周达成率", 2);
  clearCells(sheet, { top: row, bottom: row + 1, left: column, right: column });
  host.workbook.names = host.workbook.names.filter(({ name }) => name !== "qb_ready_weekly");
  playing(quirk);
  const { code, details = [] } = await pressDone(host, "newQuarter");
  expect([code, details.length, details.every(isLost(own))]).toEqual(["completed", 1, true]);
});

describe("a member who joins", () => {
  const options = { language: "zh-CN", today: "2026-08-03" } as const;
  const join = async () => {
    const added = await addMember({ name: "赵敏", from: 46_235, to: null }, options);
    return "notes" in added ? added.notes : [added.code];
  };

  test.each(fills)("%s: his rows touch no formula of the others, and what Excel does not keep of the sums is told", async (quirk) => {
    write("周进度", "周达成率", 6, "=1+1");
    write("目标设定", "分解合计", 1, "=2+2");
    playing(quirk);
    const notes = await join();
    const own = `${cellOf("目标设定", "分解合计", 1).address} =2+2`; // his column has moved it
    expect([notes.length, notes.every(isLost(own)), formulaOf("周进度", "周达成率", 6)]).toEqual([1, true, "=1+1"]);
  });

  test("without filling both stay, and a line says which sum leaves him out", async () => {
    write("目标设定", "分解合计", 1, "=2+2");
    const notes = await join();
    expect([notes.length, notes.every(isKept), formulaOf("目标设定", "分解合计", 1)]).toEqual([1, true, "=2+2"]);
  });

  test.each(fills)("%s: what Excel does not keep of blank cells that are filled with him is told, too", async (quirk) => {
    const own = write("周进度", "周达成率", 6, "=1+1");
    const { sheet, row, column } = cellOf("周进度", "周达成率", 2);
    clearCells(sheet, { top: row, bottom: row + 1, left: column, right: column });
    playing(quirk);
    const notes = await join();
    expect([notes.length, notes.every(isLost(own))]).toEqual([1, true]);
  });
});
