/** Pages as the page layout says: breaks, repeated titles, scale. */

import { Axis } from "../../../stand-in/page/grid/axis";
import { headerText } from "../../../stand-in/page/print/headerText";
import { paginate } from "../../../stand-in/page/print/paginate";
import { createSheet } from "../../../src/file/newWorkbook";

const sizes = { columns: new Axis(30, () => 100), rows: new Axis(200, () => 20) };
const used = { top: 0, left: 0, bottom: 99, right: 4 };

function a4Sheet() {
  const sheet = createSheet("1", "S");
  sheet.pageLayout.paperSize = "A4";
  sheet.pageLayout.margins = { left: 0, right: 0, top: 0, bottom: 0 };
  return sheet;
}

test("rows go on to the next page where the paper ends", () => {
  const { pages, scale } = paginate(a4Sheet(), sizes, used);
  expect(scale).toBe(1);
  expect(pages.map(({ rows }) => rows)).toEqual([{ first: 0, last: 55 }, { first: 56, last: 99 }]);
});

test("a sheet fitted to one page across shrinks, breaks down the page hold, titles are repeated behind them", () => {
  const sheet = a4Sheet();
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.titleRows = { first: 0, last: 1 };
  sheet.horizontalPageBreaks = [10];
  const { pages, scale } = paginate(sheet, sizes, { ...used, bottom: 19, right: 9 });
  expect(scale).toBe(0.79);
  expect(pages.map(({ rows, titleRows }) => [rows.first, rows.last, titleRows])).toEqual([[0, 9, null], [10, 19, { first: 0, last: 1 }]]);
});

test("pages go down first unless the layout says otherwise; nothing used gives no page", () => {
  const sheet = a4Sheet();
  const wide = { ...used, right: 9 };
  expect(paginate(sheet, sizes, wide).pages.map(({ columns, rows }) => [columns.first, rows.first])).toEqual([[0, 0], [0, 56], [7, 0], [7, 56]]);
  sheet.pageLayout.printOrder = "OverThenDown";
  expect(paginate(sheet, sizes, wide).pages.map(({ columns, rows }) => [columns.first, rows.first])).toEqual([[0, 0], [7, 0], [0, 56], [7, 56]]);
  expect(paginate(sheet, sizes, null).pages).toEqual([]);
});

test("codes of headers become what they stand for", () => {
  const facts = { page: 2, pages: 3, sheetName: "复盘", fileName: "q.xlsx", date: "2026-10-01", time: "" };
  expect(headerText('&"Arial,Bold"&12A&&B &A &P/&N', facts)).toBe("A&B 复盘 2/3");
});

test("each part of a print area begins a page, in the order of the parts; nothing between them is printed", () => {
  const sheet = a4Sheet();
  sheet.pageLayout.printArea = { top: 40, left: 0, bottom: 49, right: 4 };
  sheet.pageLayout.furtherPrintAreas = [{ top: 10, left: 0, bottom: 79, right: 4 }];
  const rows = () => paginate(sheet, sizes, used).pages.map((page) => [page.rows.first, page.rows.last, page.titleRows?.last ?? null]);
  expect(rows()).toEqual([[40, 49, null], [10, 65, null], [66, 79, null]]);
  sheet.pageLayout.titleRows = { first: 5, last: 9 };
  expect(rows()).toEqual([[40, 49, 9], [10, 60, 9], [61, 79, 9]]);
});

test("one scale fits the widest part of a print area; a further part without a first one is no print area", () => {
  const sheet = a4Sheet();
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.printArea = { top: 0, left: 0, bottom: 9, right: 2 };
  sheet.pageLayout.furtherPrintAreas = [{ top: 10, left: 0, bottom: 19, right: 9 }];
  expect(paginate(sheet, sizes, used)).toMatchObject({ scale: 0.79, pages: [{ columns: { last: 2 } }, { columns: { last: 9 } }] });
  delete sheet.pageLayout.printArea;
  expect(paginate(sheet, sizes, { ...used, bottom: 9 }).pages.map(({ rows }) => rows)).toEqual([{ first: 0, last: 9 }]);
});
