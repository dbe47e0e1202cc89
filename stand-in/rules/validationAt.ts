import { intersection } from "../../src/file/area";
import type { DataValidation, Sheet } from "../../src/file/model";

/** The data validation of a cell, if it has one. */
export function validationAt(sheet: Sheet, row: number, column: number): DataValidation | undefined {
  const cell = { top: row, bottom: row, left: column, right: column };
  return sheet.validations.find(({ areas }) => areas.some((area) => intersection(area, cell) !== null));
}
