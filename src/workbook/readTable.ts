/** A table as it was read from a workbook: where its columns are and what its rows hold. */
import { columnName, tableName, type CellInput, type Language, type TableId, type TableTemplate } from "../templates";
import { parseAddress, type Area } from "./address";
import type { NameState } from "./marks";
import type { ColumnPlace, Places, TablePlace } from "./places";

/** Header texts and the values of the rows, from the left. */
export interface TableContent {
  readonly name: string;
  readonly sheet: string;
  /** Header row and first column on the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
  /** Cells that hold formulas; null when that was not asked. */
  readonly formulaAreas: readonly Area[] | null;
}

export interface FoundTable {
  readonly template: TableTemplate;
  readonly content: TableContent;
  readonly place: TablePlace;
  /** Columns of the template that the workbook no longer has. */
  readonly missing: readonly string[];
}

export type Records = readonly Readonly<Record<string, CellInput>>[];

/** Cells that the hidden names point at, by name in lower case. */
export type HeaderCells = ReadonlyMap<string, { readonly sheet: string | null; readonly area: Area }>;

export function headerCells(names: readonly NameState[]): HeaderCells {
  return new Map(
    names.flatMap(({ name, formula }) => {
      const place = parseAddress(formula);
      return place ? [[name.toLowerCase(), place] as const] : [];
    }),
  );
}

/**
 * Finds a table's columns: by the hidden names of their headers, else by the header text that we gave them, unless that is now the
 * text of another one.
 */
export function findTable(
  template: TableTemplate,
  content: TableContent,
  language: Language,
  cells: HeaderCells,
): FoundTable {
  const columns = new Map<string, ColumnPlace>();
  const marked = template.columns.map(({ id }) => markedIndex(cells.get(columnName(template.id, id).toLowerCase()), content));
  for (const [order, column] of template.columns.entries()) {
    const named = content.headers.indexOf(column.label[language]);
    const index = marked[order] ?? (marked.includes(named) ? -1 : named);
    const header = content.headers[index];
    if (header !== undefined) columns.set(column.id, { header, column: content.left + index });
  }
  const place: TablePlace = {
    id: template.id,
    templateName: tableName(template.id),
    name: content.name,
    sheet: content.sheet,
    top: content.top,
    rows: content.rows.length,
    columns,
  };
  return { template, content, place, missing: template.columns.map(({ id }) => id).filter((id) => !columns.has(id)) };
}

function markedIndex(cell: { sheet: string | null; area: Area } | undefined, content: TableContent): number | null {
  if (!cell || cell.sheet !== content.sheet || cell.area.top !== content.top) return null;
  const index = cell.area.left - content.left;
  return index >= 0 && index < content.headers.length ? index : null;
}

/** Rows by column id; blank cells are null. */
export function recordsOf({ content, place }: FoundTable): Records {
  return content.rows.map((cells) =>
    Object.fromEntries(
      [...place.columns].map(([id, { column }]) => {
        const value = cells[column - content.left];
        return [id, value === "" || value === undefined ? null : value];
      }),
    ),
  );
}

/** The places of found tables, for formulas. */
export function placesOfTables(tables: ReadonlyMap<TableId, FoundTable>): Places {
  return { tables: new Map([...tables].map(([id, table]) => [id, table.place])) };
}

type HeaderRow = Pick<TableContent, "headers" | "left"> | null;

/** The reps' columns of the target sheet with the headers they have in this workbook. */
export function repHeaders(members: Records, targets: HeaderRow, cells: HeaderCells): { key: string; header: string }[] {
  return headersOf(members, targets, (key) => columnName("targets", `rep:${key}`), cells);
}

/** The metrics' columns of the home sheet with the headers they have in this workbook. */
export function metricHeaders(metrics: Records, lights: HeaderRow, cells: HeaderCells): { key: string; header: string }[] {
  return headersOf(metrics, lights, (key) => columnName("lights", `light:${key}`), cells);
}

function headersOf(
  rows: Records,
  table: HeaderRow,
  markOf: (key: string) => string,
  cells: HeaderCells,
): { key: string; header: string }[] {
  return rows.map((row) => {
    const key = String(row["key"]);
    const cell = cells.get(markOf(key).toLowerCase());
    const header = table && cell ? table.headers[cell.area.left - table.left] : undefined;
    return { key, header: header ?? String(row["name"] ?? "") };
  });
}

/** Reps whose columns of the target sheet are marked, from the left: who they were when the list of members is gone. */
export function markedReps(targets: Pick<TableContent, "headers" | "left"> | null, cells: HeaderCells): { key: string; header: string }[] {
  if (!targets) return [];
  const prefix = columnName("targets", "rep:").toLowerCase();
  const marked = [...cells].flatMap(([name, { area }]) => {
    const header = targets.headers[area.left - targets.left];
    return name.startsWith(prefix) && header !== undefined
      ? [{ key: name.slice(prefix.length).toUpperCase(), header, column: area.left }]
      : [];
  });
  return marked.sort((a, b) => a.column - b.column).map(({ key, header }) => ({ key, header }));
}
