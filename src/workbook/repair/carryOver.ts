/** Conclusions of one table become rows of a log, once: each remembers the row that it came from. */
import type { CarriedFrom, CellInput, Language, TableId } from "../../templates";
import { recordRow } from "../read/recordRow";
import { readableRecords, recordsOf, type FoundTable } from "../read/readTable";

/** Cells of one row of the log that are filled in, in their order; null stays blank. */
export interface CarriedRow {
  readonly sheet: string;
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly value: string | number | null }[];
}

/** The rows to write, and how many found no blank row. */
interface Carried {
  readonly rows: readonly CarriedRow[];
  readonly waiting: number;
}

/** What comes into all logs that have such rows. */
export function carryOver(tables: ReadonlyMap<TableId, FoundTable>, language: Language): Carried {
  const carried = [...tables.values()].flatMap((log) => {
    const { carriedFrom } = log.template;
    const from = carriedFrom && tables.get(carriedFrom.table);
    return from ? [carryInto(log, carriedFrom, from, language)] : [];
  });
  return { rows: carried.flatMap(({ rows }) => rows), waiting: carried.reduce((sum, { waiting }) => sum + waiting, 0) };
}

/**
 * Rows that the log does not hold yet, placed in its first blank rows.
 * Without the columns that remember where a row came from nothing is carried: it would be carried again each time.
 * A row that is deleted or cleared comes back with the next refresh while it is to be carried; 已取消 ends it for good.
 * The origin goes first: a row that holds nothing else was begun by a run that broke off, and is filled.
 */
function carryInto(log: FoundTable, { origin, row: cellsOf }: CarriedFrom, from: FoundTable, language: Language): Carried {
  if (!from.place.columns.has("id") || !log.place.columns.has(origin)) return { rows: [], waiting: 0 };
  const inputs = log.template.columns.filter(({ kind }) => kind === "input").map(({ id }) => id);
  const held = recordsOf(log).map((record, index) => ({
    index,
    origin: record[origin] ?? null,
    isBlank: inputs.every((id) => !isFilled(record[id])),
  }));
  const begun = new Map(held.flatMap((row) => (isFilled(row.origin) && row.isBlank ? [[row.origin, row.index] as const] : [])));
  const known = new Set(held.filter(({ isBlank }) => !isBlank).map((row) => row.origin));
  const wanted = readableRecords(from).flatMap((record, index) => {
    const id = record["id"] ?? null;
    const cells = isFilled(id) && !known.has(id) ? cellsOf(recordRow(index, record), language) : null;
    return cells ? [{ id, cells }] : [];
  });
  const blank = held.flatMap(({ isBlank, origin: came, index }) => (isBlank && !isFilled(came) ? [index] : []));
  const rows = wanted.flatMap(({ id, cells }): CarriedRow[] => {
    const own = begun.get(id ?? "");
    const index = own ?? blank.shift();
    if (index === undefined) return [];
    const values: Readonly<Record<string, CellInput | undefined>> = own === undefined ? { [origin]: id, ...cells } : cells;
    return [{
      sheet: log.content.sheet,
      row: log.content.top + 1 + index,
      cells: Object.entries(values).flatMap(([column, value = null]) => {
        const at = log.place.columns.get(column)?.column;
        return at === undefined || typeof value === "boolean" ? [] : [{ column: at, value: value === "" ? null : value }];
      }),
    }];
  });
  return { rows, waiting: wanted.length - rows.length };
}

function isFilled(value: CellInput | undefined): value is string | number | boolean {
  return value !== null && value !== undefined && value !== "";
}
