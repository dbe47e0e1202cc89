import type { IsoDate } from "../units/isoDate";
import { addDays } from "../units/serial";
import type { Calendar } from "./calendar";
import type { Week } from "./weeks";
import { countWorkingDays } from "./workingDays";

/** Whether a week's figures are asked for: not yet, due (待填报), or overdue (未填报). */
export type ReportState = "notYet" | "due" | "late";

/**
 * How things stand with the report of a week, by date alone.
 *
 * Due from the week's last working day on; late from the first working day after the week's last calendar day. A week without working days
 * is due from its first day. Source: docs/rules.md#not-reported.
 * Example: the week to Sunday 2026-09-27 is late from Monday 2026-09-28; the one to Wednesday 2026-09-30 from 2026-10-08.
 */
export function reportState({ first, last }: Pick<Week, "first" | "last">, today: IsoDate, calendar: Calendar): ReportState {
  if (countWorkingDays(addDays(last, 1), today, calendar) > 0) return "late";
  return today >= first && countWorkingDays(addDays(today, 1), last, calendar) === 0 ? "due" : "notYet";
}
