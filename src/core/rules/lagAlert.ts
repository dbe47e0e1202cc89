import type { Member } from "../model/member";
import type { DateRange } from "../calendar/calendar";
import { addDays, toSerial } from "../units/serial";
import type { IsoDate } from "../units/isoDate";
import type { LagAssessment } from "./lag";

/** Evidence whose newest week ended longer ago than this says nothing of today. */
export const LONGEST_EVIDENCE_DAYS = 21;

/** What is said of low weeks; "outdated" = 数据过旧. Null: nothing. */
export type LagAlert = "lagging" | "ahead" | "outdated" | null;

/**
 * What becomes of an assessment on a day.
 *
 * Nothing of a leaver after the last active day. Evidence whose newest week ended more than 21 days ago is outdated, not lagging; after the
 * period its first day counts as today, so that the list keeps who lagged at the end.
 * @param newestEnd the last day of the newest week of the evidence
 * Source: docs/rules.md#lag. Example: lagging, newest week to 2026-07-12, today 2026-08-03 → "outdated".
 */
export function lagAlert(
  { state }: Pick<LagAssessment, "state">,
  facts: { readonly member: Pick<Member, "to">; readonly period: DateRange; readonly today: IsoDate; readonly newestEnd: IsoDate | null },
): LagAlert {
  const { member, period, today, newestEnd } = facts;
  if (state === "none" || hasLeft(member, period, today)) return null;
  if (state === "ahead" || newestEnd === null) return state;
  const dayAfter = addDays(period.last, 1);
  const age = toSerial(today < dayAfter ? today : dayAfter) - toSerial(newestEnd);
  return age > LONGEST_EVIDENCE_DAYS ? "outdated" : "lagging";
}

/** Whether a member left before the period's last day, and today is past the last active one. */
export function hasLeft({ to }: Pick<Member, "to">, period: DateRange, today: IsoDate): boolean {
  return to !== undefined && to < period.last && today > to;
}
