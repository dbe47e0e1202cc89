import type { NoRateReason } from "../achievement/achievement";
import type { Light } from "../achievement/light";
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
  readonly lagging: readonly LaggingRow[];
  readonly achievement: readonly AchievementRow[];
  readonly checks: readonly CheckRow[];
  readonly floors: readonly FloorRow[];
}
