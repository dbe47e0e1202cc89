/** Numbers and days show whole, not as ####, in an Excel whose digits are 8 pixels wide, as those of a Chinese one are. */
import { toSerial, isoDate } from "../../../src/core";
import { completeSet, LANGUAGES, sheetsOf, type Column, type Language, type TableTemplate } from "../../../src/templates";
import { buildPlan, type SheetPlan } from "../../../src/workbook";
import { toneStyle } from "../../../src/workbook/cells/appearance";
import { layOut, parameterRows, type SheetLayout } from "../../../src/workbook/plan/layout";
import { startRows } from "../../../src/workbook/start/startRows";
import { teamColumns } from "../../../src/workbook/start/teamColumns";
import { numberSize, valuePoints, widestValue } from "../../../src/workbook/cells/valueWidth";
import { cellText } from "../../../stand-in/page/grid/cellText";
import { teamSetup } from "../teamSetup";

const lastDay = toSerial(isoDate("2026-12-31"));
const lastMinute = lastDay + (23 * 60 + 59) / (24 * 60);

/** What cells of a number format must show whole: the first pattern that the format matches counts. */
const widest: readonly (readonly [format: RegExp, value: number | null])[] = [
  [/^(@|;;;)$/, null],
  [/hh:mm/, lastMinute],
  [/yyyy/, lastDay],
  [/^0(_\))?$/, 9999],
  [/百分点| pts/, -123.4],
  [/%/, -1.234],
  [/^\+/, -2_400_000],
  [/^(#,##|General)/, 2_400_000],
];

/** Pixels of a value as its cell shows it, in a font whose half-width characters are all as wide as a digit. */
function pixelsOf(format: string, isBold: boolean, language: Language): number {
  const found = widest.find(([pattern]) => pattern.test(format));
  if (!found) throw new Error(`It is not said what the widest value in ${format} is.`);
  if (found[1] === null) return 0;
  const { text } = cellText(found[1], format, language);
  const characters = [...text].reduce((sum, character) => sum + (/[\u2E80-\uFFEF]/.test(character) ? 2 : 1), 0);
  return characters * 8 * (isBold ? 1.1 : 1) + 5;
}

/** All number formats that cells of a column bear. */
function formatsIn({ numberFormats }: SheetPlan, column: number, top: number, bottom: number): string[] {
  const touching = numberFormats.filter(({ area }) => area.left <= column && column <= area.right && area.top <= bottom && area.bottom >= top);
  const formats = touching.flatMap(({ area, format }) => (typeof format === "string" ? format : format.map((row) => row[column - area.left] ?? "General")));
  return formats.length === 0 ? ["General"] : [...new Set(formats)];
}

const pixelsAt = ({ columnWidths }: SheetPlan, column: number) => (columnWidths.find(({ first, last }) => first <= column && column <= last)?.points ?? 48) / 0.75;

const isShown = ({ width, hidden }: Column) => width !== 0 && !hidden;
/** What is calculated without a number format is words. */
const isWords = ({ kind, format }: Pick<Column, "kind" | "format">) => format === "text" || (format === "general" && kind !== "input");
const isBold = ({ highlights = [] }: TableTemplate, { id }: Column) =>
  highlights.some(({ columns, tone, short }) => columns.includes(id) && toneStyle(tone).bold && !short);

interface ShownCells {
  readonly label: string;
  readonly formats: readonly string[];
  readonly isBold: boolean;
  readonly pixels: number;
}

function shownCells(layout: SheetLayout, plan: SheetPlan, language: Language): ShownCells[] {
  const rows = parameterRows(layout);
  const labelled = (layout.template.parameters ?? []).flatMap((parameter, index) => {
    const row = rows[index] as number;
    return isWords(parameter) ? [] : [{ label: parameter.name, formats: formatsIn(plan, 1, row, row), isBold: false, pixels: pixelsAt(plan, 1) }];
  });
  const ofTables = layout.tables.flatMap(({ template, area }) =>
    template.columns.flatMap((column, index) => {
      const at = area.left + index;
      if (!isShown(column) || isWords(column)) return [];
      const formats = formatsIn(plan, at, area.top + 1, area.bottom);
      return [{ label: `${template.id}: ${column.label[language]}`, formats, isBold: isBold(template, column), pixels: pixelsAt(plan, at) }];
    }),
  );
  return [...labelled, ...ofTables];
}

const setups = [
  ["four metrics of all kinds", teamSetup(3, 4)],
  ["one metric", teamSetup(1, 1)],
] as const;

describe.each(setups)("%s", (_name, setup) => {
  test.each(LANGUAGES)("%s: every number, rate and day of every sheet fits its column, those that warn in bold", (language) => {
    const plans = new Map(buildPlan(setup, language).sheets.map((sheet) => [sheet.id, sheet]));
    const start = startRows(setup, language);
    const layouts = sheetsOf(completeSet(), teamColumns(setup, language)).filter(({ hidden }) => !hidden).map((sheet) => layOut(sheet, sheet.label[language], start));
    const cells = layouts.flatMap((layout) => shownCells(layout, plans.get(layout.template.id) as SheetPlan, language));
    const tooNarrow = cells.flatMap(({ label, formats, isBold: bold, pixels }) =>
      formats.filter((format) => pixels < pixelsOf(format, bold, language)).map((format) => `${label}: ${pixels} px for ${format}`),
    );
    expect(tooNarrow).toEqual([]);
    expect(cells.length).toBeGreaterThan(50);
  });
});

test.each([
  ["date", "2026-12-31", 63.75],
  ["dateTime", "2026-12-31 23:59", 99.75],
  ["percent", "-123.4% ", 51.75],
  ["integer", "9999", 27.75],
  ["metric", "2,400,000.0 ", 75.75],
] as const)("a column of format %s is wide enough for %s", (format, value, points) => {
  const size = numberSize([{ kind: "additive", precision: 1, target: 900 }]);
  expect(widestValue({ kind: "input", format }, size, "zh-CN")).toBe(value);
  expect(valuePoints(value, false)).toBe(points);
});

test("targets beyond 2,400,000 and metrics with more decimals make their columns wider", () => {
  const size = numberSize([{ kind: "average", precision: 3, target: 12_345_678.9 }, { kind: "ratio", precision: 6, target: 0.9 }]);
  expect(widestValue({ kind: "calculated", format: "metric" }, size, "en-US")).toBe("12,345,678.900 ");
  expect(widestValue({ kind: "calculated", format: "metric" }, numberSize([{ kind: "ratio", precision: 6, target: 0.9 }]), "en-US")).toBe("-123.400000% ");
});

test("texts and words that are calculated need no width of their own", () => {
  const size = numberSize([]);
  expect(widestValue({ kind: "input", format: "text" }, size, "en-US")).toBeNull();
  expect(widestValue({ kind: "calculated", format: "general" }, size, "en-US")).toBeNull();
});
