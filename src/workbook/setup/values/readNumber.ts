import type { Place } from "../problems/place";

/** Excel keeps 15 significant digits: up to here three decimals stay exact, and no team sells more in a quarter. */
export const LARGEST_NUMBER = 1e12;

/** The range of a number; `above` excludes its own value. */
export interface NumberLimits {
  readonly min?: number;
  readonly above?: number;
  readonly max?: number;
}

/**
 * A number within limits, and never beyond ±1,000,000,000,000. Not given: undefined without a problem.
 * Text is refused even when it looks like a number, because it is not known what its writer's comma or point means.
 * Example: `"100"` is refused: `must be a number, not "100"`.
 */
export function readNumber(place: Place, limits: NumberLimits = {}): number | undefined {
  if (!place.given) return undefined;
  const value = place.value;
  if (typeof value !== "number" || !Number.isFinite(value)) return place.refuseValue("not-number");
  const { min = -LARGEST_NUMBER, max = LARGEST_NUMBER, above } = limits;
  if (above !== undefined && value <= above) return place.refuseValue("not-above", { min: above });
  if (value < min) return place.refuseValue("too-small", { min });
  if (value > max) return place.refuseValue("too-large", { max });
  return value;
}

/** A whole number within limits. Not given: undefined without a problem. Example: `2.5` is refused. */
export function readInteger(place: Place, limits: NumberLimits = {}): number | undefined {
  const value = readNumber(place, limits);
  if (value === undefined || Number.isInteger(value)) return value;
  return place.refuseValue("not-integer");
}

/** A whole number that must be there. */
export function readRequiredInteger(place: Place, limits: NumberLimits = {}): number | undefined {
  return place.given ? readInteger(place, limits) : place.refuse("missing");
}

/** True or false. Not given: the default. */
export function readBoolean(place: Place, preset: boolean): boolean | undefined {
  if (!place.given) return preset;
  return typeof place.value === "boolean" ? place.value : place.refuseValue("not-boolean");
}
