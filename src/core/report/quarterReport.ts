import type { NoRateReason } from "../achievement/achievement";
import type { Light } from "../achievement/light";
import type { LagSum } from "../rules/lag";
import type { PeriodPhase } from "../calendar/periodPhase";
import type { IsoDate } from "../units/isoDate";
import type { Ratio } from "../units/ratio";

/**
 * A person lagging in a metric, with the evidence oldest first. Names and ids as the setup gave them; keys tell people of one name
 * apart.
 */
export interface LaggingRow {
  readonly repKey: string;
  readonly metricKey: string;
  readonly rep: string;
  readonly metric: string;
  readonly weeks: readonly number[];
  readonly rates: readonly (Ratio | null)[];
  /** Weeks between them that nobody entered. */
  readonly holes: readonly number[];
  /** What was judged instead of single weeks; null where they were. */
  readonly sum: LagSum | null;
  /** After the period: who lagged at its end (期末滞后). */
  readonly state: "lagging" | "laggedAtEnd";
  readonly rule: "lag";
}

/** One result of the quarter; `rep` and `repKey` null are the team. */
export interface AchievementRow {
  readonly repKey: string | null;
  readonly metricKey: string;
  readonly rep: string | null;
  readonly metric: string;
  readonly target: number | null;
  readonly actual: number | null;
  readonly rate: Ratio | null;
  readonly reason: NoRateReason | null;
  readonly gap: number | null;
  /** 应完成（按进度）: the plan to the last closed week, after the period the target; null while nothing is planned. */
  readonly expected: number | null;
  /** 进度达成率: the actual to the same day as a share of it. The light goes by it. */
  readonly paceRate: Ratio | null;
  readonly light: Light;
}

/** A failed check; ids come from the rules table. */
export interface CheckRow {
  readonly id: "target-sum";
  readonly metric: string;
  readonly expected: number;
  readonly found: number;
}

/** A person whose target of a ratio is easier than the team's. */
export interface FloorRow {
  readonly rep: string;
  readonly metric: string;
  readonly target: number;
  readonly floor: number;
}

/** What the shared module finds in a quarter. */
export interface QuarterReport {
  /** While it runs lights go by pace, then by the target; "closing" (待结账) until the books are closed. */
  readonly phase: PeriodPhase;
  /** 数据截至: the last day of the newest closed week; null before the first one. */
  readonly dataUntil: IsoDate | null;
  readonly lagging: readonly LaggingRow[];
  readonly achievement: readonly AchievementRow[];
  readonly checks: readonly CheckRow[];
  readonly floors: readonly FloorRow[];
}
