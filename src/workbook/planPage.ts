/** How a sheet prints: A4, one page wide or in groups of reps, titles repeated, a page per person where the template says so. */
import type { Language } from "../templates";
import { lastChartRow } from "./planCharts";
import { lastLine } from "./planLines";
import { pageTexts } from "./pageText";
import { planColumnBreaks } from "./planColumnBreaks";
import { titleRow, type SheetLayout, type TableLayout } from "./layout";
import type { NumberSize } from "./columnWidth";
import type { PagePlan } from "./plan";

/** What page texts say of the quarter, and how wide its numbers are. */
export interface PageFacts {
  readonly team: string;
  readonly year: number;
  readonly quarter: number;
  readonly size: NumberSize;
}

/** Rows below the table that hold the signatures: a blank one, signature, date. */
const signatureRows = 3;
/** Text of 11 points prints at 8 points or more. */
const groupedScale = 75;

export function planPage(layout: SheetLayout, facts: PageFacts, language: Language): PagePlan {
  const { template, headerRow } = layout;
  const { page } = template;
  const printed = layout.tables.filter(({ template: table }) => isPrinted(layout, table.id));
  const lastParameter = Math.max(headerRow + (template.parameters?.length ?? 0) - 1, lastLine(layout) ?? 0, lastChartRow(layout));
  const bottom = Math.max(lastParameter, ...printed.map(lastPrintedRow)) + (template.signatures ? signatureRows : 0);
  const columnBreaks = planColumnBreaks(layout, language, facts.size, groupedScale);
  return {
    orientation: page.orientation,
    centered: template.tables.length > 0,
    pagesWide: columnBreaks.length === 0 ? 1 : null,
    scale: columnBreaks.length === 0 ? null : groupedScale,
    printArea: { top: 0, left: 0, bottom, right: lastPrintedColumn(layout) },
    titleRows: titleRowsOf(layout, printed),
    titleColumns: columnBreaks.length === 0 ? null : { first: 0, last: (layout.tables[0]?.template.frozenColumns ?? 1) - 1 },
    ...pageTexts(template, { team: facts.team, period: `${facts.year} Q${facts.quarter}` }, language),
    rowBreaks: layout.tables.flatMap((table) => breaksBy(table, page.breakBy)),
    columnBreaks,
  };
}

/** Tables up to the one that holds the last printed column. */
function isPrinted(layout: SheetLayout, id: string): boolean {
  const { lastColumn } = layout.template.page;
  if (lastColumn === undefined) return true;
  const last = layout.tables.findIndex(({ template }) => template.columns.some((column) => column.id === lastColumn));
  return layout.tables.findIndex(({ template }) => template.id === id) <= last;
}

function lastPrintedColumn(layout: SheetLayout): number {
  const { lastColumn } = layout.template.page;
  const visible = layout.tables.flatMap(({ template, area }) =>
    template.columns.flatMap((column, index) => (column.hidden ? [] : [{ id: column.id, column: area.left + index }])),
  );
  const named = visible.find(({ id }) => id === lastColumn);
  return named?.column ?? Math.max(0, ...visible.map(({ column }) => column));
}

/**
 * Rows that stand on every page from theirs on: title to header; where tables stand one below the other, those of the last one, which
 * is the one that grows over the page.
 */
function titleRowsOf({ template, headerRow }: SheetLayout, printed: readonly TableLayout[]): PagePlan["titleRows"] {
  const last = printed[printed.length - 1];
  if (!last) return { first: 0, last: template.tables.length === 0 ? titleRow : headerRow };
  return last.template.below ? { first: last.area.top - 1, last: last.area.top } : { first: 0, last: headerRow };
}

/** The last row of a table; of a log that has rows, the last one that somebody filled in: blank rows are no page of their own. */
function lastPrintedRow({ template, area, start }: TableLayout): number {
  if (template.blankRows === undefined) return area.bottom;
  const typed = template.columns.filter(({ kind }) => kind === "input").map(({ id }) => id);
  const last = start.reduce((latest, row, index) => (typed.some((id) => (row[id] ?? "") !== "") ? index : latest), -1);
  return last < 0 ? area.bottom : area.top + 1 + last;
}

function breaksBy(table: TableLayout, column: string | undefined): number[] {
  if (column === undefined) return [];
  return table.start.flatMap((row, index) => {
    const previous = table.start[index - 1];
    return previous && previous[column] !== row[column] ? [table.area.top + 1 + index] : [];
  });
}
