import type { Calendar } from "../calendar/calendar";
import { dayJudge } from "../calendar/workingDays";
import type { CellValue } from "../model/cellValue";
import { roundHalfAway } from "../units/rounding";
import { isMoment } from "../units/serial";

/** 记录时效: 及时, 补录, 无数据. */
export type RecordTimeliness = "onTime" | "late" | "noData";

/** The two moments as Excel serial numbers; a whole number is a day without a time. */
export interface RecordMoments {
  readonly contact: CellValue;
  readonly entered: CellValue;
}

/** A contact is recorded within 24 hours: docs/rules.md#late-record. */
export const DEFAULT_RECORD_HOURS = 24;

const MINUTES_PER_DAY = 1440;

/**
 * 记录时效 of a follow-up row.
 *
 * A contact with a time is late when more than `hours` hours of working days lie between it and the entry (all 24 hours of a working
 * day count, none of another day); that time is rounded to the minute and the last minute is still in time.
 * A contact without a time is due by the end of the next working day: late when a whole working day lies between the two days.
 * Entered before the contact: on time here; isContactMisdated tells it. Either blank, text or no date: "noData".
 * Source: docs/rules.md#late-record.
 * Example: contact Friday 18:00, entered Monday 18:00 → "onTime"; 18:01 → "late".
 */
export function recordTimeliness(
  moments: RecordMoments,
  calendar: Calendar,
  hours: number = DEFAULT_RECORD_HOURS,
): RecordTimeliness {
  const { contact, entered } = moments;
  if (!isMoment(contact) || !isMoment(entered)) return "noData";
  const isLate = Number.isInteger(contact)
    ? liesWorkingDayBetween(contact, Math.floor(entered), calendar)
    : isWorkingTimeOver(contact, entered, hours * 60, calendar);
  return isLate ? "late" : "onTime";
}

function liesWorkingDayBetween(contactDay: number, enteredDay: number, calendar: Calendar): boolean {
  const isWorked = dayJudge(calendar);
  for (let day = contactDay + 1; day < enteredDay; day += 1) {
    if (isWorked(day)) return true;
  }
  return false;
}

/** Whether more than `limit` minutes of working days lie between two serials. Stops at the first minute too many. */
function isWorkingTimeOver(contact: number, entered: number, limit: number, calendar: Calendar): boolean {
  const isWorked = dayJudge(calendar);
  let worked = 0;
  for (let day = Math.floor(contact); day < entered; day += 1) {
    if (!isWorked(day)) continue;
    worked += Math.min(entered, day + 1) - Math.max(contact, day);
    if (roundHalfAway(worked * MINUTES_PER_DAY, 0) > limit) return true;
  }
  return false;
}
