/** A table as it was read from a workbook: where its columns are and what its rows hold. */
import { columnName, ownColumn, tableName, type CellInput, type Language, type Owner, type Records, type TableId, type TableTemplate } from "../../templates";
import { isErrorAt } from "./errorCells";
import { parseAddress, type Area } from "../cells/address";
import type { NameState } from "./marks";
import type { ColumnPlace, Places, TablePlace } from "../formula/places";

/** Header texts and the values of the rows, from the left. */
export interface TableContent {
  readonly name: string;
  readonly sheet: string;
  /** Header row and first column on the sheet, from 0. */
  readonly top: number;
  readonly left: number;
  readonly headers: readonly string[];
  /** Without the totals row. */
  readonly rows: readonly (readonly CellInput[])[];
  /** Cells of the rows that hold error values (errorCells.ts); `rows` has their texts. */
  readonly errors?: ReadonlySet<string>;
  /** A person has switched a totals row on. */
  readonly hasTotals?: boolean;
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

/** Rows by column id; blank cells are null. Of an error value it is the text: the cell is not free. */
export function recordsOf(found: FoundTable): Records {
  const known = recordsRead.get(found);
  if (known) return known;
  const records = recordsBy(found, () => false);
  recordsRead.set(found, records);
  return records;
}

/** What `recordsOf` gave for a table: one command asks for the same rows in several places. */
const recordsRead = new WeakMap<FoundTable, Records>();

/** The same as core reads them: an error value is a blank cell. */
export function readableRecords(found: FoundTable): Records {
  const { content } = found;
  if (!content.errors?.size) return recordsOf(found);
  return recordsBy(found, (value, row, index) => typeof value === "string" && isErrorAt(content, row, index));
}

/** @param isUnread whether the value of a cell counts as none; row and column from 0 */
function recordsBy({ content, place }: FoundTable, isUnread: (value: CellInput, row: number, index: number) => boolean): Records {
  const columns = [...place.columns].map(([id, { column }]) => ({ id, index: column - content.left }));
  // A plain loop over copies of a blank record: this is done to every cell of the workbook, and records that grow take three times as long.
  const blank = Object.fromEntries(columns.map(({ id }): [string, CellInput] => [id, null]));
  return content.rows.map((cells, row) => {
    const record = { ...blank };
    for (const { id, index } of columns) {
      const value = cells[index];
      if (value !== "" && value !== undefined && !isUnread(value, row, index)) record[id] = value;
    }
    return record;
  });
}

/** The places of found tables, for formulas. */
export function placesOfTables(tables: ReadonlyMap<TableId, FoundTable>): Places {
  return { tables: new Map([...tables].map(([id, table]) => [id, table.place])) };
}

/** A table with columns per member or per metric, as it stands. */
type OwnColumns = Pick<TableContent, "headers" | "left"> & { readonly id: TableId };

/** The columns of each listed member or metric, with the headers that they have in this workbook. */
export function ownHeaders(owner: Owner, listed: Records, table: OwnColumns | null, cells: HeaderCells): { key: string; header: string }[] {
  return listed.map((row) => {
    const key = String(row["key"]);
    const cell = table && cells.get(columnName(table.id, ownColumn[owner].id(key)).toLowerCase());
    const header = table && cell ? table.headers[cell.area.left - table.left] : undefined;
    return { key, header: header ?? String(row["name"] ?? "") };
  });
}

/** Those whose columns are marked, from the left: who they were when their list is gone. */
export function markedOwners(owner: Owner, table: OwnColumns | null, cells: HeaderCells): { key: string; header: string }[] {
  if (!table) return [];
  const prefix = columnName(table.id, ownColumn[owner].id("")).toLowerCase();
  const marked = [...cells].flatMap(([name, { area }]) => {
    const header = table.headers[area.left - table.left];
    return name.startsWith(prefix) && header !== undefined
      ? [{ key: name.slice(prefix.length).toUpperCase(), header, column: area.left }]
      : [];
  });
  return marked.sort((a, b) => a.column - b.column).map(({ key, header }) => ({ key, header }));
}
