import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import type { MetricKind } from "../model/metric";
import { sumOfRatioParts } from "./actual";
import type { ActualEntry } from "./actual";

/** One person's result as the team counts it. `salesTarget` is the weight where parts are unknown. */
export interface RepActual extends ActualEntry {
  readonly actual: CellValue;
  readonly salesTarget?: CellValue;
}

/** One person's target of a ratio or average, with the weight. */
export interface RepTarget {
  readonly target: CellValue;
  readonly salesTarget?: CellValue;
}

/**
 * The team's actual.
 *
 * Additive: Σ over the people with data, whether or not they have a target. Ratio and average: Σ numerator ÷ Σ denominator when everyone
 * with data has both, else the mean weighted by the sales targets (an approximation; plain mean when the weights are zero
 * or absent). People without data are left out; null without any. Ratios never add.
 * Source: docs/rules.md#team. Example: ratio 0.92 (weight 35), 0.88 (32), 0.9 (33), no parts → 0.9006.
 */
export function teamActual(reps: readonly RepActual[], kind: MetricKind): number | null {
  const withData = reps.filter((rep) => isNumber(rep.actual));
  if (kind === "additive") {
    return withData.length === 0 ? null : withData.reduce((sum, rep) => sum + Number(rep.actual), 0);
  }
  if (haveAllParts(withData)) {
    const parts = sumOfRatioParts(withData);
    if (parts !== null) return parts.value;
  }
  return weightedMean(withData.map((rep) => ({ value: rep.actual, weight: rep.salesTarget })));
}

/**
 * The target that the people's targets amount to: additive Σ, else the mean weighted by the sales targets.
 *
 * Blanks are left out; null without any. Shown beside the team's own target, which stays the one that counts.
 * Source: docs/rules.md#team. Example: 92 %, 88 %, 90 % with sales targets 35, 32, 33 → 0.9006 (plain mean 0.9).
 */
export function teamTarget(reps: readonly RepTarget[], kind: MetricKind): number | null {
  if (kind !== "additive") return weightedMean(reps.map((rep) => ({ value: rep.target, weight: rep.salesTarget })));
  const targets = reps.map((rep) => rep.target).filter(isNumber);
  return targets.length === 0 ? null : targets.reduce((sum, target) => sum + target, 0);
}

/**
 * Mean of the numbers given, by weight; a blank, text or negative weight counts as 0, and all zero gives the plain mean.
 *
 * Null without any number. Example: values 1 and 3 with weights 3 and 1 → 1.5.
 */
export function weightedMean(
  items: readonly { readonly value: CellValue; readonly weight: CellValue }[],
): number | null {
  let sum = 0;
  let weighted = 0;
  let weights = 0;
  let count = 0;
  for (const { value, weight } of items) {
    if (!isNumber(value)) continue;
    const share = isNumber(weight) && weight > 0 ? weight : 0;
    sum += value;
    weighted += value * share;
    weights += share;
    count += 1;
  }
  if (count === 0) return null;
  return weights > 0 ? weighted / weights : sum / count;
}

function haveAllParts(reps: readonly RepActual[]): boolean {
  return reps.length > 0 && reps.every((rep) => isNumber(rep.numerator) && isNumber(rep.denominator));
}
