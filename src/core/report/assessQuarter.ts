import { dataUntil, periodPhase } from "../calendar/periodPhase";
import { achievementRows } from "./achievementRows";
import { laggingRows } from "./laggingRows";
import { prepareQuarter } from "./quarterContext";
import type { QuarterInput } from "./quarterInput";
import type { QuarterReport } from "./quarterReport";
import { failedTargetSums, floorRows } from "./targetChecks";

/**
 * The findings of a quarter: who lags, what was achieved, which sums fail, whose ratio target is easier than the team's.
 *
 * Actual = the review's override, else all typed weeks; rate against the full target. Light: against the plan to date (closed weeks
 * only) while the period runs, against the full target once `today` is past its last day; weeks without entry keep their plan in both.
 * Order: members and within them metrics, then the team's rows (rep null).
 * Errors: UnknownReferenceError, DuplicateEntryError for entries that the quarter cannot place.
 * Source: docs/rules.md#report, #light. Example: target 35, actual 38 after the period → rate 1.0857…, gap 3, "green".
 */
export function assessQuarter(input: QuarterInput): QuarterReport {
  const context = prepareQuarter(input);
  return {
    phase: periodPhase(input.period, input.calendar, input.today),
    dataUntil: dataUntil(context.weeks, input.today),
    lagging: laggingRows(context),
    achievement: achievementRows(context),
    checks: failedTargetSums(input.metrics),
    floors: floorRows(input),
  };
}
