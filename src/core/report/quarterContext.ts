import { isClosed, weeksOfPeriod } from "../calendar/weeks";
import type { Week } from "../calendar/weeks";
import type { Member } from "../model/member";
import { indexEntries } from "./entryIndex";
import type { EntryIndex } from "./entryIndex";
import { countMemberWeeks } from "./memberWeeks";
import type { MemberWeeks } from "./memberWeeks";
import type { QuarterInput, QuarterMetric } from "./quarterInput";
import { weightMetric } from "./weightMetric";

/** A member with his place in the order and his active days. */
export interface MemberContext {
  readonly index: number;
  readonly member: Member;
  readonly days: MemberWeeks;
}

/** The quarter's input with what every part of the assessment derives from it once. */
export interface QuarterContext {
  readonly input: QuarterInput;
  readonly weeks: readonly Week[];
  readonly closedWeeks: number;
  /** Today is past the last day of the period. */
  readonly isOver: boolean;
  readonly members: readonly MemberContext[];
  readonly teamDays: MemberWeeks;
  readonly entries: EntryIndex;
  /** The metric whose targets weigh the people in team ratios; null where there is none. */
  readonly weighing: QuarterMetric | null;
}

/** Derives weeks, active days and look-ups once. Errors: those of indexEntries. */
export function prepareQuarter(input: QuarterInput): QuarterContext {
  const { period, calendar, today } = input;
  const weeks = weeksOfPeriod(period, calendar);
  return {
    input,
    weeks,
    closedWeeks: weeks.filter((week) => isClosed(week, today)).length,
    isOver: today > period.last,
    members: input.members.map((member, index) => ({
      index,
      member,
      days: countMemberWeeks(member, weeks, period, calendar),
    })),
    teamDays: countMemberWeeks({}, weeks, period, calendar),
    entries: indexEntries(input, weeks.length),
    weighing: weighingMetric(input),
  };
}

function weighingMetric({ metrics, weightKey }: QuarterInput): QuarterMetric | null {
  return weightKey === undefined ? weightMetric(metrics) : (metrics.find(({ key }) => key === weightKey) ?? null);
}
