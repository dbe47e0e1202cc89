import { isDaysOff } from "../../core";
import type { CellInput } from "../../templates";

/** Seven days from Monday, 1 = off, at least one of them worked. @example isWeekend("0000011") // true */
export function isWeekend(value: CellInput | undefined): value is string {
  return isDaysOff(value) && value.includes("0");
}
