import { InvalidDateError, isoDate, isoDateTime, type IsoDate, type IsoDateTime } from "../../../core";
import type { ProblemKey } from "../problems/problemMessages";
import type { Place } from "../problems/place";

/**
 * A day written like 2026-07-01. Not given: undefined without a problem.
 * Refused: "202X-07-01", 2026-02-30, 1 July, a number, and days before 1900-03-01, which Excel cannot count rightly.
 */
export function readDate(place: Place): IsoDate | undefined {
  return readMoment(place, isoDate, "not-date");
}

/** A local date and time written like 2026-07-02T18:00, seconds allowed. A time zone is refused: the clock is the office's. */
export function readDateTime(place: Place): IsoDateTime | undefined {
  return readMoment(place, isoDateTime, "not-date-time");
}

/** A day, or a day with its time. */
export function readDateOrDateTime(place: Place): IsoDate | IsoDateTime | undefined {
  const hasTime = typeof place.value === "string" && place.value.includes("T");
  return hasTime ? readDateTime(place) : readDate(place);
}

function readMoment<Moment>(place: Place, parse: (text: string) => Moment, refusal: ProblemKey): Moment | undefined {
  if (!place.given) return undefined;
  if (typeof place.value !== "string") return place.refuseValue(refusal);
  try {
    return parse(place.value);
  } catch (error) {
    if (error instanceof InvalidDateError) return place.refuseValue(refusal);
    throw error;
  }
}
