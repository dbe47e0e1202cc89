import type { Place } from "../problems/place";

/** How many entries a list may have. */
export interface ListLimits {
  readonly min?: number;
  readonly max?: number;
}

/**
 * The places of a list's entries. Not given: undefined without a problem (the caller decides whether that is allowed);
 * anything but a list, or a list of the wrong length: refused.
 */
export function readList(place: Place, limits: ListLimits = {}): Place[] | undefined {
  if (!place.given) return undefined;
  if (!Array.isArray(place.value)) return place.refuseValue("not-list");
  const found = place.value.length;
  if (limits.min !== undefined && found < limits.min) return place.refuse("too-few", { min: limits.min, found });
  if (limits.max !== undefined && found > limits.max) return place.refuse("too-many", { max: limits.max, found });
  return Array.from({ length: found }, (_, index) => place.at(index));
}
