/**
 * Columns that a standing table lacks: those of a newer version, and those that somebody deleted. They are added at its right end, where
 * nothing has to make room for them. Columns that are made per rep or per metric are not: sums run from the first to the last of them.
 */
import type { Column, Language } from "../templates";
import { tableWidths, numberSize } from "./columnWidth";
import { overlaps } from "./partOfSheet";
import { planTable } from "./planTable";
import { recordsOf, type FoundTable } from "./readTable";
import { startRows, type StartRow } from "./startRows";
import type { Area } from "./address";
import type { TableLayout } from "./layout";
import type { NamePlan, SheetPlan } from "./plan";
import type { Places } from "./places";
import type { SheetAsItStands } from "./repairSheet";
import type { QuarterSetup } from "./setup";

/** A table with the places of the columns that it is going to have. */
export interface WidenedTable {
  readonly found: FoundTable;
  readonly added: readonly Column[];
}

/** What a widened table asks of Excel. */
export interface ColumnAddition {
  readonly table: string;
  readonly sheet: string;
  /** The table with its new columns, header row included. */
  readonly area: Area;
  /** How many columns are new. */
  readonly count: number;
  /** Headers, rows, formulas and looks of the new columns. */
  readonly part: SheetPlan;
  /** Hidden names of their headers. */
  readonly names: readonly NamePlan[];
}

/** The columns that can be added to a table. */
export function restorableColumns({ template, missing }: FoundTable): readonly Column[] {
  return template.columns.filter(({ id }) => missing.includes(id) && !id.includes(":"));
}

/** The table with its missing columns at its right end; null when there are none, or other content stands there. */
export function widenTable(found: FoundTable, sheet: SheetAsItStands, language: Language): WidenedTable | null {
  const added = restorableColumns(found);
  const { content, place } = found;
  const first = content.left + content.headers.length;
  const room: Area = { top: content.top, bottom: content.top + content.rows.length, left: first, right: first + added.length - 1 };
  if (added.length === 0 || !isFree(room, sheet, added, language)) return null;
  const columns = new Map([
    ...place.columns,
    ...added.map(({ id, label }, index) => [id, { header: label[language], column: first + index }] as const),
  ]);
  const missing = found.missing.filter((id) => !columns.has(id));
  return { found: { ...found, missing, place: { ...place, columns } }, added };
}

/** Blank, but for headers that an interrupted run wrote. */
function isFree(room: Area, sheet: SheetAsItStands, added: readonly Column[], language: Language): boolean {
  if ([...sheet.tables.map(({ area }) => area), ...(sheet.merged ?? [])].some((area) => overlaps(area, room))) return false;
  for (let row = room.top; row <= room.bottom; row += 1) {
    for (const [index, { label }] of added.entries()) {
      const cell = sheet.at(row, room.left + index);
      if (cell !== "" && !(row === room.top && cell === label[language])) return false;
    }
  }
  return true;
}

/** Plans the new columns as a table of their own that begins right of the old one. */
export function planAddedColumns(
  { found, added }: WidenedTable,
  sheet: SheetPlan,
  setup: QuarterSetup,
  context: { places: Places; language: Language },
): ColumnAddition {
  const { language } = context;
  const layout = layoutOf({ found, added }, startRows(setup, language)[found.template.id]);
  const looks = new Map(setup.metrics.map((metric) => [metric.key, metric]));
  const parts = planTable(layout, found.place, { ...context, mayLackColumns: true }, looks);
  const isAlone = sheet.tables.length === 1 && sheet.columnWidths.length > 0;
  const hidden = added.flatMap((column, index) =>
    column.hidden ? [{ first: layout.area.left + index, last: layout.area.left + index }] : [],
  );
  const part: SheetPlan = {
    ...sheet,
    name: found.content.sheet,
    numberFormats: parts.numberFormats,
    values: parts.values,
    tables: [],
    formulas: parts.formulas,
    styles: parts.styles,
    columnWidths: isAlone ? tableWidths(layout, language, numberSize(setup.metrics)) : [],
    rowHeights: [],
    hiddenColumns: isAlone ? hidden : [],
    validations: parts.validations,
    highlights: parts.highlights,
    charts: [],
  };
  const names = parts.table.columnNames.map(({ name, column }): NamePlan => ({
    name,
    sheet: sheet.id,
    area: { ...layout.area, bottom: layout.area.top, left: column, right: column },
  }));
  return {
    table: found.content.name,
    sheet: found.content.sheet,
    area: { ...layout.area, left: found.content.left },
    count: added.length,
    part,
    names,
  };
}

function layoutOf({ found, added }: WidenedTable, start: readonly StartRow[]): TableLayout {
  const { content, template, place } = found;
  const left = place.columns.get(added[0]?.id ?? "")?.column ?? content.left;
  const ids = added.map(({ id }) => id);
  const highlights = (template.highlights ?? []).map((highlight) => ({
    ...highlight,
    columns: highlight.columns.filter((id) => ids.includes(id)),
  }));
  return {
    template: { ...template, columns: added, highlights },
    name: content.name,
    area: { top: content.top, bottom: content.top + content.rows.length, left, right: left + added.length - 1 },
    start: rowsToStart(found, added, start),
  };
}

/** What stands in each row, with what a new workbook would begin the missing columns with; rows are known again by a key of theirs. */
function rowsToStart(found: FoundTable, added: readonly Column[], start: readonly StartRow[]): StartRow[] {
  const key = found.template.columns.find(
    ({ id, kind }) => kind === "fixed" && found.place.columns.has(id) && !added.some((column) => column.id === id) && new Set(start.map((row) => row[id] ?? null)).size === start.length,
  );
  return recordsOf(found).map((record) => {
    const begun = key && start.find((row) => row[key.id] === record[key.id]);
    const fresh = Object.fromEntries(added.map(({ id }) => [id, begun?.[id] ?? null]));
    return { ...record, ...fresh };
  });
}
