/** Tables by name, and the columns of a table by header and by place: each is made once, as a formula names many columns. */
import { ownColumn, ownedColumn } from "../../templates";
import type { Places, TablePlace } from "./places";

interface ColumnIndex {
  readonly byHeader: ReadonlyMap<string, string | null>;
  readonly byColumn: ReadonlyMap<number, string>;
  readonly owned: ReadonlyMap<string, readonly string[]>;
}

const tablesOf = new WeakMap<Places, ReadonlyMap<string, TablePlace>>();
const columnsOf = new WeakMap<TablePlace, ColumnIndex>();

/** Our table that has this name in the workbook. Excel tells names apart without regard to case. */
export function tableOfName(places: Places, name: string): TablePlace | null {
  const known = tablesOf.get(places) ?? new Map([...places.tables.values()].map((table) => [table.name.toLowerCase(), table]));
  tablesOf.set(places, known);
  return known.get(name.toLowerCase()) ?? null;
}

/** Id of the column with this header; null where none or several have it. Excel tells headers apart without regard to case, too. */
export function idOfHeader(table: TablePlace, header: string): string | null {
  return indexOf(table).byHeader.get(header.toLowerCase()) ?? null;
}

/** Id of the table's column that stands in this column of the sheet, from 0. */
export function idAtColumn(table: TablePlace, column: number): string | null {
  return indexOf(table).byColumn.get(column) ?? null;
}

const memberPart = ownedColumn(ownColumn.member.id(""))?.part ?? "";

/** Ids of the columns that a table has per member. */
export function memberIds(table: TablePlace): readonly string[] {
  return ownedIds(table, memberPart);
}

/** Ids of the columns of one kind that a table has per member, or per metric. */
export function ownedIds(table: TablePlace, part: string): readonly string[] {
  return indexOf(table).owned.get(part) ?? [];
}

/** The keys of the metrics that have a column of one kind, for each kind that the tables have. */
export function metricKeyLists({ tables }: Places): readonly ReadonlySet<string>[] {
  const keysOf = (ids: readonly string[]) => new Set(ids.flatMap((id) => ownedColumn(id)?.key ?? []));
  return [...tables.values()].flatMap((table) =>
    [...indexOf(table).owned].flatMap(([part, ids]) => (part === memberPart ? [] : [keysOf(ids)])),
  );
}

function indexOf(table: TablePlace): ColumnIndex {
  const known = columnsOf.get(table);
  if (known) return known;
  const byHeader = new Map<string, string | null>();
  for (const [id, { header }] of table.columns) byHeader.set(header.toLowerCase(), byHeader.has(header.toLowerCase()) ? null : id);
  const byColumn = new Map([...table.columns].reverse().map(([id, { column }]) => [column, id]));
  const index = { byHeader, byColumn, owned: ownedByPart([...table.columns.keys()]) };
  columnsOf.set(table, index);
  return index;
}

function ownedByPart(ids: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const owned = new Map<string, string[]>();
  for (const id of ids) {
    const part = ownedColumn(id)?.part;
    if (part !== undefined) owned.set(part, [...(owned.get(part) ?? []), id]);
  }
  return owned;
}
