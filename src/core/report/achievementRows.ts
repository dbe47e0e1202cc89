import { achievement, gap } from "../achievement/achievement";
import { light } from "../achievement/light";
import type { Member } from "../model/member";
import { planToDate } from "./memberWeeks";
import type { MemberWeeks } from "./memberWeeks";
import type { QuarterContext } from "./quarterContext";
import type { QuarterMetric } from "./quarterInput";
import type { AchievementRow } from "./quarterReport";
import { memberActuals, repResult, teamResult } from "./results";
import type { Result } from "./results";

/**
 * The results of every member and metric, then of the team.
 *
 * Source: docs/rules.md#report. Example: 3 members and 4 metrics → 12 rows and 4 with rep null.
 */
export function achievementRows(context: QuarterContext): AchievementRow[] {
  const { metrics } = context.input;
  const found = context.members.map((member) => ({ member, actuals: metrics.map((metric) => memberActuals(metric, member, context)) }));
  const ofMembers = found.flatMap(({ member: { member, index, days }, actuals }) =>
    actuals.map((own) => achievementRow(member, own.metric, own.metric.repTargets[index] ?? null, days, repResult(own), context)),
  );
  const ofTeam = metrics.map((metric) => {
    const ofMetric = found.flatMap(({ actuals }) => actuals.filter((one) => one.metric === metric));
    return achievementRow(null, metric, metric.target, context.teamDays, teamResult(metric, ofMetric, context), context);
  });
  return [...ofMembers, ...ofTeam];
}

function achievementRow(
  member: Member | null,
  metric: QuarterMetric,
  target: number | null,
  days: MemberWeeks,
  result: Result,
  context: QuarterContext,
): AchievementRow {
  const { direction } = metric;
  const full = achievement({ target, actual: result.actual, direction });
  const expected = context.isOver ? target : planToDate(metric, target, days, context.closedWeeks);
  const judged = context.isOver ? full : achievement({ target: expected, actual: result.toDate, direction });
  return {
    repKey: member?.key ?? null,
    metricKey: metric.key,
    rep: member?.name ?? null,
    metric: metric.id,
    target,
    actual: result.actual,
    rate: full.rate,
    reason: full.reason,
    gap: gap(target, result.actual),
    expected,
    paceRate: judged.rate,
    light: light(judged, context.input.rules.light),
  };
}
