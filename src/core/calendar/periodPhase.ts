import { addDays } from "../units/serial";
import type { IsoDate } from "../units/isoDate";
import type { Calendar, DateRange } from "./calendar";
import { isClosed } from "./weeks";
import type { Week } from "./weeks";
import { countWorkingDays } from "./workingDays";

/** Runs; is over while late figures still come in (待结账); has been closed. */
export type PeriodPhase = "running" | "closing" | "closed";

/** 结账日 is the fifth working day after the period's last day. */
export const CLOSING_WORKING_DAYS = 5;

/**
 * How far a period is on a day: it closes on the fifth working day after its last day.
 *
 * Source: docs/rules.md#light. Example: Q3 2026 is "running" on 2026-09-30, "closing" on 2026-10-01 and "closed" from 2026-10-13 on
 * (2026-10-01 to 10-07 are days off, Saturday 10-10 is worked).
 */
export function periodPhase(period: DateRange, calendar: Calendar, today: IsoDate): PeriodPhase {
  if (today <= period.last) return "running";
  return countWorkingDays(addDays(period.last, 1), today, calendar) < CLOSING_WORKING_DAYS ? "closing" : "closed";
}

/**
 * 数据截至: the day up to which figures go, the end of the last closed week; after the period its last day.
 *
 * Null before the first week is closed. Source: docs/rules.md#light. Example: Q3 2026 on Monday 2026-07-27 → "2026-07-26".
 */
export function dataUntil(weeks: readonly Pick<Week, "last">[], today: IsoDate): IsoDate | null {
  const closed = weeks.filter((week) => isClosed(week, today));
  return closed[closed.length - 1]?.last ?? null;
}
