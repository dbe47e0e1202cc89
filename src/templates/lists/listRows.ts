/** The rows that the tables of the lists begin with. */
import { classLists, lists, wordLists } from "./lists";
import { startCells, type List, type WordList } from "../model/list";
import type { CellInput } from "../model/book";
import type { TableId } from "../model/ids";
import type { Language } from "../model/language";

type Rows = readonly Readonly<Record<string, CellInput>>[];

/**
 * Rows of a table in which lists stand, side by side where there are several; a shorter one ends with blank cells.
 * @example listRows("channels", "en-US")[0] // { label: "Phone" }
 */
export function listRows(table: TableId, language: Language): Rows {
  const standing = Object.values<List | WordList>({ ...lists, ...wordLists, ...classLists }).filter((list) => list.table === table);
  const columns = standing.map((list) => ({ column: list.column, cells: startCells(list, language) }));
  const length = Math.max(...columns.map(({ cells }) => cells.length));
  return Array.from({ length }, (_, row) => Object.fromEntries(columns.map(({ column, cells }) => [column, cells[row] ?? null])));
}
