/** What columns that a table just got ask of Excel, where they stand now: values, formulas, looks, checks, the page that prints them. */
import { overlaps } from "../../file/area";
import type { Column, SheetTemplate, TableId } from "../../templates";
import type { Area } from "../cells/address";
import { numberSize } from "../cells/valueWidth";
import { missingHighlights, withoutHighlightsOn, type StandingHighlight } from "../repair/missingHighlights";
import { foundTable, leadingColumns } from "../page/pageTable";
import { pagesOfSheets } from "../page/pagesOfQuarter";
import type { NamePlan, PagePlan, SheetPlan, WorkbookPlan } from "../plan/plan";
import { recordsOf, type FoundTable } from "../read/readTable";
import type { SheetAsItStands } from "../repair/repairSheet";
import { runsOf } from "../cells/runs";
import type { QuarterSetup } from "../setup";
import { startRows, type StartRow, type StartRows } from "../start/startRows";
import { planColumns, type ColumnLooks } from "./columnLooks";

/** Neighbouring columns whose cells have looks that are not theirs: those of the column before them. */
export interface PlainColumns {
  /** Below the header. */
  readonly body: Area;
  /** Nothing else stands in these columns of the sheet: widths and looks of all their cells are ours. */
  readonly isWhole: boolean;
  readonly isHidden: boolean;
}

/** What the new columns on one sheet ask of Excel. */
export interface ColumnAddition {
  readonly sheet: string;
  /** How many columns are new. */
  readonly count: number;
  readonly plain: readonly PlainColumns[];
  /** Rows, formulas and looks of the new columns; highlights of the whole table, which may look at a new column. */
  readonly part: SheetPlan;
  /** Hidden names of their headers. */
  readonly names: readonly NamePlan[];
  /** Frozen panes where one of the new columns belongs to those that stay in sight. */
  readonly frozen: SheetPlan["frozen"];
  /** Where somebody sees the new columns. */
  readonly page: PagePlan | null;
}

/** The new columns of one table. */
export interface AddedToTable {
  readonly found: FoundTable;
  /** Those of the template that the table has got, or was about to get when a run broke off. */
  readonly ids: readonly string[];
}

export interface AdditionContext {
  readonly template: SheetTemplate;
  /** All tables that stand. */
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  readonly content: SheetAsItStands & { readonly highlights: readonly StandingHighlight[] };
  readonly setup: QuarterSetup;
  readonly plan: WorkbookPlan;
}

/** @returns null where none of the columns stands */
export function planAddedColumns(added: readonly AddedToTable[], sheet: SheetPlan, context: AdditionContext): ColumnAddition | null {
  const { setup, plan, content } = context;
  const { language, places } = plan;
  const start: StartRows = startRows(setup, language);
  const { metrics } = setup;
  const looks = new Map(metrics.map((metric) => [metric.key, metric]));
  const known = { places, language, mayLackColumns: true, looks, size: numberSize(metrics) };
  const runs = added.flatMap(({ found, ids }) =>
    runsOfColumns(found, ids).map((run) => {
      const columns = run.map(({ column }) => column);
      const rows = rowsToStart(found, ids, start[found.template.id] ?? []);
      const planned = planColumns(found, columns, run[0].at, rows, known);
      return { ...planned, columns, isWhole: isAlone(planned.layout.area, found.content.name, content) };
    }),
  );
  const [first] = runs;
  if (!first) return null;
  const names = runs.flatMap(({ layout, parts }) =>
    parts.table.columnNames.map(({ name, column }): NamePlan => ({
      name,
      sheet: sheet.id,
      area: { ...layout.area, bottom: layout.area.top, left: column, right: column },
    })),
  );
  const plain = runs.map(({ layout: { area }, columns: [column], isWhole }): PlainColumns => ({
    body: { ...area, top: area.top + 1 },
    isWhole,
    isHidden: column?.hidden ?? false,
  }));
  const standing = withoutHighlightsOn(content.highlights, plain.map(({ body }) => body));
  const highlights = added.flatMap(({ found }) => missingHighlights(found, places, language, standing));
  const isSeen = runs.some(({ columns }) => columns.some(({ hidden }) => !hidden));
  return {
    sheet: added[0]?.found.content.sheet ?? sheet.name,
    count: runs.reduce((count, { columns }) => count + columns.length, 0),
    plain,
    part: { ...partOf(sheet, runs), highlights, name: added[0]?.found.content.sheet ?? sheet.name },
    names,
    frozen: frozenWith(added, context),
    page: isSeen ? pageOf(context) : null,
  };
}

interface PlacedColumn {
  readonly column: Column;
  readonly at: number;
}

/** Neighbours on the sheet that are all hidden or all seen. */
function runsOfColumns({ template, place }: FoundTable, ids: readonly string[]) {
  const placed = template.columns.flatMap((column): PlacedColumn[] => {
    const at = place.columns.get(column.id)?.column;
    return ids.includes(column.id) && at !== undefined ? [{ column, at }] : [];
  });
  placed.sort((one, other) => one.at - other.at);
  const isHidden = ({ column }: PlacedColumn) => column.hidden ?? false;
  return runsOf(placed, (one, previous) => one.at === previous.at + 1 && isHidden(one) === isHidden(previous));
}

/** True where the table has these columns of the sheet to itself, from the first row to the last. */
function isAlone({ top, bottom, left, right }: Area, table: string, { tables, merged = [], at, lastRow }: SheetAsItStands): boolean {
  const others = [...tables.filter(({ name }) => name !== table).map(({ area }) => area), ...merged];
  const lowest = Math.max(lastRow, ...others.map((area) => area.bottom));
  if (others.some((area) => overlaps(area, { top: 0, bottom: lowest, left, right }))) return false;
  for (let row = 0; row <= lastRow; row += 1) {
    if (row >= top && row <= bottom) continue;
    for (let column = left; column <= right; column += 1) if (at(row, column) !== "") return false;
  }
  return true;
}

type Run = ColumnLooks & { readonly columns: readonly Column[]; readonly isWhole: boolean };

function partOf(sheet: SheetPlan, runs: readonly Run[]): Omit<SheetPlan, "highlights"> {
  const whole = runs.filter(({ isWhole }) => isWhole);
  return {
    ...sheet,
    numberFormats: runs.flatMap(({ parts }) => parts.numberFormats),
    values: runs.flatMap(({ parts }) => parts.values),
    tables: [],
    formulas: runs.flatMap(({ parts }) => parts.formulas),
    styles: runs.flatMap(({ parts }) => parts.styles),
    columnWidths: (sheet.tables.length === 1 ? runs : whole).flatMap(({ widths }) => widths),
    rowHeights: [],
    hiddenColumns: whole.flatMap(({ columns: [column], layout }) =>
      column?.hidden ? [{ first: layout.area.left, last: layout.area.right }] : [],
    ),
    foldedColumns: [],
    validations: runs.flatMap(({ parts }) => parts.validations),
    charts: [],
  };
}

function frozenWith(added: readonly AddedToTable[], { template, tables }: AdditionContext): SheetPlan["frozen"] {
  const none = { rows: 0, columns: 0 };
  const [first] = template.tables;
  const found = first && tables.get(first.id);
  if (!found || template.parameters) return none;
  const leading = found.template.columns.slice(0, found.template.frozenColumns ?? 0).map(({ id }) => id);
  const isLeading = added.some(({ found: { template: { id } }, ids }) => id === first.id && ids.some((one) => leading.includes(one)));
  const last = leadingColumns(foundTable(found)).at(-1);
  return isLeading && last ? { rows: found.content.top + 1, columns: last.at + 1 } : none;
}

/** None for a hidden sheet, and where a table of the sheet is just being put back: its place is not known here. */
function pageOf({ template, tables, setup, plan }: AdditionContext): PagePlan | null {
  if (template.hidden || !template.tables.every(({ id }) => tables.has(id))) return null;
  const facts = { team: setup.team, period: setup.period, size: numberSize(setup.metrics) };
  return pagesOfSheets([template], tables, facts, plan.language)[0]?.page ?? null;
}

/** What stands in each row, with what a new workbook would begin the missing columns with; rows are known again by a key of theirs. */
function rowsToStart(found: FoundTable, added: readonly string[], start: readonly StartRow[]): StartRow[] {
  const isUnique = (id: string) => new Set(start.map((row) => row[id] ?? null)).size === start.length;
  const key = found.template.columns.find(
    ({ id, kind }) => kind === "fixed" && found.place.columns.has(id) && !added.includes(id) && isUnique(id),
  );
  return recordsOf(found).map((record) => {
    const begun = key && start.find((row) => row[key.id] === record[key.id]);
    const fresh = Object.fromEntries(added.map((id) => [id, record[id] ?? begun?.[id] ?? null]));
    return { ...record, ...fresh };
  });
}
