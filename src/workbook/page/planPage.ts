/** How a sheet prints: A4, one page wide or in groups of reps, titles repeated, a page per person where the template says so. */
import { periodName, type NamedPeriod } from "../../locales";
import type { Language, SheetTemplate } from "../../templates";
import { headerRowOf, parameterRows, titleRow, type SheetLayout } from "../plan/layout";
import { lastChartRow } from "../plan/planCharts";
import { lastLine } from "../plan/planLines";
import { tallestBlock } from "./blockHeight";
import { scaleForColumns, scaleForRows, scaleForText } from "./pageScale";
import { roomOn } from "./paper";
import { planColumnBreaks } from "./planColumnBreaks";
import { sheetWidths, widthOf } from "./sheetWidths";
import { isShown, leadingColumns, type PageColumn, type PageTable } from "./pageTable";
import { pageTexts } from "./pageText";
import { runsOf } from "../cells/runs";
import type { NumberSize } from "../cells/valueWidth";
import type { PagePlan } from "../plan/plan";

/** What page texts say of the quarter, and how wide its numbers are. */
export interface PageFacts {
  readonly team: string;
  readonly period: NamedPeriod;
  readonly size: NumberSize;
}

/** A sheet as it prints; its tables may have been moved by rows and columns that people inserted. */
export interface PageLayout extends Omit<SheetLayout, "tables"> {
  readonly tables: readonly PageTable[];
}

/** Rows below the table that hold the signatures: a blank one, signature, date. */
const signatureRows = 3;
/** A page per person is made smaller, down to text of so many points, rather than go on over a second page. */
const smallestPersonText = 5.5;

export function planPage(layout: PageLayout, facts: PageFacts, language: Language): PagePlan {
  const { template, headerRow, tables } = layout;
  const { page } = template;
  const columns = printedColumns(layout);
  const printed = tables.filter((table) => table.columns.some((placed) => columns.has(placed)));
  const lastParameter = Math.max(headerRow - 1, ...parameterRows(layout), lastLine(layout) ?? 0, lastChartRow(layout));
  const bottom = Math.max(lastParameter, ...printed.map(lastPrintedRow)) + (template.signatures ? signatureRows : 0);
  const room = roomOn(page.orientation);
  const widths = sheetWidths(layout, language, facts.size);
  const groups = planColumnBreaks(tables[0], page.repsPerPage, widths, room.width);
  const area = columnsOfArea(layout, columns);
  const rowBreaks = tables.flatMap((table) => breaksBy(table, page.breakBy));
  const titleRows = titleRowsOf(layout, printed);
  const scale = groups?.scale ?? scaleForColumns(widthOf(widths, area), room.width);
  return {
    orientation: page.orientation,
    centered: template.tables.length > 0,
    pagesWide: groups || rowBreaks.length > 0 ? null : 1,
    scale: rowBreaks.length > 0 ? withRows(scale, tables[0], rowBreaks, titleRows, room.height) : scale,
    printArea: { top: 0, bottom, ...area },
    titleRows,
    titleColumns: groups ? titleColumnsOf(tables[0]) : null,
    ...pageTexts(template, { team: facts.team, period: periodName(facts.period, language) }, language),
    rowBreaks,
    columnBreaks: groups?.breaks ?? [],
  };
}

/** The scale, or the smaller one at which also the rows of each person stand on one page. */
function withRows(
  scale: number,
  table: PageTable | undefined,
  rowBreaks: readonly number[],
  titleRows: PagePlan["titleRows"],
  room: number,
): number {
  const ofRows = table ? scaleForRows(tallestBlock(table, rowBreaks, titleRows), room) : scale;
  return ofRows < scaleForText(smallestPersonText) ? scale : Math.min(scale, ofRows);
}

/** Columns of the template up to its last printed one, and what people inserted; those after it are private. */
function printedColumns({ template: { page, tables: templates }, tables }: PageLayout): ReadonlySet<PageColumn> {
  const order = templates.flatMap((table) => table.columns);
  const last = page.lastColumn === undefined ? order.length : order.findIndex(({ id }) => id === page.lastColumn);
  const wanted = new Set(order.slice(0, last + 1));
  return new Set(
    tables.flatMap((table) => table.columns.filter((placed) => isShown(placed) && (placed.column === null || wanted.has(placed.column)))),
  );
}

/** What may stand between printed columns, where people moved it or an older version had it: it prints unless it is folded away. */
function mayStandBetween({ column }: PageColumn): boolean {
  return column?.folded === true && !column.isPrivate;
}

/**
 * The longest run of columns without a private one, the first of equals. A column inserted before the table moves the print area, as
 * Excel itself does. A private column that was moved among the others ends the page rather than stand on it.
 */
function columnsOfArea({ template, tables }: PageLayout, printed: ReadonlySet<PageColumn>): { left: number; right: number } {
  const all = tables.flatMap(({ columns }) => columns).filter(isShown);
  const isPrivate = new Set(all.filter((placed) => !printed.has(placed) && !mayStandBetween(placed)).map(({ at }) => at));
  const wanted = [...new Set([...printed].map(({ at }) => at))].sort((a, b) => a - b);
  const runs = runsOf(wanted, (at, previous) => !hasBetween(isPrivate, previous, at));
  const longest = runs.reduce<readonly number[]>((best, run) => (run.length > best.length ? run : best), []);
  const isFirst = longest === runs[0];
  return { left: isFirst ? firstColumn(template, tables) : (longest[0] ?? 0), right: longest[longest.length - 1] ?? 0 };
}

function hasBetween(columns: ReadonlySet<number>, from: number, to: number): boolean {
  return [...columns].some((at) => at > from && at < to);
}

/** Tables stand beside the labelled cells where there are any, else at the left edge. */
function firstColumn({ parameters }: SheetTemplate, tables: readonly PageTable[]): number {
  return parameters ? 0 : Math.min(...tables.map(({ area }) => area.left), tables.length === 0 ? 0 : Infinity);
}

/** The columns before the reps that repeat beside every group of them. */
function titleColumnsOf(table: PageTable | undefined): PagePlan["titleColumns"] {
  const leading = table ? leadingColumns(table) : [];
  const first = leading[0];
  const last = leading[leading.length - 1];
  return first && last ? { first: first.at, last: last.at } : null;
}

/**
 * Rows that stand on every page from theirs on: title to header; where tables stand one below the other, those of the last one, which
 * is the one that grows over the page. Rows that people inserted above the title do not repeat.
 */
function titleRowsOf({ template, headerRow }: PageLayout, printed: readonly PageTable[]): PagePlan["titleRows"] {
  const last = printed[printed.length - 1];
  if (!last) return { first: 0, last: template.tables.length === 0 ? titleRow : headerRow };
  if (last.template.below) return { first: last.area.top - 1, last: last.area.top };
  return { first: Math.max(0, headerRow - headerRowOf(template)), last: headerRow };
}

/** The last row of a table; of a log that has rows, the last one that somebody filled in: blank rows are no page of their own. */
function lastPrintedRow({ template, area, start }: PageTable): number {
  if (template.blankRows === undefined) return area.bottom;
  const typed = template.columns.filter(({ kind }) => kind === "input").map(({ id }) => id);
  const last = start.reduce((latest, row, index) => (typed.some((id) => (row[id] ?? "") !== "") ? index : latest), -1);
  return last < 0 ? area.bottom : area.top + 1 + last;
}

function breaksBy(table: PageTable, column: string | undefined): number[] {
  if (column === undefined) return [];
  return table.start.flatMap((row, index) => {
    const previous = table.start[index - 1];
    return previous && previous[column] !== row[column] ? [table.area.top + 1 + index] : [];
  });
}
