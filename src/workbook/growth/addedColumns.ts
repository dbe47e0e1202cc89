/** The columns of new members in the target table: right of the last member's, before 待分配. */
import { columnName, targetsTable } from "../../templates";
import { isLeftOver, type InsertedColumn } from "../columns/insertedColumn";
import { freeHeader } from "../repColumns";
import type { FoundTable, HeaderCells } from "../readTable";
import type { GrowingQuarter, Newcomer } from "./newcomers";

export interface AddedColumn extends InsertedColumn {
  /** The hidden name of the header; set last, it says that the column is there. */
  readonly name: string;
}

/** In the order of the newcomers; null when the table has no column beside which they could stand. */
export function addedColumns({ tables, cells, growing }: GrowingQuarter, newcomers: readonly Newcomer[]): AddedColumn[] | null {
  const targets = tables.get("targets");
  if (!targets) return null;
  const { content } = targets;
  const lacking = newcomers.filter(({ key }) => !isMarked(key, content, cells));
  const last = lastRepColumn(targets, lacking, cells);
  if (last === null) return lacking.length === 0 ? [] : null;
  const headers = [...content.headers];
  return lacking.map(({ key, name }, index): AddedColumn => {
    const column = last + 1 + index;
    const at = column - content.left;
    const others = headers.filter((_, place) => place !== at);
    const isSpare = growing.includes(key) && isSpareColumn(targets, headers, at, [name, freeHeader(name, key, others)]);
    const header = freeHeader(name, key, isSpare ? others : headers);
    headers.splice(at, isSpare ? 1 : 0, header);
    return { sheet: content.sheet, top: content.top, column, header, isInserted: !isSpare, name: columnName("targets", `rep:${key}`) };
  });
}

function isMarked(key: string, content: FoundTable["content"], cells: HeaderCells): boolean {
  const cell = cells.get(columnName("targets", `rep:${key}`).toLowerCase());
  return cell !== undefined && cell.sheet === content.sheet && cell.area.top === content.top;
}

/** Only ever the next column of the table as it was read. */
function isSpareColumn({ content, place }: FoundTable, headers: readonly string[], at: number, given: readonly string[]): boolean {
  const header = headers[at];
  if (header === undefined || headers.length !== content.headers.length) return false;
  const isKnown = targetsTable([]).columns.some(({ id }) => place.columns.get(id)?.column === content.left + at);
  return isLeftOver({ header, isKnown, isBlank: content.rows.every((row) => (row[at] ?? "") === "") }, given);
}

/** The last column of a member who has one; where nobody has, the one before 待分配. */
function lastRepColumn({ place }: FoundTable, lacking: readonly Newcomer[], cells: HeaderCells): number | null {
  const reps = [...place.columns].flatMap(([id, { column }]) => {
    const key = id.startsWith("rep:") ? id.slice("rep:".length) : null;
    return key === null || lacking.some((one) => one.key === key) ? [] : [column];
  });
  if (reps.length > 0) return Math.max(...reps);
  const open = cells.get(columnName("targets", "unassigned").toLowerCase())?.area.left ?? place.columns.get("unassigned")?.column;
  return open === undefined ? null : open - 1;
}
