import { achievement, gap } from "../achievement/achievement";
import { light } from "../achievement/light";
import type { Member } from "../model/member";
import { planToDate } from "./memberWeeks";
import type { MemberWeeks } from "./memberWeeks";
import type { QuarterContext } from "./quarterContext";
import type { QuarterMetric } from "./quarterInput";
import type { AchievementRow } from "./quarterReport";
import { repResult, teamResult } from "./results";
import type { Result } from "./results";

/**
 * The results of every member and metric, then of the team.
 *
 * Source: docs/rules.md#report. Example: 3 members and 4 metrics → 12 rows and 4 with rep null.
 */
export function achievementRows(context: QuarterContext): AchievementRow[] {
  const { metrics } = context.input;
  const ofMembers = context.members.flatMap((member) =>
    metrics.map((metric) => {
      const target = metric.repTargets[member.index] ?? null;
      const result = repResult(metric, member, context);
      return achievementRow(member.member, metric, target, member.days, result, context);
    }),
  );
  const ofTeam = metrics.map((metric) =>
    achievementRow(null, metric, metric.target, context.teamDays, teamResult(metric, context), context),
  );
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
