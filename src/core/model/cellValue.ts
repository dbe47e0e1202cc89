/** What a number cell may hold when read: a number, stray text, or nothing. */
export type CellValue = number | string | boolean | null | undefined;

/** Whether a cell holds a usable number. Text (also "12"), booleans, blanks and NaN are not. Example: isNumber("12") → false. */
export function isNumber(value: CellValue): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
