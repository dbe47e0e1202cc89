/** What people enter into the rows of the weeks so that the lag rule has something to find: shares of the plan, and gaps. */
import fc from "fast-check";
import type { QuarterSetup } from "../../src/workbook";
import type { Entry, RowEdit } from "./quarterCase";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** Shares of a week's plan: exactly the threshold, its neighbours, low and high runs. */
const shares = {
  boundary: oneOf(0.7, 0.7, 0.699, 0.701, 0.95, 1, 0.5),
  low: oneOf(0.1, 0.2, 0.4, 0.6, 0.69),
  fine: oneOf(0.75, 0.85, 0.9, 0.99, 1, 1.04, 1.2, 1.37),
};
type Metric = QuarterSetup["metrics"][number];
type Habit = keyof typeof shares | "ahead" | "silent";

/** Far ahead in the first weeks, too low since. */
const sharesAhead = (week: number) => (week < 3 ? oneOf(4, 6) : oneOf(0.1, 0.5, 0.6));

/** Shares of a week's plan that make the rate; where less is better the rate is plan ÷ actual. */
function shareOf(habit: Exclude<Habit, "silent">, week: number, { direction }: Metric): fc.Arbitrary<number> {
  const rates = habit === "ahead" ? sharesAhead(week) : shares[habit];
  return direction === "lower" ? rates.map((rate) => 1 / rate) : rates;
}

function additiveCells(habit: Habit, week: number, metric: Metric): fc.Arbitrary<Readonly<Record<string, Entry>>> {
  if (habit === "silent") return oneOf({}, {}, {}, { actual: "约3" });
  return fc.oneof(
    often(7, shareOf(habit, week, metric).map((ofPlan): Readonly<Record<string, Entry>> => ({ actual: { ofPlan } }))),
    often(2, fc.constant({})),
  );
}

/** Of what should not happen nothing happens: a light without a rate. */
const nothing = ({ kind }: Metric): Readonly<Record<string, Entry>> => (kind === "ratio" ? { numerator: 0, denominator: 10 } : { actual: 0 });

/** Parts of a ratio that give a share of the target, half-typed pairs, zero denominators. */
function ratioCells(habit: Habit, week: number, metric: Metric, target: number): fc.Arbitrary<Readonly<Record<string, Entry>>> {
  const parts = (share: number, denominator: number): Readonly<Record<string, Entry>> => ({
    numerator: Number((target * share * denominator).toPrecision(12)),
    denominator,
  });
  const odd = oneOf<Readonly<Record<string, Entry>>>({}, { numerator: 5 }, { denominator: 10 }, { numerator: 0, denominator: 0 }, { numerator: 5, denominator: 0 });
  if (habit === "silent") return oneOf({}, {}, { numerator: 0, denominator: 0 });
  return fc.oneof(
    often(6, fc.tuple(shareOf(habit, week, metric), oneOf(10, 100, 37, 0.5)).map(([share, denominator]) => parts(share, denominator))),
    often(2, fc.constant({})),
    often(1, odd),
  );
}

/** Entries of all weeks of all series of a setup; `weeks` rows a series, as the sheet has them. Of some metrics nobody reports anything. */
export function weeklyEdits(setup: QuarterSetup, weeks: number): fc.Arbitrary<RowEdit[]> {
  const habits = oneOf<Habit>("boundary", "boundary", "low", "low", "low", "low", "fine", "fine", "ahead", "silent");
  const firstRow = (rep: number, at: number) => (rep * setup.metrics.length + at) * weeks;
  const ofSeries = (rep: number, at: number) => {
    const metric = setup.metrics[at] as Metric;
    const first = firstRow(rep, at);
    return habits.chain((habit) => {
      const target = metric.repTargets[rep] ?? 0.9;
      const cells = (week: number) => (metric.kind === "ratio" ? ratioCells(habit, week, metric, target) : additiveCells(habit, week, metric));
      return fc.tuple(...Array.from({ length: weeks }, (_, week) => cells(week))).map((list) => list.map((one, week): RowEdit => ({ table: "weekly", row: first + week, cells: one })));
    });
  };
  const inAllWeeks = (at: number, cells: Readonly<Record<string, Entry>>): RowEdit[][] =>
    setup.members.map((_, rep) => Array.from({ length: weeks }, (_week, week): RowEdit => ({ table: "weekly", row: firstRow(rep, at) + week, cells })));
  const ofMetric = (metric: Metric, at: number) =>
    fc.oneof(
      often(5, fc.tuple(...setup.members.map((_, rep) => ofSeries(rep, at)))),
      often(1, fc.constant(inAllWeeks(at, { actual: "", numerator: "", denominator: "" }))),
      often(metric.direction === "lower" ? 1 : 0, fc.constant(inAllWeeks(at, nothing(metric)))),
    );
  return fc.tuple(...setup.metrics.map(ofMetric)).map((lists) => lists.flat(2).filter(({ cells }) => Object.keys(cells).length > 0));
}
