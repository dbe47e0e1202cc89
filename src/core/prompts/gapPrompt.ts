import type { NoRateReason } from "../achievement/achievement";
import type { Direction, MetricKind } from "../model/metric";
import { formatFixed, formatPercent } from "../units/format";
import { roundRate, shiftDecimalPoint } from "../units/rounding";
import type { GapPhrases } from "./phrases";
import { fillTemplate } from "./template";

/** What the short prompt is built from: one row of the review. */
export interface GapPromptInput {
  readonly target: number | null;
  readonly actual: number | null;
  /** Fraction, null where there is none. */
  readonly rate: number | null;
  readonly reason: NoRateReason | null;
  /** actual − target, ratios as fractions. */
  readonly gap: number | null;
  readonly unit: string;
  readonly kind: MetricKind;
  readonly direction: Direction;
  readonly precision: number;
  /** 连续未达标周数 (LagAssessment.run). */
  readonly lagWeeks: number;
}

/** One low week is no pattern; from two on the run is evidence (docs/rules.md#prompts). */
const SHORTEST_RUN_NAMED = 2;
const POINT_DECIMALS = 1;
const RATE_DECIMALS = 1;

/**
 * 差异原因提示 in its short form: phenomenon, size, evidence, question. It never presumes a cause.
 *
 * Better or worse is judged by ROUND(gap, 9) and the direction. Gap: ratios in percentage points with one decimal, else
 * ROUND(ROUND(ABS(gap), 9), p) with the metric's precision p as decimals, and its unit; "×" before a unit that begins with a digit.
 * Rate: ROUND(ROUND(rate, 9), 3) in per cent with one decimal: binary noise must not decide a half (1 − 0.75 shows as 0.3).
 * No target and no data say so and what to fill in.
 * Source: docs/rules.md#prompts. Example: 5 of 7 家 → "低于目标 2 家（达成率 71.4%）。卡在哪一步？…".
 */
export function gapPrompt(input: GapPromptInput, phrases: GapPhrases): string {
  if (input.reason === "no-target") return phrases.noTarget;
  if (input.reason === "no-data" || input.gap === null) return phrases.noData;
  const deviation = roundRate(input.gap);
  if (deviation === 0) return phrases.met;
  const isOver = input.direction === "higher" ? deviation > 0 : deviation < 0;
  const lead = (isOver ? phrases.over : phrases.under)[input.direction];
  const rate = input.rate === null ? "" : phrases.rate;
  const run = !isOver && input.lagWeeks >= SHORTEST_RUN_NAMED ? phrases.run : "";
  return fillTemplate(lead + rate + run + (isOver ? phrases.askSuccess : phrases.askCause), {
    quantity: quantityOf(input, input.gap, phrases),
    rate: input.rate === null ? "" : formatPercent(roundRate(input.rate), RATE_DECIMALS),
    weeks: String(input.lagWeeks),
  });
}

function quantityOf(input: GapPromptInput, gap: number, phrases: GapPhrases): string {
  if (input.kind === "ratio") {
    return `${formatFixed(roundRate(shiftDecimalPoint(Math.abs(gap), 2)), POINT_DECIMALS)} ${phrases.points}`;
  }
  const size = formatFixed(roundRate(Math.abs(gap)), input.precision);
  if (input.unit === "") return size;
  return /^[0-9]/.test(input.unit) ? `${size} × ${input.unit}` : `${size} ${input.unit}`;
}
