/** From fields of a form to the cells that they stand for. Pure. */
import { placeOfCell, problemText, type CellChange, type CellPlace, type Problem, type QuarterView } from "../../../workbook";
import type { BookRow, CellInput, Language, TableId } from "../../../templates";
import { isAt } from "../../forms/typedText";

/** A cell of a row that a form read; nothing where the workbook no longer has the column. */
export function changeOf(view: QuarterView, table: TableId, row: BookRow, column: string, now: CellInput): readonly CellChange[] {
  const place = placeOfColumn(view, table, row.index, column);
  return place ? [{ place, was: row.get(column), now }] : [];
}

/** The row is still the one that was read: its key stands where it stood. */
export function sameRow(view: QuarterView, table: TableId, row: BookRow, key: string): readonly CellChange[] {
  return changeOf(view, table, row, key, row.get(key));
}

/** Unlike placeOfCell: null when the column is gone, since writing into another one would be wrong. */
export function placeOfColumn(view: Pick<QuarterView, "tables">, table: TableId, row: number, column: string): CellPlace | null {
  return view.tables.get(table)?.place.columns.has(column) ? placeOfCell(view, table, row, column) : null;
}

/** The texts of the problems at a path or below it; undefined when there are none. */
export function problemAt(problems: readonly Problem[], path: string, language: Language): string | undefined {
  const found = problems.filter((problem) => isAt(problem, path));
  return found.length === 0 ? undefined : [...new Set(found.map((problem) => problemText(problem, language)))].join(" ");
}
