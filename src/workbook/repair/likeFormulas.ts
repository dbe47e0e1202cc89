/**
 * Whether cells hold the formulas that they were given, in whatever way Excel writes these, and formulas of ours that stand in the wrong
 * column: "Fill formulas in tables" of Excel may write one formula over a whole column.
 */
import { contains, rowsOf } from "../../file/area";
import { formulaWithIds } from "../formula";
import type { Places, TablePlace } from "../formula/places";
import { lastOf, numberRuns } from "../cells/runs";
import { remember } from "../read/remember";
import type { FormulaPlan, SheetPlan } from "../plan/plan";
import type { Rewrite } from "../upgrade/rewriteColumn";

/** A cell and the formula that it was given. */
export interface GivenFormula {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * A fill takes a formula that stands in its column, and of new columns these are ours: columns that differ are few. Where so many are
 * written and not one reads as given, it is our reading that fails, not Excel, and a creation must not fail with it.
 */
const fewColumns = 5;

/** The formula of a plan's area in a row of the sheet. */
export function formulaAt({ area, formula }: FormulaPlan, row: number): string {
  return typeof formula === "string" ? formula : (formula[row - area.top] ?? "");
}

/**
 * The cells that hold something else than they were given. Where not one of many columns reads as given, this Excel writes formulas in a
 * way that we do not know: then those without any formula alone count.
 * @param textOf what the cell holds
 */
export function unlikeCells<T extends GivenFormula>(cells: readonly T[], textOf: (cell: T) => unknown, places: Places): readonly T[] {
  const unlike = cells.filter((cell) => !isLike(String(textOf(cell)), cell, places));
  const columns = new Set(cells.map(({ sheet, column }) => `${column} ${sheet}`)).size;
  const isUnknown = columns >= fewColumns && unlike.length === cells.length;
  return isUnknown ? cells.filter((cell) => !String(textOf(cell)).startsWith("=")) : unlike;
}

function isLike(text: string, given: GivenFormula, places: Places): boolean {
  return readsAlike({ ...given, formula: text }, given, places);
}

/** Whether two cells hold the same formula, each as it reads in its row. */
export function readsAlike(one: GivenFormula, other: GivenFormula, places: Places): boolean {
  const isSame = one.formula === other.formula && one.row === other.row;
  return isSame || readingAt(one.formula, one, places) === readingAt(other.formula, other, places);
}

/** The formula as it reads whatever the workbook calls its columns and tables. */
function readingAt(text: string, { sheet, row, column }: Omit<GivenFormula, "formula">, places: Places): string {
  const table = [...places.tables.values()].find((one) => one.sheet === sheet && isInTable(one, row, column)) ?? null;
  return formulaWithIds(text, { places, table, sheet, row, column: "" });
}

function isInTable({ top, rows, columns }: TablePlace, row: number, column: number): boolean {
  return row > top && row <= top + rows && [...columns.values()].some((one) => one.column === column);
}

/**
 * Cells of an unfinished sheet that hold the formula of another column of their table: they get their own. Formulas of somebody's own are
 * none of ours and stay.
 */
export function strayFormulas(plan: SheetPlan, at: (row: number, column: number) => string | number | boolean, places: Places): Rewrite[] {
  return plan.tables.flatMap(({ area: table }) => {
    const columns = plan.formulas.filter(({ area }) => contains(table, area));
    const readings = new Map<string, string>();
    const read = (text: string, row: number, column: number): string =>
      remember(readings, `${column} ${/\$?[A-Z]{1,3}[1-9]/.test(text) ? row : ""} ${text}`, () => readingAt(text, { sheet: plan.name, row, column }, places));
    const ours = new Set(columns.map((one) => read(formulaAt(one, one.area.top), one.area.top, one.area.left)));
    return columns.flatMap((one) => {
      const { left } = one.area;
      const strays = rowsOf(one.area).filter((row) => {
        const text = at(row, left);
        if (typeof text !== "string" || !text.startsWith("=") || text === formulaAt(one, row)) return false;
        const reading = read(text, row, left);
        return reading !== read(formulaAt(one, row), row, left) && ours.has(reading);
      });
      return numberRuns(strays).map((run): Rewrite => {
        const area = { ...one.area, top: run[0], bottom: lastOf(run) };
        const formula = typeof one.formula === "string" ? one.formula : one.formula.slice(area.top - one.area.top, area.bottom - one.area.top + 1);
        return { sheet: plan.name, area, formula, replaced: [...new Set(rowsOf(area).map((row) => String(at(row, left))))] };
      });
    });
  });
}
