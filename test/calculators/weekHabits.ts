/** What people report of a metric, week by week, so that the lag rule has something to find: shares of the plan, gaps, and silence. */
import fc from "fast-check";
import type { QuarterSetup } from "../../src/workbook";
import type { Entry } from "./quarterCase";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

export type Metric = QuarterSetup["metrics"][number];

/** Cells of a week; none at all leave standing what was typed before. */
export type WeekCells = Readonly<Partial<Record<"actual" | "numerator" | "denominator", Entry>>>;

/** Nothing stands there, whatever was typed before. */
export const silence: WeekCells = { actual: "", numerator: "", denominator: "" };

/** How somebody reports a metric. */
export interface Habit {
  /** Rates of a week, when so much of the period is gone. */
  readonly rates: (gone: number) => readonly number[];
  /** In how many of ten weeks nothing is reported. */
  readonly gaps: number;
  /** Weeks that are reported; all where absent. */
  readonly weeks?: number;
  /** Nothing odd is typed into these weeks, nor elsewhere what changes how they are judged. */
  readonly isUndisturbed: boolean;
}

const low = [0.1, 0.2, 0.4, 0.6, 0.69];
const good = [0.75, 0.85, 0.9, 0.99, 1, 1.04, 1.2, 1.37];
const steady = (...rates: readonly number[]) => () => rates;
const turning = (at: number, before: readonly number[], after: readonly number[]) => (gone: number) => (gone < at ? before : after);

/** Exactly the threshold and its neighbours. */
const boundary = { rates: steady(0.7, 0.7, 0.699, 0.701, 0.95, 1, 0.5), gaps: 2, isUndisturbed: false };
const tooLow = { rates: steady(...low), gaps: 2, isUndisturbed: false };
const fine = { rates: steady(...good), gaps: 2, isUndisturbed: false };
const ahead = { rates: turning(0.2, [4, 6], [0.1, 0.5, 0.6]), gaps: 2, isUndisturbed: false };
/** Good at first and too low since: the total is still amber when somebody lags. */
const fadingSoon = { rates: turning(0.25, [1.2, 1.6], low), gaps: 1, isUndisturbed: true };
const fadingLate = { rates: turning(0.5, [1.2, 1.6], low), gaps: 1, isUndisturbed: true };
/** Weeks of evidence with holes between them. */
const patchy = { rates: steady(...low), gaps: 5, isUndisturbed: true };
/** Evidence that grows old, and nothing to judge by after good weeks. */
const stopped = { rates: steady(...low), gaps: 0, weeks: 3, isUndisturbed: true };
const leftOff = { rates: steady(...good), gaps: 0, weeks: 5, isUndisturbed: true };
const silent = { rates: steady(), gaps: 10, weeks: 0, isUndisturbed: true };

export const habits: fc.Arbitrary<Habit> = oneOf<Habit>(
  boundary, boundary, tooLow, tooLow, fine, fine, ahead, fadingSoon, fadingSoon, fadingLate, fadingLate, patchy, patchy, stopped, stopped, stopped, leftOff, leftOff, silent,
).chain((habit) => oneOf(true, true, ...Array<boolean>(habit.isUndisturbed ? 1 : 10).fill(false)).map((isUndisturbed) => ({ ...habit, isUndisturbed })));

/** Of what should not happen nothing happens: a light without a rate. */
export const nothing = ({ kind }: Metric): WeekCells => (kind === "ratio" ? { numerator: 0, denominator: 10 } : { actual: 0 });

/** A week that a report is about. */
export interface ReportedWeek {
  readonly week: number;
  /** Weeks of the period. */
  readonly of: number;
  /** Its row in 周进度. */
  readonly row: number;
}

/** What stands in a week; `target` is what the parts of a ratio are made for. */
export function weekCells(habit: Habit, at: ReportedWeek, metric: Metric, target: number): fc.Arbitrary<WeekCells> {
  const isRatio = metric.kind === "ratio";
  if (at.week >= (habit.weeks ?? at.of)) return isRatio ? oneOf(silence, { numerator: 0, denominator: 0 }) : oneOf(silence, silence, silence, { actual: "约3" });
  const rates = oneOf(...habit.rates(at.week / at.of));
  // Where less is better the rate is plan ÷ actual.
  const shares = metric.direction === "lower" ? rates.map((rate) => 1 / rate) : rates;
  return fc.oneof(
    often(9 - habit.gaps, isRatio ? ratioParts(shares, target) : shares.map((ofPlan): WeekCells => ({ actual: { ofPlan, weeklyRow: at.row } }))),
    often(habit.gaps, fc.constant(habit.isUndisturbed ? silence : {})),
    often(habit.isUndisturbed ? 0 : 1, isRatio ? oddParts : oddFigures(at.row)),
  );
}

function ratioParts(shares: fc.Arbitrary<number>, target: number): fc.Arbitrary<WeekCells> {
  const denominators = fc.oneof(oneOf(10, 100, 37, 0.5), fc.integer({ min: 1, max: 400 }));
  return fc.tuple(shares, denominators).map(([share, denominator]) => ({ numerator: Number((target * share * denominator).toPrecision(12)), denominator }));
}

/** Rates without parts, half-typed pairs, zero denominators. */
const oddParts = oneOf<WeekCells>(
  {}, { actual: 90 }, { actual: 0.85 }, { actual: 200 }, { actual: 60 }, { numerator: 5 }, { denominator: 10 }, { numerator: 0, denominator: 0 }, { numerator: 5, denominator: 0 },
);

/** Figures far above the plan, and such as look like yuan or 10,000 yuan. */
const oddFigures = (weeklyRow: number) => oneOf<WeekCells>(...[10, 10.5, 200].map((ofPlan) => ({ actual: { ofPlan, weeklyRow } })), { actual: 24_000 }, { actual: 850 });
