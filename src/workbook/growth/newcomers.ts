/** Members of the list who have no place in the other tables yet: just added, typed below the list, or left over by a broken run. */
import { foldName } from "../../core";
import type { CellInput, Records, TableId, TableRecords } from "../../templates";
import { listOf, tablesPerMember } from "../read/ownerTables";
import type { QuarterMark } from "../read/marks";
import type { FoundTable, HeaderCells } from "../read/readTable";

/** What is known of a workbook whose team may grow. */
export interface GrowingQuarter {
  readonly mark: Pick<QuarterMark, "period" | "language">;
  readonly tables: ReadonlyMap<TableId, FoundTable>;
  readonly records: TableRecords;
  readonly named: Readonly<Record<string, CellInput>>;
  /** Cells of the hidden names, by name in lower case. */
  readonly cells: HeaderCells;
  /** Keys that an interrupted run was about to give rows and columns. */
  readonly growing: readonly string[];
}

/** What stands of a member in the list, beside the key. */
export interface NewMemberCells {
  readonly name: string;
  /** Serial numbers of the first and last day; null where none is given. */
  readonly from: CellInput;
  readonly to: CellInput;
}

/** Somebody who gets rows and columns. */
export interface Newcomer extends NewMemberCells {
  readonly key: string;
  /** Index of the row in the list of members: of one that stands without a key, or with it; null for a row that is to be added. */
  readonly row: number | null;
  readonly no: number;
}

/** In the order of the list. Whoever has a row in any table keeps what he has, unless a run broke off while it was made. */
export function newcomersOf(quarter: Pick<GrowingQuarter, "tables" | "records" | "growing">): readonly Newcomer[] {
  const { tables, records, growing } = quarter;
  const rows = listedMembers(quarter);
  const rowsOf = ({ template: { id } }: FoundTable) => records[id] ?? [];
  const known = new Set(tablesPerMember(tables).flatMap(({ found, column }) => rowsOf(found).map((row) => row[column])));
  const free = freeKeys(rows);
  let no = lastNumber(rows);
  return rows.flatMap((row, index): Newcomer[] => {
    const key = row["key"] === null || row["key"] === undefined ? null : String(row["key"]);
    const name = String(row["name"] ?? "").trim();
    if (key === null && name === "") return [];
    if (key !== null && known.has(key) && !growing.includes(key)) return [];
    const number = typeof row["no"] === "number" ? row["no"] : (no += 1);
    return [{ key: key ?? free(), name: name || (key ?? ""), from: row["from"] ?? null, to: row["to"] ?? null, row: index, no: number }];
  });
}

/** Rows of the list of members, of those without a key as well. */
export function listedMembers({ tables, records }: Pick<GrowingQuarter, "tables" | "records">): Records {
  const list = listOf("member", tables);
  return (list && records[list.template.id]) ?? [];
}

/** True for names that are one name to a team: case, blanks at the ends and Unicode forms aside. */
export function isSamePerson(one: CellInput | undefined, other: string): boolean {
  return foldName(String(one ?? "")) === foldName(other);
}

/** Somebody who is added to the end of the list, after newcomers whom it holds already. */
export function nextMember(
  quarter: Pick<GrowingQuarter, "tables" | "records">,
  { name, from, to }: NewMemberCells,
  others: readonly Newcomer[],
): Newcomer {
  const rows = [...listedMembers(quarter).filter((row) => row["key"] !== null), ...others.map(({ key, no }) => ({ key, no }))];
  return { key: freeKeys(rows)(), name, from, to, row: null, no: lastNumber(rows) + 1 };
}

/** Gives keys that nobody bears, after the last one. @example for R01 and R03: "R04", then "R05" */
function freeKeys(rows: Records): () => string {
  const numbers = rows.map((row) => Number(/^R(\d+)$/.exec(String(row["key"] ?? ""))?.[1] ?? 0));
  let last = Math.max(0, ...numbers);
  return () => `R${String((last += 1)).padStart(2, "0")}`;
}

function lastNumber(rows: Records): number {
  return Math.max(0, ...rows.map((row) => (typeof row["no"] === "number" ? row["no"] : 0)));
}
