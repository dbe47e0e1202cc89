/** Compares what the report says (assessQuarter) with what the sheets' columns say of the same rows. */
import { assessQuarter, fromSerial, toSerial, type AchievementRow, type LaggingRow } from "../../src/core";
import { quarterInput, teamKey, type BookRow, type CellInput } from "../../src/templates";
import { isSame, type Comparison, type Difference } from "./compareCalculators";
import type { QuarterModel } from "./readModel";

/** Rate, gap and light of every member, metric and of the team; lag, its evidence and the rows of weeks that show it. */
export function compareReport({ book, records, named }: QuarterModel): Comparison {
  const compared = new Map<string, number>();
  const differences: Difference[] = [];
  const check = (column: string, cell: string, report: CellInput, sheet: CellInput) => {
    compared.set(column, (compared.get(column) ?? 0) + 1);
    if (!isSame(report, sheet)) differences.push({ cell, column, core: report, other: sheet });
  };
  const { input } = quarterInput(records, named, book, fromSerial(Number(named["qb_today"])));
  const report = assessQuarter(input);
  const rows = input.members.map(({ key }) => key).concat(teamKey).flatMap((rep) => input.metrics.map((metric) => ({ rep, metric: metric.key })));
  rows.forEach(({ rep, metric }, index) => {
    const row = onlySeries(book.rowsWhere(rep === teamKey ? "team" : "series", "series", `${rep}|${metric}`));
    const found = report.achievement[index] as AchievementRow;
    const scale = row.text("kind") === "ratio" ? 100 : 1;
    check("report.target", row.text("series"), found.target, row.get("target"));
    check("report.actual", row.text("series"), found.actual, row.get("actual"));
    check("report.rate", row.text("series"), found.rate, row.get("rate"));
    check("report.gap", row.text("series"), found.gap === null ? null : found.gap * scale, row.get("gap"));
    check("report.light", row.text("series"), found.light, row.get("light"));
    const inReview = onlySeries(book.rowsWhere("review", "series", row.text("series")));
    check("report.expected", row.text("series"), found.expected, inReview.get("expected"));
    check("report.paceRate", row.text("series"), found.paceRate, inReview.get("paceRate"));
  });
  check("report.dataUntil", "all", report.dataUntil === null ? 0 : toSerial(report.dataUntil), book.named("qb_lastClosed"));
  check("report.phase", "all", book.word(report.phase), book.named("qb_books"));
  const expected = new Map<string, LaggingRow>();
  let at = 0;
  for (const { key } of input.members) {
    for (const metric of input.metrics) {
      const next = report.lagging[at];
      if (next?.repKey !== key || next.metricKey !== metric.key) continue;
      expected.set(`${key}|${metric.key}`, next);
      at += 1;
    }
  }
  check("report.lagging", "all", report.lagging.length, expected.size);
  for (const row of book.rows("series")) {
    const series = row.text("series");
    const found = expected.get(series);
    check("report.lag", series, found ? "lagging" : null, row.get("lag") === "lagging" ? "lagging" : null);
    const rows = book.rowsWhere("weekly", "series", series);
    const weeksWhere = (isShown: (week: BookRow) => boolean) => rows.filter(isShown).map((week) => week.text("week")).join(" ");
    check("report.weeks", series, (found?.weeks ?? []).join(" "), weeksWhere((week) => week.text("status").startsWith(book.word(found?.state ?? "lagging"))));
    check("report.holes", series, (found?.holes ?? []).join(" "), found ? weeksWhere((week) => week.number("hole") === 1) : "");
  }
  return { compared, differences };
}

function onlySeries(rows: readonly BookRow[]): BookRow {
  const [row] = rows;
  if (!row) throw new RangeError("The sheets lack a row of the report.");
  return row;
}
