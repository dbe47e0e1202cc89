/** Pages of tables whose columns people moved. */
import { quarterPeriod } from "../../../src/core";
import { followUpsSheet } from "../../../src/templates/sheets/followUps/followUps";
import { reviewSheet } from "../../../src/templates/sheets/review/review";
import { findTable, pagesOfQuarter } from "../../../src/workbook";
import { numberSize } from "../../../src/workbook/cells/valueWidth";
import type { SheetTemplate } from "../../../src/templates";
import type { PagePlan } from "../../../src/workbook";

/** The page of a sheet whose table has these columns from the left; ids that the template lacks are columns of people. */
function pageOf(sheet: SheetTemplate, ids: readonly string[]): PagePlan {
  const [template] = sheet.tables;
  if (!template) throw new Error(`${sheet.id} has no table.`);
  const headers = ids.map((id) => template.columns.find((column) => column.id === id)?.label["zh-CN"] ?? id);
  const content = { name: "t", sheet: sheet.id, top: 5, left: 0, headers, rows: [headers.map(() => "x")], formulaAreas: [] };
  const found = findTable(template, content, "zh-CN", new Map());
  const facts = { team: "华东区", period: quarterPeriod(2026, 3), size: numberSize([]) };
  const [page] = pagesOfQuarter([sheet], new Map([[template.id, found]]), facts, "zh-CN");
  if (!page) throw new Error(`${sheet.id} has no page.`);
  return page.page;
}

const idsOf = (sheet: SheetTemplate) => (sheet.tables[0]?.columns ?? []).map(({ id }) => id);

function moved(ids: readonly string[], id: string, to: number): string[] {
  const rest = ids.filter((one) => one !== id);
  return [...rest.slice(0, to), id, ...rest.slice(to)];
}

const log = idsOf(followUpsSheet);

test("columns in their places print from the first to the last one that is not private", () => {
  expect(pageOf(followUpsSheet, log).printArea).toMatchObject({ left: 0, right: log.indexOf("nextStatus") });
});

test("a private column that was moved among the others is on no page", () => {
  const early = pageOf(followUpsSheet, moved(log, "enteredAt", 3)).printArea;
  expect(early).toMatchObject({ left: 4, right: log.indexOf("nextStatus") + 1 });
  const late = pageOf(followUpsSheet, moved(log, "quality", 6)).printArea;
  expect(late).toMatchObject({ left: 0, right: 5 });
});

test("rarely used columns among the printed ones, as older workbooks have them, end no page; private ones do, folded or not", () => {
  const older = moved(moved(log, "channel", 3), "feedback", 5);
  expect(pageOf(followUpsSheet, older).printArea).toMatchObject({ left: 0, right: older.indexOf("nextStatus") });
  expect(pageOf(followUpsSheet, moved(log, "timeliness", 6)).printArea).toMatchObject({ left: 0, right: 5 });
});

test("the last printed column moved to the front: those behind it print all the same, the private ones do not", () => {
  const { left, right } = pageOf(followUpsSheet, moved(log, "nextStatus", 0)).printArea;
  expect({ left, right }).toEqual({ left: 0, right: log.indexOf("nextStatus") });
});

test("a column of one's own prints inside the printed columns and at the end of a table without private ones", () => {
  const inside = [...log.slice(0, 5), "自己的列", ...log.slice(5)];
  expect(pageOf(followUpsSheet, inside).printArea.right).toBe(log.indexOf("nextStatus") + 1);
  expect(pageOf(followUpsSheet, [...log, "自己的列"]).printArea.right).toBe(log.indexOf("nextStatus"));
  const review = idsOf(reviewSheet);
  expect(pageOf(reviewSheet, [...review, "自己的列"]).printArea.right).toBe(review.length);
});

test("the header's row repeats with the rows between title and table; rows above the title do not", () => {
  expect(pageOf(followUpsSheet, log).titleRows).toEqual({ first: 2, last: 5 });
});
