import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import type { Direction } from "../model/metric";
import { roundRate } from "../units/rounding";

/** A person whose own target of a ratio is easier than the team's. `index` counts people from 0. */
export interface FloorBreach {
  readonly index: number;
  readonly target: number;
  readonly floor: number;
}

/**
 * The people whose target of a ratio or average is easier than the team's: under it, or over it when lower is better.
 *
 * Equal is no breach (compared at nine decimals). Without a team target, and for people without one, nothing is flagged.
 * Source: docs/rules.md#floor. Example: targets 0.92, 0.88, 0.9 under a team target of 0.9 → index 1.
 */
export function floorBreaches(
  repTargets: readonly CellValue[],
  teamTarget: CellValue,
  direction: Direction,
): FloorBreach[] {
  if (!isNumber(teamTarget) || teamTarget < 0) return [];
  const floor = roundRate(teamTarget);
  return repTargets.flatMap((target, index) => {
    if (!isNumber(target)) return [];
    const isEasier = direction === "higher" ? roundRate(target) < floor : roundRate(target) > floor;
    return isEasier ? [{ index, target, floor: teamTarget }] : [];
  });
}
