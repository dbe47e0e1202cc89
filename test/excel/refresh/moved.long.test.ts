/** Rows and columns that people insert above, beside and inside the tables: pages, refresh and formulas go by where the tables stand now. */
import { openExcel, plainWorkbook, pressDone, sheetOf, smallSetup, startWorkbook, type PlainWorkbook } from "../support";
import { brokenCells } from "./deleteByHand";
import { insertLine } from "./insertByHand";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

const printedSheets = ["目标设定", "过程跟进", "周进度", "结果复盘", "问题跟踪表"];

/** A quarter in use, laid out for print. */
async function preparedWorkbook(members: readonly string[] = ["王芳", "李娜"]): Promise<void> {
  startWorkbook(host, smallSetup({ members }));
  await pressDone(host, "newQuarter");
  await host.type("过程跟进", "A5", [[46210, "王芳", "客户A"]], { paste: true });
  await host.type("周进度", "F6", [[2.5]], { paste: true });
  await pressDone(host, "refresh");
  await pressDone(host, "prepareReview");
}

/** What stands on the sheets, their pages apart: a row above the title is printed with them, where Excel by itself leaves it out. */
function withPagesFromTop(workbook: PlainWorkbook): PlainWorkbook {
  for (const { pageLayout } of workbook.sheets as unknown as { pageLayout: { printArea?: { top: number } } }[]) {
    if (pageLayout.printArea) pageLayout.printArea.top = 0;
  }
  return workbook;
}

/** After the insertion Excel has moved pages along; "prepare review" and refresh find nothing to change. */
async function expectNothingToChange(): Promise<void> {
  const moved = withPagesFromTop(plainWorkbook(host.workbook));
  await pressDone(host, "prepareReview");
  expect(withPagesFromTop(plainWorkbook(host.workbook))).toEqual({ ...moved, activeSheetId: "结果复盘" });
  await pressDone(host, "refresh");
  expect(withPagesFromTop(plainWorkbook(host.workbook))).toEqual({ ...moved, activeSheetId: "结果复盘" });
  expect(brokenCells(host.workbook)).toEqual([]);
}

test("a row above the title and a column before the table: titles, print area and breaks move along, nothing is lost", async () => {
  await preparedWorkbook();
  for (const name of printedSheets) {
    insertLine(host, name, "rows", 0);
    insertLine(host, name, "columns", 0);
  }
  await expectNothingToChange();
  const { pageLayout, tables } = sheetOf(host, "周进度");
  expect(pageLayout).toMatchObject({ titleRows: { first: 1, last: 4 }, printArea: { top: 0, left: 1 } });
  expect(tables[0]?.area).toMatchObject({ top: 4, left: 1 });
});

test("a team of nine: the columns that repeat and the breaks between groups move along", async () => {
  await preparedWorkbook(Array.from({ length: 9 }, (_, index) => `成员${index + 1}`));
  const before = [...sheetOf(host, "目标设定").verticalPageBreaks];
  insertLine(host, "目标设定", "columns", 0);
  await expectNothingToChange();
  expect(sheetOf(host, "目标设定").pageLayout.titleColumns).toEqual({ first: 1, last: 2 });
  expect(sheetOf(host, "目标设定").verticalPageBreaks).toEqual(before.map((column) => column + 1));
});

test("a column of one's own inside the review prints with it, a little smaller", async () => {
  await preparedWorkbook();
  const before = structuredClone(sheetOf(host, "结果复盘").pageLayout);
  insertLine(host, "结果复盘", "columns", 7);
  await pressDone(host, "prepareReview");
  const { printArea, zoom } = sheetOf(host, "结果复盘").pageLayout;
  expect(printArea?.right).toBe((before.printArea?.right ?? 0) + 1);
  expect(zoom?.scale).toBeLessThan(before.zoom?.scale ?? 0);
});

test("a row between title and table: the header still repeats", async () => {
  await preparedWorkbook();
  insertLine(host, "结果复盘", "rows", 2);
  await pressDone(host, "prepareReview");
  const { pageLayout, tables, horizontalPageBreaks } = sheetOf(host, "结果复盘");
  expect(pageLayout.titleRows?.last).toBe(tables[0]?.area.top);
  expect(pageLayout.printArea).toMatchObject({ top: 0, bottom: tables[0]?.area.bottom });
  expect(horizontalPageBreaks).toHaveLength(2);
});
