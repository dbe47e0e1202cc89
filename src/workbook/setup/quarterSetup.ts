import type { SheetSet } from "../../templates";
import type { Calendar, IsoDate, Member, Metric, Period } from "../../core";
import type { RuleSettings } from "../../templates";

/** How a team's target is divided among its members. */
export type SplitMethod = "equal" | "manual" | "weights" | "history";

/** The method as the setup names it, with the numbers it was given: one per member, in their order. */
export interface SplitSetup {
  readonly method: SplitMethod;
  readonly values?: readonly (number | null)[];
  /** Shares by weights or past actuals are cut to the working days on which a member is there. */
  readonly activeDays?: true;
}

/** A metric with its targets divided: what one line of the target sheet says. */
export interface MetricSetup extends Metric {
  /** Each member's target in member order, after the split and after a leaver's cut; null where there is no target. */
  readonly repTargets: readonly (number | null)[];
  /** 待分配: the part of an additive target that belongs to nobody, with what leavers leave behind. Null for ratios and averages. */
  readonly unassigned: number | null;
  readonly split: SplitSetup;
}

/** Everything that the workbook of a quarter is built from: checked, with every default filled in. */
export interface QuarterSetup {
  readonly period: Period;
  readonly calendar: Calendar;
  /** The first open day as the setup fixes it; null leaves it to TODAY() in the workbook. */
  readonly asOf: IsoDate | null;
  /** `asOf`, or the day on which the workbook is made. */
  readonly today: IsoDate;
  readonly team: string;
  readonly manager: string;
  /** What the people of the team are called; "" is the usual word (locales/memberTitle.ts). */
  readonly memberTitle: string;
  /** Which sheets the workbook has. */
  readonly set: SheetSet;
  readonly members: readonly Member[];
  readonly metrics: readonly MetricSetup[];
  readonly rules: RuleSettings;
}
