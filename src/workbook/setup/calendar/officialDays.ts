import { isoDate, nextPeriod, type IsoDate, type Period } from "../../../core";
import { writtenDays } from "../days/writtenDays";
import { OFFICIAL_YEARS } from "./officialYears";

/** Days off and make-up days that differ from the working week. */
export interface OfficialDays {
  readonly holidays: readonly IsoDate[];
  readonly workdays: readonly IsoDate[];
}

/**
 * The official days of the years of a period and of the period after it, because next steps and the deadline of a record reach beyond the
 * period's
 * last day and the next period is prepared from this one. A year that the list does not know gives none: see `unknownYears`.
 *
 * Source: docs/rules.md#working-days. Example: Q3 2026 → all of 2026, so that the working day after 30 September is 8 October; Q4 2025 →
 * 2025 and the
 * first quarter of 2026.
 */
export function officialDays(period: Period): OfficialDays {
  const end = endOfReach(period);
  const listed = yearsOf(period).flatMap((year) => OFFICIAL_YEARS[year] ?? []);
  const upToEnd = (lists: readonly string[]): IsoDate[] => daysOf(lists).filter((day) => day <= end);
  return { holidays: upToEnd(listed.flatMap(({ off }) => off)), workdays: upToEnd(listed.flatMap(({ worked }) => worked)) };
}

/** The years that a period and the one after it touch and that the list does not know. Example: Q4 2026 → [2027]. */
export function unknownYears(period: Period): readonly number[] {
  return yearsOf(period).filter((year) => OFFICIAL_YEARS[year] === undefined);
}

/** Whether the list says anything of a day: it is no slip, however far from the period. */
export function isOfficial(day: IsoDate): boolean {
  const listed = OFFICIAL_YEARS[Number(day.slice(0, 4))];
  return listed !== undefined && daysOf([...listed.off, ...listed.worked]).includes(day);
}

function daysOf(lists: readonly string[]): IsoDate[] {
  return lists.flatMap((list) => writtenDays(list, () => "")).map(isoDate);
}

/** The end of the period's last year, or of the period after it. */
function endOfReach(period: Period): string {
  const endOfYear = `${period.last.slice(0, 4)}-12-31`;
  const { last } = nextPeriod(period);
  return last > endOfYear ? last : endOfYear;
}

function yearsOf(period: Period): readonly number[] {
  const [first, last] = [period.first, nextPeriod(period).last].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
