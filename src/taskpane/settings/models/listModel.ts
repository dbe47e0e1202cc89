/** A list of the settings as lines of text, and the cells that they stand for. Pure. */
import { growthOf, noChanges, type CellChange, type CellChanges, type QuarterView } from "../../../workbook";
import { lists, wordLists, type BookRow, type CellInput, type Label, type List, type TableId } from "../../../templates";
import { changeOf, placeOfColumn } from "./cellsOfForm";

export interface ListColumn {
  readonly table: TableId;
  readonly column: string;
  /** Columns that are blanked with an entry that is taken away: what they say is about it. */
  readonly beside?: readonly string[];
}

/** Lists whose entries and length are the team's; the stages have a form of their own. */
export const editedLists: readonly (ListColumn & { readonly label: Label })[] = [
  ...Object.values<List>(lists).filter((list) => list.isEdited && list !== lists.stages),
  ...Object.values(wordLists),
];

/** Entries from the top, blank cells left out. */
export function entriesOf({ book }: QuarterView, { table, column }: ListColumn): readonly CellInput[] {
  return book
    .rows(table)
    .map((row) => row.get(column))
    .filter((value) => value !== null);
}

/**
 * Entries that stay keep their rows; new ones take the rows of those that are gone, then blank rows, then rows added to the table.
 * @example of "电话, 邮件" to "电话, 短信": one change, the row of 邮件
 */
export function listChanges(view: QuarterView, list: ListColumn, wanted: readonly CellInput[]): CellChanges {
  const rows = view.book.rows(list.table);
  const valueOf = (row: BookRow) => row.get(list.column);
  const gone = rows.filter((row) => valueOf(row) !== null && !wanted.includes(valueOf(row)));
  const blank = rows.filter((row) => valueOf(row) === null);
  const added = wanted.filter((entry) => !rows.some((row) => valueOf(row) === entry));
  const free = [...gone, ...blank];
  const inRows = free
    .slice(0, Math.max(gone.length, added.length))
    .flatMap((row, index) => entryChange(view, list, row, added[index] ?? null));
  const below = added.slice(free.length).flatMap((entry, index): readonly CellChange[] => {
    const place = placeOfColumn(view, list.table, rows.length + index, list.column);
    return place ? [{ place, was: null, now: entry }] : [];
  });
  return { ...noChanges, cells: [...inRows, ...below], grown: growthOf(view, list.table, below.length) };
}

function entryChange(view: QuarterView, { table, column, beside = [] }: ListColumn, row: BookRow, now: CellInput): readonly CellChange[] {
  const isGone = row.get(column) !== null;
  return [...changeOf(view, table, row, column, now), ...(isGone ? beside.flatMap((one) => changeOf(view, table, row, one, null)) : [])];
}
