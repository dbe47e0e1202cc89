/** What people enter for their weeks: most of it in 周填报, some as corrections in 周进度. */
import fc from "fast-check";
import { isShare } from "../../src/core";
import { entryColumn, ownColumn } from "../../src/templates";
import { teamKey } from "../../src/templates/model/startRows";
import { habits, nothing, silence, weekCells, type Metric, type WeekCells } from "./weekHabits";
import type { QuarterSetup } from "../../src/workbook";
import type { Surroundings } from "./surroundings";
import type { Entry, RowEdit } from "./quarterCase";

const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

/** The same in the columns of 周填报. */
function entered(cells: WeekCells, { key, kind }: Metric): Readonly<Record<string, Entry>> {
  const partOf = { actual: "value", numerator: "numerator", denominator: "denominator" } as const;
  const asked = (Object.keys(partOf) as (keyof typeof partOf)[]).filter((id) => cells[id] !== undefined && (kind === "ratio" || id === "actual"));
  return Object.fromEntries(asked.map((id) => [entryColumn[partOf[id]].id(key), cells[id] as Entry]));
}

/** A target by which weeks can be judged: that of the setup, else one that makes plans of about 1. */
function soundTarget({ kind }: Metric, target: number | null, weeks: number): number {
  return target !== null && target > 0 ? target : { additive: weeks, ratio: 0.9, average: 1 }[kind];
}

/** Whom a row of 结果复盘 is about, and the column of the target in 目标设定. */
interface Judged {
  readonly key: string;
  readonly column: string;
}

/** Cells of 目标设定 and 结果复盘 by which weeks are judged as they were reported, or by a result that somebody typed over them. */
function judgedBy(target: number, { start }: Surroundings, { key, column }: Judged, metric: Metric, at: number): fc.Arbitrary<RowEdit[]> {
  const review = (start.review ?? []).findIndex(({ repKey, metricKey }) => repKey === key && metricKey === metric.key);
  const typed = isShare(metric) ? oneOf(target, target, Number((100 * target).toPrecision(12))) : fc.constant(target);
  const results = [1.1, metric.kind === "additive" ? 0.45 : 0.85].map((share) => Number((target * share).toPrecision(12)));
  return fc.tuple(typed, oneOf<Entry>("", "", "", "", ...results)).map(([wanted, override]): RowEdit[] => [
    { table: "targets", row: at, cells: { [column]: wanted } },
    { table: "review", row: review, cells: { override } },
  ]);
}

/** The same of the team. */
function teamJudged(around: Surroundings, metric: Metric, at: number, weeks: number): fc.Arbitrary<RowEdit[]> {
  const parts = around.setup.members.reduce((sum, _, rep) => sum + soundTarget(metric, metric.repTargets[rep] ?? null, weeks), 0);
  return judgedBy(metric.kind === "additive" ? parts : soundTarget(metric, metric.target, weeks), around, { key: teamKey, column: "total" }, metric, at);
}

/** In so many weeks nothing happens of a metric, and then nobody reports any more. */
const reportedNothing = 5;

/** Entries of all weeks of all series of a setup; `weeks` rows a series, as the sheet has them. Of some metrics nobody reports anything. */
export function weeklyEdits(around: Surroundings, weeks: number): fc.Arbitrary<RowEdit[]> {
  const { setup } = around;
  const firstRow = (rep: number, at: number) => (rep * setup.metrics.length + at) * weeks;
  const correction = (rep: number, at: number, week: number, cells: WeekCells): RowEdit => ({ table: "weekly", row: firstRow(rep, at) + week, cells: cells as RowEdit["cells"] });
  const entry = (rep: number, at: number, week: number, cells: WeekCells): RowEdit => ({ table: "weekEntry", row: rep * weeks + week, cells: entered(cells, setup.metrics[at] as Metric) });
  const ofSeries = (rep: number, at: number): fc.Arbitrary<RowEdit[]> => {
    const metric = setup.metrics[at] as Metric;
    const own = metric.repTargets[rep] ?? null;
    const { key } = setup.members[rep] as QuarterSetup["members"][number];
    return habits.chain((habit) => {
      const target = habit.isUndisturbed ? soundTarget(metric, own, weeks) : (own ?? 0.9);
      const reported = (week: number): fc.Arbitrary<RowEdit[]> => {
        const cells = weekCells(habit, { week, of: weeks, row: firstRow(rep, at) + week }, metric, target);
        if (habit.isUndisturbed) return cells.map((one) => [entry(rep, at, week, one), correction(rep, at, week, silence)]);
        return fc.tuple(cells, oneOf(false, false, false, false, true)).map(([one, isCorrection]) => [(isCorrection ? correction : entry)(rep, at, week, one)]);
      };
      const judged = habit.isUndisturbed ? judgedBy(target, around, { key, column: ownColumn.member.id(key) }, metric, at) : none;
      return fc.tuple(...Array.from({ length: weeks }, (_, week) => reported(week)), judged).map((lists) => lists.flat());
    });
  };
  const inAllWeeks = (write: (rep: number, week: number) => RowEdit[]): fc.Arbitrary<RowEdit[]> =>
    fc.constant(setup.members.flatMap((_, rep) => Array.from({ length: weeks }, (_week, week) => write(rep, week))).flat());
  const silently = (rep: number, at: number, week: number) => [entry(rep, at, week, silence), correction(rep, at, week, silence)];
  const ofMetric = (metric: Metric, at: number): fc.Arbitrary<RowEdit[]> =>
    fc.oneof(
      often(6, fc.tuple(...setup.members.map((_, rep) => ofSeries(rep, at)), fc.oneof(none, teamJudged(around, metric, at, weeks))).map((lists) => lists.flat())),
      often(1, inAllWeeks((rep, week) => silently(rep, at, week))),
      ...(metric.direction === "lower" ? [weeks, reportedNothing] : []).map((until) =>
        often(1, inAllWeeks((rep, week) => (week < until ? [correction(rep, at, week, nothing(metric))] : silently(rep, at, week)))),
      ),
    );
  return fc.tuple(...setup.metrics.map(ofMetric)).map((lists) => lists.flat().filter(({ cells }) => Object.keys(cells).length > 0));
}

const none = fc.constant<RowEdit[]>([]);
