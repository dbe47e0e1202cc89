import { completeSet, LANGUAGES, sheetsOf, type SheetId } from "../../../src/templates";
import { buildPlan, type SheetPlan } from "../../../src/workbook";
import type { PagePlan } from "../../../src/workbook/plan/plan";
import { layOut } from "../../../src/workbook/plan/layout";
import { teamColumns } from "../../../src/workbook/start/teamColumns";
import { startRows } from "../../../src/workbook/start/startRows";
import { teamSetup } from "../teamSetup";

type PrintedSheet = SheetPlan & { readonly page: PagePlan };

const isPrinted = (sheet: SheetPlan): sheet is PrintedSheet => sheet.page !== null;

function sheetOf(id: SheetId, reps = 3, metrics = 2): PrintedSheet {
  const sheet = buildPlan(teamSetup(reps, metrics), "zh-CN").sheets.filter(isPrinted).find((one) => one.id === id);
  if (!sheet) throw new Error(`There is no sheet ${id}.`);
  return sheet;
}

/** Headers of a sheet's tables that the print area holds. */
function printedHeaders(sheet: PrintedSheet): unknown[] {
  const { printArea } = sheet.page;
  return sheet.tables.flatMap(({ area }) => {
    const row = sheet.values.find((block) => block.area.top === area.top && block.area.left === area.left)?.rows[0] ?? [];
    return row.filter((_, index) => area.left + index <= printArea.right);
  });
}

test("timeliness, quality and entry time are private and never printed", () => {
  const printed = printedHeaders(sheetOf("followUps"));
  expect(printed).toContain("下一步状态");
  for (const header of ["录入时间", "记录时效", "记录质量"]) expect(printed).not.toContain(header);
});

test("settings print their parameters, rules and members, and no lists", () => {
  const { page } = sheetOf("settings", 1, 1);
  const printed = printedHeaders(sheetOf("settings"));
  expect(printed).toEqual(expect.arrayContaining(["规则", "姓名"]));
  for (const header of ["首日", "放假日期", "具体内容词"]) expect(printed).not.toContain(header);
  expect(page.printArea.bottom).toBeGreaterThanOrEqual(4 + 14);
});

test("the team's target sheet prints with room to sign below the table", () => {
  const { page, tables, values } = sheetOf("targets");
  const signature = values.find((block) => block.rows.some(([cell]) => cell === "签字确认"));
  expect(signature?.area.top).toBeGreaterThan(tables[0]?.area.bottom ?? Infinity);
  expect(page.printArea.bottom).toBe(signature?.area.bottom);
});

test("three reps print one page wide", () => {
  expect(sheetOf("targets", 3).page).toMatchObject({ pagesWide: 1, columnBreaks: [], titleColumns: null });
});

const fewReps = LANGUAGES.flatMap((language) => [4, 8].map((reps) => [language, reps] as const));

test.each(fewReps)("%s: %i reps print on one page, the columns after theirs on another", (language, reps) => {
  const page = buildPlan(teamSetup(reps, 3), language).sheets.find(({ id }) => id === "targets")?.page;
  expect(page).toMatchObject({ pagesWide: null, titleColumns: { first: 0, last: 1 }, columnBreaks: [6 + reps] });
});

test.each([
  [9, 1],
  [16, 2],
  [17, 2],
  [60, 7],
])("%i reps print in groups of eight with the first columns repeated (%i breaks)", (reps, breaks) => {
  const { page } = sheetOf("targets", reps);
  expect(page.columnBreaks).toHaveLength(breaks);
  expect(page).toMatchObject({ pagesWide: null, titleColumns: { first: 0, last: 1 } });
  expect(new Set(page.columnBreaks.map((column) => (column - 6) % 8))).toEqual(new Set([0]));
  expect(page.scale).toBeGreaterThanOrEqual((8 / 11) * 100);
});

/** Points of columns of a sheet; those between tables that nobody sized have Excel's own width. */
function pointsOf({ columnWidths, hiddenColumns }: SheetPlan, first: number, last: number): number {
  const holds = (at: number) => (run: { readonly first: number; readonly last: number }) => run.first <= at && at <= run.last;
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((at) => !hiddenColumns.some(holds(at)));
  return columns.reduce((sum, at) => sum + (columnWidths.find(holds(at))?.points ?? 54), 0);
}

const paperWidth = { Portrait: 595 - 2 * 20, Landscape: 842 - 2 * 20 };

describe.each([1, 3, 8, 20, 60])("%i reps", (reps) => {
  test.each(LANGUAGES)("%s: at the scale of a sheet the columns of each page fit on the paper, folded ones unfolded", (language) => {
    for (const sheet of buildPlan(teamSetup(reps, 4), language).sheets.filter(isPrinted)) {
      const { printArea, columnBreaks, titleColumns, scale, orientation } = sheet.page;
      const starts = [printArea.left, ...columnBreaks];
      const widths = starts.map((start, index) => {
        const repeated = index > 0 && titleColumns ? pointsOf(sheet, titleColumns.first, titleColumns.last) : 0;
        return repeated + pointsOf(sheet, start, (starts[index + 1] ?? printArea.right + 1) - 1);
      });
      expect([sheet.id, widths.filter((points) => (points * scale) / 100 > paperWidth[orientation])]).toEqual([sheet.id, []]);
      expect(scale).toBeLessThanOrEqual(100);
      expect(Number.isInteger(scale)).toBe(true);
    }
  });

  test("sheets with breaks print at their scale, all others one page wide", () => {
    for (const { id, page } of buildPlan(teamSetup(reps, 4), "zh-CN").sheets.filter(isPrinted)) {
      const hasBreaks = page.rowBreaks.length + page.columnBreaks.length > 0;
      expect([id, page.pagesWide]).toEqual([id, hasBreaks ? null : 1]);
    }
  });
});

test("the weeks of a person with four metrics stand on one page; with eight they go on over a second one rather than shrink", () => {
  const rowsAt = (metrics: number) => 15 * 14 * metrics * (sheetOf("weekly", 3, metrics).page.scale / 100);
  expect(rowsAt(4)).toBeLessThan(595 - 48 - 52);
  expect(rowsAt(8)).toBeGreaterThan(595 - 48 - 52);
});

test.each(["review", "weekly"] as const)("%s begins a page where another person's rows begin", (id) => {
  const sheet = sheetOf(id, 3, 2);
  const rows = (sheet.tables[0]?.area.bottom ?? 0) - (sheet.tables[0]?.area.top ?? 0);
  const people = id === "review" ? 4 : 3;
  const perPerson = rows / people;
  const first = (sheet.tables[0]?.area.top ?? 0) + 1;
  expect(sheet.page.rowBreaks).toEqual(Array.from({ length: people - 1 }, (_, index) => first + perPerson * (index + 1)));
});

/** Where tables stand one below the other, the last one grows over the page: its title and header repeat. */
const stackedTables: Partial<Record<SheetId, string>> = { home: "lights", settings: "members" };

test("a hidden sheet has no page", () => {
  const hidden = buildPlan(teamSetup(1, 1), "zh-CN").sheets.filter((sheet) => sheet.hidden);
  expect(hidden.map(({ id, page }) => [id, page])).toEqual([["calculation", null]]);
});

test.each(LANGUAGES)("every page repeats the header row and stays on its sheet (%s)", (language) => {
  for (const { id, page, tables } of buildPlan(teamSetup(9, 3), language).sheets.filter(isPrinted)) {
    const stacked = stackedTables[id];
    const header = tables.find((table) => table.id === stacked)?.area.top ?? tables[0]?.area.top ?? 0;
    expect(page.titleRows).toEqual({ first: stacked ? header - 1 : 0, last: header });
    expect(page.printArea).toMatchObject({ top: 0, left: 0 });
    for (const row of page.rowBreaks) expect(row).toBeLessThanOrEqual(page.printArea.bottom);
    for (const column of page.columnBreaks) expect(column).toBeLessThanOrEqual(page.printArea.right);
  }
});

test.each([1, 2, 3, 4, 5, 12])("with %i metrics no table hides a column of another one on its sheet", (metrics) => {
  const layouts = sheetsOf(completeSet(), teamColumns(teamSetup(2, metrics), "zh-CN")).map((template) => layOut(template, template.label["zh-CN"], startRows(teamSetup(2, metrics), "zh-CN")));
  for (const { name, tables } of layouts) {
    const columns = tables.flatMap(({ template, area }) => template.columns.map(({ hidden }, index) => ({ column: area.left + index, hidden: hidden === true })));
    const hidden = new Set(columns.filter((one) => one.hidden).map(({ column }) => column));
    expect([name, columns.filter((one) => !one.hidden && hidden.has(one.column))]).toEqual([name, []]);
  }
});

/** Title and header of the last table repeat on every page; what stands beside them would be cut into a strip of each. */
test.each(LANGUAGES)("%s: beside the rows that repeat for sixty people there is no chart and no labelled cell", (language) => {
  for (const sheet of buildPlan(teamSetup(60, 4), language).sheets.filter(isPrinted)) {
    const { titleRows } = sheet.page;
    const [table] = sheet.tables.slice(-1);
    if (!table || !titleRows || titleRows.first <= 1) continue;
    const touches = ({ top, bottom, left }: { top: number; bottom: number; left: number }) =>
      left < table.area.left && top <= titleRows.last + 1 && bottom >= titleRows.first;
    expect([sheet.id, sheet.charts.filter(({ area }) => touches(area)).map(({ name }) => name)]).toEqual([sheet.id, []]);
    const labels = sheet.values.filter(({ area }) => area.left < 2 && area.top <= titleRows.last && area.bottom >= titleRows.first);
    expect([sheet.id, labels.map(({ rows }) => rows)]).toEqual([sheet.id, []]);
  }
});
