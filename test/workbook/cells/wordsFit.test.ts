/** What the templates write themselves shows whole on the sheets: sentences above the tables, fixed texts, the words of outcomes. */
import { completeSet, LANGUAGES, sheetsOf, words, type Column, type Language } from "../../../src/templates";
import { wordOf, type Outcome } from "../../../src/templates/model/outcome";
import { buildPlan, type SheetPlan } from "../../../src/workbook";
import { columnCharacters, widthInPoints } from "../../../src/workbook/cells/columnWidth";
import { guidanceRow, layOut } from "../../../src/workbook/plan/layout";
import { startRows } from "../../../src/workbook/start/startRows";
import { teamColumns } from "../../../src/workbook/start/teamColumns";
import { everyTable } from "../../templates/everyTable";
import { teamSetup } from "../teamSetup";

const setup = teamSetup(3, 4);

/** Excel's width in points of a column that nobody sized. */
const standardWidth = 48;
/** Points of a character of 11 points: a Chinese one, one of an English text on average. */
const points = { wide: 11, other: 4.6 };

function pointsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\u25BC\u2E80-\uFFEF]/.test(character) ? points.wide : points.other), 0);
}

function pointsInPrint({ columnWidths, hiddenColumns, page }: SheetPlan): number {
  const holds = (at: number) => (run: { readonly first: number; readonly last: number }) => run.first <= at && at <= run.last;
  const columns = Array.from({ length: (page?.printArea.right ?? -1) + 1 }, (_, at) => at).filter((at) => !hiddenColumns.some(holds(at)));
  return columns.reduce((sum, at) => sum + (columnWidths.find(holds(at))?.points ?? standardWidth), 0);
}

test.each(LANGUAGES)("%s: the sentence below a sheet's title ends on the printed page", (language) => {
  for (const sheet of buildPlan(setup, language).sheets.filter(({ page }) => page !== null)) {
    const guidance = String(sheet.values.find(({ area }) => area.top === guidanceRow)?.rows[0]?.[0]);
    expect([sheet.id, guidance, pointsOf(guidance) <= pointsInPrint(sheet)]).toEqual([sheet.id, guidance, true]);
  }
});

const isShownOnOneLine = ({ width, wrap, hidden }: Column) => width !== 0 && !wrap && !hidden;

/** Those of the texts that are wider than their column. */
function tooWide(texts: readonly string[], column: Column, headerHeight: number | undefined, language: Language): string[] {
  const width = widthInPoints(columnCharacters(column, language, headerHeight));
  return texts.filter((text) => pointsOf(text) > width).map((text) => `${column.id}: ${text}`);
}

test.each(LANGUAGES)("%s: fixed texts show whole, or their column wraps", (language) => {
  const start = startRows(setup, language);
  const tables = sheetsOf(completeSet(), teamColumns(setup, language)).flatMap((sheet) => layOut(sheet, sheet.label[language], start).tables);
  const cut = tables.flatMap(({ template: { columns, headerHeight }, start: rows }) =>
    columns
      .filter((column) => column.kind === "fixed" && isShownOnOneLine(column))
      .flatMap((column) => tooWide(rows.map((row) => String(row[column.id] ?? "")), column, headerHeight, language)),
  );
  expect(cut).toEqual([]);
});

/** The texts of a code: with a number of two digits or a rate, and with each of its second words. */
function textsOf(code: string, outcome: Outcome, language: Language): string[] {
  const number = outcome.counts ? ` 99 ${words[outcome.counts][language]}` : outcome.rated ? " 99.9%" : "";
  const text = `${wordOf(code, outcome, language)}${number}`.trim();
  return [text, ...(outcome.beside ?? []).map((word) => `${text} ${words[word][language]}`)];
}

test.each(LANGUAGES)("%s: every text of a column of words shows whole, or the column wraps", (language) => {
  const cut = everyTable.flatMap(([, { columns, headerHeight }]) =>
    columns
      .filter(isShownOnOneLine)
      .flatMap((column) =>
        Object.entries(column.outcomes ?? {}).flatMap(([code, outcome]) => tooWide(textsOf(code, outcome, language), column, headerHeight, language)),
      ),
  );
  expect(cut).toEqual([]);
});
