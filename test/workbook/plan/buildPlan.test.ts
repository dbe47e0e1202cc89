import { LANGUAGES } from "../../../src/templates";
import { buildPlan, type Area, type SheetPlan, type WorkbookPlan } from "../../../src/workbook";
import { startParameters } from "../../../src/workbook/start/startRows";
import { teamSetup } from "../teamSetup";

const EXCEL_ROWS = 1_048_576;
const EXCEL_COLUMNS = 16_384;

const QUARTER = { json: { year: 2026, quarter: 3 }, weeks: 14 };
const JULY = { json: { year: 2026, month: 7 }, weeks: 5 };
const FROM_MAY = { json: { year: 2026, quarter: 1, fiscalYearStart: 5 }, weeks: 14 };

const sizes = [1, 3, 8, 9, 60].flatMap((reps) => Array.from({ length: 12 }, (_, index) => [reps, index + 1] as const));

function overlap(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function areasOf(sheet: SheetPlan): Area[] {
  const parts = [sheet.numberFormats, sheet.values, sheet.tables, sheet.formulas, sheet.styles, sheet.validations, sheet.highlights];
  return [...parts.flatMap((part) => part.map(({ area }) => area)), ...(sheet.page ? [sheet.page.printArea] : [])];
}

function expectTablesApart({ tables }: SheetPlan): void {
  const overlaps = tables.flatMap((one, index) => tables.slice(index + 1).filter((other) => overlap(one.area, other.area)).map((other) => `${one.id} ${other.id}`));
  expect(overlaps).toEqual([]);
}

function expectWithinExcel(sheet: SheetPlan): void {
  const outside = areasOf(sheet).filter(
    ({ top, left, bottom, right }) => !(0 <= top && top <= bottom && bottom < EXCEL_ROWS && 0 <= left && left <= right && right < EXCEL_COLUMNS),
  );
  expect(outside).toEqual([]);
}

/** Excel refuses values, formulas or formats whose shape differs from their range. */
function expectShapes(sheet: SheetPlan): void {
  const blocks = [
    ...sheet.values.map(({ area, rows }) => ({ area, rows: rows.map((row) => row.length) })),
    ...sheet.formulas.flatMap(({ area, formula }) => (typeof formula === "string" ? [] : [{ area, rows: formula.map(() => 1) }])),
    ...sheet.numberFormats.flatMap(({ area, format }) => (typeof format === "string" ? [] : [{ area, rows: format.map((row) => row.length) }])),
  ];
  for (const { area, rows } of blocks) {
    expect([rows.length, Math.min(...rows), Math.max(...rows)]).toEqual([
      area.bottom - area.top + 1,
      area.right - area.left + 1,
      area.right - area.left + 1,
    ]);
  }
}

function rowsOf(plan: WorkbookPlan): Record<string, number> {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  return Object.fromEntries(tables.map(({ id, area }) => [id, area.bottom - area.top]));
}

test.each([
  ...sizes.map((size) => [...size, QUARTER] as const),
  ...[1, 3, 60].flatMap((reps) => [[reps, 4, JULY] as const, [reps, 4, FROM_MAY] as const]),
])("%i reps × %i metrics, %j: tables stand apart, areas are on the sheet, shapes fit, every rep and metric has its rows", (reps, metrics, { json, weeks }) => {
  const plan = buildPlan(teamSetup(reps, metrics, json), "zh-CN");
  for (const sheet of plan.sheets) {
    expectTablesApart(sheet);
    expectWithinExcel(sheet);
    expectShapes(sheet);
  }
  expect(rowsOf(plan)).toMatchObject({
    targets: metrics,
    members: reps,
    metrics,
    weeks,
    weekly: reps * metrics * weeks,
    series: reps * metrics,
    team: metrics,
    review: (reps + 1) * (metrics + 8),
  });
});

test("the charts of a month stand where those of a quarter do, over as many rows; the trend has a column pair per week", () => {
  const chartsOf = (json: unknown) => buildPlan(teamSetup(3, 4, json), "zh-CN").sheets.find(({ id }) => id === "home")?.charts ?? [];
  const [month, quarter] = [chartsOf(JULY.json), chartsOf(QUARTER.json)];
  expect(month.map(({ area }) => area)).toEqual(quarter.map(({ area }) => area));
  const trend = month.find(({ name }) => name === "qb_trend")?.source;
  expect(trend && trend.bottom - trend.top).toBe(JULY.weeks);
});

test("head lines and page headers name the period", () => {
  const textsOf = (json: unknown, language: "zh-CN" | "en-US") => {
    const targets = buildPlan(teamSetup(3, 4, json), language).sheets.find(({ id }) => id === "targets");
    const head = targets?.formulas.map(({ formula }) => String(formula)).find((formula) => formula.includes("qb_manager")) ?? "";
    return [/^="([^"]*)/.exec(head)?.[1], targets?.page?.header.right];
  };
  expect(textsOf(QUARTER.json, "zh-CN")).toEqual(["目标周期：2026年第3季度 (", "2026年第3季度"]);
  expect(textsOf(JULY.json, "zh-CN")).toEqual(["目标周期：2026年7月 (", "2026年7月"]);
  expect(textsOf(JULY.json, "en-US")).toEqual(["Period: July 2026 (", "July 2026"]);
  expect(textsOf(FROM_MAY.json, "en-US")).toEqual(["Period: FY2026 Q1 (", "FY2026 Q1 (May–Jul)"]);
});

test("the cells for year and quarter: a month has no quarter, a fiscal year is called so", () => {
  const cellsOf = (json: unknown) => {
    const { qb_year: year, qb_quarter: quarter } = startParameters(teamSetup(3, 4, json), "zh-CN");
    return [year, quarter];
  };
  expect([QUARTER, JULY, FROM_MAY].map(({ json }) => cellsOf(json))).toEqual([[2026, 3], [2026, null], ["2026财年", 1]]);
});

test.each(LANGUAGES)("the same setup gives the same plan (%s)", (language) => {
  expect(buildPlan(teamSetup(9, 3), language)).toEqual(buildPlan(teamSetup(9, 3), language));
});

test("a plan of twice the reps is about twice the size: the steps from 15 to 30 and from 30 to 60 reps", () => {
  const sizeOf = (reps: number) => JSON.stringify(buildPlan(teamSetup(reps, 4), "zh-CN")).length;
  const growth = (sizeOf(60) - sizeOf(30)) / (sizeOf(30) - sizeOf(15));
  expect(growth).toBeGreaterThan(1.9);
  expect(growth).toBeLessThan(2.1);
});

test("a cell is either written or calculated, never both", () => {
  for (const sheet of buildPlan(teamSetup(3, 4), "zh-CN").sheets) {
    const both = sheet.values.flatMap((block) => sheet.formulas.filter((formula) => overlap(block.area, formula.area)));
    expect(both.map(({ area }) => [sheet.id, area])).toEqual([]);
  }
});

test("every calculated column of a table is filled from its first row to its last, unless its rows differ", () => {
  const weekly = buildPlan(teamSetup(3, 4), "zh-CN").sheets.find((sheet) => sheet.id === "weekly");
  const { top, bottom } = weekly?.tables[0]?.area ?? { top: 0, bottom: 0 };
  const filled = (weekly?.formulas ?? []).filter(({ area }) => area.bottom > top);
  expect(filled.length).toBeGreaterThan(20);
  for (const { area } of filled) expect([area.top, area.bottom]).toEqual([top + 1, bottom]);
});
