import type { Direction } from "../model/metric";
import { roundRate } from "../units/rounding";

/** The tiers of a target as they are read; null where there is none. */
export interface Tiers {
  readonly base: number | null;
  readonly challenge: number | null;
  readonly sprint: number | null;
}

/** A tier that is easier to reach than one that it should go beyond. */
export interface TierSlip {
  readonly tier: "challenge" | "sprint";
  readonly value: number;
  readonly than: "base" | "challenge";
  readonly limit: number;
}

/**
 * The tiers that stand in the wrong order: wanted is base ≤ challenge ≤ sprint, where lower is better the other way round.
 *
 * Equal tiers are in order (compared at nine decimals); a blank tier is passed over, so that the sprint is held against the base as well.
 * At most one
 * slip for each tier, the base before the challenge.
 * Source: docs/rules.md#tiers. Example: base 100, challenge 90, sprint 120 → [{tier: "challenge", value: 90, than: "base", limit: 100}].
 */
export function tierSlips(tiers: Tiers, direction: Direction): TierSlip[] {
  const slip = (tier: TierSlip["tier"], than: TierSlip["than"]): TierSlip | null => {
    const [value, limit] = [tiers[tier], tiers[than]];
    return value !== null && limit !== null && isEasier(value, limit, direction) ? { tier, value, than, limit } : null;
  };
  return [slip("challenge", "base"), slip("sprint", "base") ?? slip("sprint", "challenge")].filter((one) => one !== null);
}

function isEasier(value: number, limit: number, direction: Direction): boolean {
  return direction === "higher" ? roundRate(value) < roundRate(limit) : roundRate(value) > roundRate(limit);
}
