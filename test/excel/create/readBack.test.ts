/** An Excel that makes something else of formulas than it was given: the sheet is not finished, the command says so, the next completes it. */
import { createWorkbook } from "../../../src/file/newWorkbook";
import { addMember } from "../../../src/excel";
import { openKept, readKeptFile } from "../../fixtures/keptWorkbook";
import { usePage } from "../pageGlobals";
import { openExcel, press, pressDone, startWorkbook } from "../support";
import { cellAddress } from "../../../src/workbook";
import { contentsOf, type Contents } from "../profiles/flows";
import { tableOn } from "./freshQuarter";
import type { Host } from "../../../stand-in/node/openHost";
import type { Area, Sheet, Workbook } from "../../../src/file/model";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
  usePage(host);
});
afterEach(() => delete host.session.state.alterWritten);
afterAll(() => host.close());

/** After each write to it, all cells of a column hold the formula of its first cell before the write, or of the column to its left. */
function fillsOtherwise(sheetName: string, header: string, by: "former" | "left"): void {
  const placeOf = () => {
    const { sheet, top, bottom, at } = tableOn(host, sheetName);
    return { sheet, top, bottom, column: at(header) };
  };
  const formulaAt = (sheet: Sheet, row: number, column: number) => sheet.cells.get(row)?.get(column)?.formula;
  const stands = host.workbook.sheets.some(({ name }) => name === sheetName) ? placeOf() : null;
  const former = stands && formulaAt(stands.sheet, stands.top, stands.column);
  host.session.state.alterWritten = (written: Sheet, area: Area): void => {
    if (written.name !== sheetName || !written.tables.some(({ columns }) => columns.some(({ name }) => name === header))) return;
    const { sheet, top, bottom, column } = placeOf();
    const isWritten = area.left <= column && area.right >= column && area.bottom >= top && area.top <= bottom && formulaAt(sheet, top, column);
    const formula = by === "former" ? former : formulaAt(sheet, top, column - 1);
    if (!isWritten || !formula) return;
    for (let row = top; row <= bottom; row += 1) sheet.cells.get(row)?.set(column, { value: null, formula });
  };
}

const readyMark = (sheet: string): boolean => host.workbook.names.some(({ name }) => name === `qb_ready_${sheet}`);

async function madeWithout(workbook: () => Workbook): Promise<Contents> {
  startWorkbook(host, undefined, { workbook: workbook() });
  await pressDone(host, "newQuarter");
  return contentsOf(host.workbook);
}

test("creation: a column that holds its neighbour's formula", async () => {
  const whole = await madeWithout(createWorkbook);
  startWorkbook(host, undefined, { workbook: createWorkbook() });
  fillsOtherwise("周进度", "周达成率", "left");
  const first = await press(host, "newQuarter");
  expect([first.code, first.status]).toEqual(["altered", "failed"]);
  expect(first.details).toEqual([expect.stringMatching(/^周进度：1 列的公式写入后与应有的不同.+：「周达成率」。/)]);
  expect([readyMark("weekly"), readyMark("targets")]).toEqual([false, true]);
  delete host.session.state.alterWritten;
  expect((await pressDone(host, "newQuarter")).code).toBe("completed");
  expect(contentsOf(host.workbook)).toEqual(whole);
  expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
});

test("creation: as long as Excel does it, no press says that it is done", async () => {
  startWorkbook(host, undefined, { workbook: createWorkbook() });
  fillsOtherwise("周进度", "周达成率", "left");
  expect([(await press(host, "newQuarter")).code, (await press(host, "newQuarter")).code]).toEqual(["altered", "altered"]);
});

test("upgrade: a column that keeps its former formula; the workbook stays of its version until all are new", async () => {
  const kept = () => readKeptFile(openKept("zh-3", 1).file);
  const whole = await madeWithout(kept);
  startWorkbook(host, undefined, { workbook: kept() });
  fillsOtherwise("周进度", "状态", "former");
  const first = await press(host, "newQuarter");
  expect(first.code).toBe("altered");
  delete host.session.state.alterWritten;
  expect((await pressDone(host, "newQuarter")).code).toBe("upgraded");
  expect(contentsOf(host.workbook)).toEqual(whole);
});

test("a member who joins: a column whose formula leaves him out", async () => {
  const options = { language: "zh-CN", today: "2026-08-03" } as const;
  await madeWithout(createWorkbook);
  fillsOtherwise("目标设定", "分解合计", "former");
  expect(await addMember({ name: "赵敏", from: 46_235, to: null }, options)).toMatchObject({ code: "altered", facts: { changed: 1 } });
  delete host.session.state.alterWritten;
  expect((await pressDone(host, "newQuarter")).code).toBe("completed");
  expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
});

/** "sheet header" of the columns of tables that hold a formula in any row. */
function columnsWithFormulas(): string[] {
  return host.workbook.sheets.flatMap(({ name: sheet, tables, cells }) =>
    tables.flatMap(({ area, columns }) =>
      columns.flatMap(({ name: header }, index) => {
        const rows = Array.from({ length: area.bottom - area.top }, (_, row) => cells.get(area.top + 1 + row)?.get(area.left + index));
        return rows.some((cell) => cell?.formula !== undefined) ? [`${sheet} ${header}`] : [];
      }),
    ),
  );
}

test("a member who was typed below the list: the refresh tells it too, and no formula comes to stand where people type", async () => {
  await madeWithout(createWorkbook);
  const calculated = columnsWithFormulas();
  const members = tableOn(host, "设置", "qbMembers");
  await host.type("设置", cellAddress(members.bottom + 1, members.at("姓名")), [["赵敏"]]);
  fillsOtherwise("目标设定", "分解合计", "former");
  const first = await press(host, "refresh");
  expect([first.code, first.status]).toEqual(["altered", "failed"]);
  expect(columnsWithFormulas().filter((column) => !calculated.includes(column))).toEqual([]);
  delete host.session.state.alterWritten;
  expect((await pressDone(host, "newQuarter")).code).toBe("completed");
  expect(columnsWithFormulas()).toEqual(calculated);
  expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
});
