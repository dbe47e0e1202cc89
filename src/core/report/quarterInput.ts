import type { LightBands } from "../achievement/light";
import type { Calendar } from "../calendar/calendar";
import type { Period } from "../calendar/period";
import type { CellValue } from "../model/cellValue";
import type { Member } from "../model/member";
import type { Metric } from "../model/metric";
import type { IsoDate } from "../units/isoDate";

/** A metric with what each person is to reach. */
export interface QuarterMetric extends Metric {
  /** In member order; a leaver's is already cut. Null = no target. */
  readonly repTargets: readonly (number | null)[];
  /** 团队/待分配. */
  readonly unassigned: number | null;
}

/** What one person typed for one metric and week. */
export interface WeeklyEntry {
  readonly repKey: string;
  readonly metricKey: string;
  readonly week: number;
  readonly actual?: CellValue;
  readonly numerator?: CellValue;
  readonly denominator?: CellValue;
}

/** An actual typed over in the review, as it counts (`readTarget`); `repKey` null is the team's row. */
export interface ReviewOverride {
  readonly repKey: string | null;
  readonly metricKey: string;
  readonly actual: number | null;
}

/** Everything the quarter's assessment looks at. */
export interface QuarterInput {
  readonly period: Period;
  readonly calendar: Calendar;
  /** The first open day: weeks that end before it are closed. */
  readonly today: IsoDate;
  readonly members: readonly Member[];
  /** The metric whose targets weigh the people in team ratios, as the workbook keeps it; what `weightMetric` finds where absent. */
  readonly weightKey?: string;
  readonly metrics: readonly QuarterMetric[];
  readonly rules: {
    /** `on` false: nobody is reported as lagging. */
    readonly lag: { readonly threshold: number; readonly weeks: number; readonly on?: boolean };
    readonly light: LightBands;
  };
  readonly weekly: readonly WeeklyEntry[];
  readonly review: readonly ReviewOverride[];
}

/** Thrown when an entry names a person, metric or week that the quarter does not have. */
export class UnknownReferenceError extends Error {
  override readonly name = "UnknownReferenceError";
  constructor(readonly what: "rep" | "metric" | "week", readonly value: string) {
    super(`The quarter has no ${what} ${value}.`);
  }
}
