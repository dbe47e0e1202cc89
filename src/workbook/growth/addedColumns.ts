/** The columns of new members: right of the last member's, before the first column that everybody shares. */
import { columnName, ownColumn } from "../../templates";
import { isLeftOver, type InsertedColumn } from "../columns/insertedColumn";
import { tableWithColumnPer } from "../read/ownerTables";
import { freeHeader } from "../start/repColumns";
import type { FoundTable, HeaderCells } from "../read/readTable";
import type { GrowingQuarter, Newcomer } from "./newcomers";

export interface AddedColumn extends InsertedColumn {
  /** The hidden name of the header; set last, it says that the column is there. */
  readonly name: string;
}

/** In the order of the newcomers; null when the table has no column beside which they could stand. */
export function addedColumns({ tables, cells, growing }: GrowingQuarter, newcomers: readonly Newcomer[]): AddedColumn[] | null {
  const targets = tableWithColumnPer("member", tables);
  if (!targets) return null;
  const { content } = targets;
  const lacking = newcomers.filter(({ key }) => !isMarked(key, targets, cells));
  const last = lastOwnColumn(targets, lacking, cells);
  if (last === null) return lacking.length === 0 ? [] : null;
  const headers = [...content.headers];
  return lacking.map(({ key, name }, index): AddedColumn => {
    const column = last + 1 + index;
    const at = column - content.left;
    const others = headers.filter((_, place) => place !== at);
    const isSpare = growing.includes(key) && isSpareColumn(targets, headers, at, [name, freeHeader(name, others)]);
    const header = freeHeader(name, isSpare ? others : headers);
    headers.splice(at, isSpare ? 1 : 0, header);
    return { sheet: content.sheet, top: content.top, column, header, isInserted: !isSpare, name: ownColumnName(targets, key) };
  });
}

/** The hidden name of a member's column. */
export function ownColumnName({ template }: Pick<FoundTable, "template">, key: string): string {
  return columnName(template.id, ownColumn.member.id(key));
}

function isMarked(key: string, found: FoundTable, cells: HeaderCells): boolean {
  const cell = cells.get(ownColumnName(found, key).toLowerCase());
  return cell !== undefined && cell.sheet === found.content.sheet && cell.area.top === found.content.top;
}

/** Only ever the next column of the table as it was read. */
function isSpareColumn(found: FoundTable, headers: readonly string[], at: number, given: readonly string[]): boolean {
  const { template, content, place } = found;
  const header = headers[at];
  if (header === undefined || headers.length !== content.headers.length) return false;
  const shared = template.columns.filter(({ id }) => ownColumn.member.keyOf(id) === null);
  const isKnown = shared.some(({ id }) => place.columns.get(id)?.column === content.left + at);
  return isLeftOver({ header, isKnown, isBlank: content.rows.every((row) => (row[at] ?? "") === "") }, given);
}

/** The last column of a member who has one; where nobody has, the one before those that everybody shares. */
function lastOwnColumn({ template, place }: FoundTable, lacking: readonly Newcomer[], cells: HeaderCells): number | null {
  const taken = [...place.columns].flatMap(([id, { column }]) => {
    const key = ownColumn.member.keyOf(id);
    return key === null || lacking.some((one) => one.key === key) ? [] : [column];
  });
  if (taken.length > 0) return Math.max(...taken);
  const next = template.columnsPer?.before;
  if (next === undefined) return null;
  const open = cells.get(columnName(template.id, next).toLowerCase())?.area.left ?? place.columns.get(next)?.column;
  return open === undefined ? null : open - 1;
}
