import type { CellInput } from "../templates";

/** Seven days from Monday, 1 = off, at least one of them worked. @example isWeekend("0000011") // true */
export function isWeekend(value: CellInput | undefined): value is string {
  return typeof value === "string" && /^(?!1{7})[01]{7}$/.test(value);
}
