/** What a Range object of the add-in stands for, wherever one is handed over: to methods, names, validations. */

import type { Area, Sheet } from "../../src/file/model";
import type { Opened } from "./hostClass";

export interface RangeTarget {
  sheet: Sheet;
  area: Area;
}

/** The cells of a Range object; null when the value is anything else. */
export function rangeTargetOf(value: unknown): RangeTarget | null {
  const object = value as Partial<Opened> | null;
  return object?.hostClass?.name === "Range" ? (object.target as RangeTarget) : null;
}
