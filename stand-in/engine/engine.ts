/**
 * What the stand-in for Excel asks of a formula engine. The engine is somebody else's work behind this
 * interface; the stand-in itself knows no function names.
 */

import type { CellValue, Sheet, Workbook } from "../../src/file/model";

export interface CellPlace {
  row: number;
  column: number;
}

/** Where and when formulas are calculated. */
export interface Region {
  /** Serial number that TODAY() and NOW() give. */
  today: number;
  /** With what numbers in texts are written; "." unless said otherwise. */
  decimalSign?: "." | ",";
}

export interface FormulaEngine {
  /** Throws FormulaSyntaxError when the text does not parse or names an unknown function, name, sheet, table or column. */
  check(workbook: Workbook, sheet: Sheet, formula: string): void;
  /**
   * Recalculates every formula (or all that depend on changed cells) and stores results into `cell.value`.
   * Callers await the answer.
   */
  recalculate(workbook: Workbook, region: Region): void | Promise<void>;
  /**
   * What a formula gives in the cell `at` while that cell holds `value`: for rules that judge an entry before it is taken. `written`
   * is the cell to which relative references refer. Other cells are read as the last recalculation left them. Absent where the
   * engine calculates nothing.
   */
  evaluateEntry?(workbook: Workbook, sheet: Sheet, formula: string, written: CellPlace, at: CellPlace, value: CellValue): CellValue;
}

/** Accepts every formula and calculates none: for measuring the wire alone. */
export const noEngine: FormulaEngine = {
  check: () => undefined,
  recalculate: () => undefined,
};
