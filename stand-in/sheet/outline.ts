/** Columns that are grouped, so that they can be folded away and unfolded with one press. */

import { columnLetters } from "../../src/file/address";
import { isWholeRows } from "../../src/file/area";
import type { Area, Sheet } from "../../src/file/model";
import { HostError, invalid } from "../hostError";
import { refuseProtected } from "./protection";
import { hideColumns } from "./rowsAndColumns";

/** Excel has eight levels, the first of which is that of columns in no group. */
const DEEPEST = 7;

/** Each of the columns one level deeper; grouped again they are in a group of their group. */
export function groupColumns(sheet: Sheet, area: Area): void {
  refuseProtected(sheet, "allowFormatColumns");
  if (isWholeRows(area)) throw invalid("Not all columns can be grouped here");
  for (let column = area.left; column <= area.right; column += 1) {
    const level = levelOf(sheet, column) + 1;
    if (level > DEEPEST) throw new HostError("InvalidOperation", `Column ${columnLetters(column)} is in ${DEEPEST} groups already`);
    sheet.columns.set(column, { ...sheet.columns.get(column), level });
  }
}

/** Shows the columns of so many levels, counted from 1 (those in no group), and folds deeper ones away. */
export function showLevels(sheet: Sheet, levels: number): void {
  for (const [column, { level = 0 }] of [...sheet.columns]) if (level > 0) setHidden(sheet, column, level >= levels);
}

/** Groups of columns, from the left: the innermost ones that a press folds. */
export function columnGroups(sheet: Sheet): { readonly first: number; readonly last: number; readonly isFolded: boolean }[] {
  const grouped = [...sheet.columns.keys()].filter((column) => levelOf(sheet, column) > 0).sort((a, b) => a - b);
  const runs: number[][] = [];
  for (const column of grouped) {
    const run = runs.at(-1);
    if (run?.at(-1) === column - 1 && levelOf(sheet, column - 1) === levelOf(sheet, column)) run.push(column);
    else runs.push([column]);
  }
  return runs.map((run) => ({
    first: run[0] ?? 0,
    last: run.at(-1) ?? 0,
    isFolded: run.every((column) => sheet.columns.get(column)?.hidden === true),
  }));
}

/** Folds the group that ends before this column away, or unfolds it; the press on its sign. */
export function toggleGroup(sheet: Sheet, after: number): void {
  const group = columnGroups(sheet).find(({ last }) => last === after - 1);
  for (let column = group?.first ?? after; column < after; column += 1) setHidden(sheet, column, !group?.isFolded);
}

function levelOf(sheet: Sheet, column: number): number {
  return sheet.columns.get(column)?.level ?? 0;
}

function setHidden(sheet: Sheet, column: number, hidden: boolean): void {
  hideColumns(sheet, { top: 0, bottom: 0, left: column, right: column }, hidden);
}
