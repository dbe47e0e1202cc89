import type { Light } from "../achievement/light";
import type { Direction, MetricKind } from "../model/metric";
import { formatFixed, formatPercent } from "../units/format";
import { roundRate, shiftDecimalPoint } from "../units/rounding";
import type { GapPhrases } from "./phrases";
import { fillTemplate } from "./template";

/** What the short prompt is built from: one row of the review. */
export interface GapPromptInput {
  /** The period is over: the target is spoken of, before it the pace. */
  readonly isOver: boolean;
  readonly hasTarget: boolean;
  /** 应完成: the plan to date while the period runs, the target after it. Ratios as fractions. */
  readonly expected: number | null;
  /** The actual to the same day. */
  readonly actual: number | null;
  /** The rate that the light judges: a fraction, null where there is none. */
  readonly rate: number | null;
  readonly light: Light;
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
 * 差异原因提示 in its short form: phenomenon, size, evidence, question. It never presumes a cause, and it judges by what the light judges:
 * while the period runs by the plan to date, after it by the target.
 *
 * Better or worse is judged by ROUND(actual − expected, 9) and the direction; what is asked for, cause or success, by the light. Gap:
 * ratios in percentage points with one decimal, else ROUND(ROUND(ABS(gap), 9), p) with the metric's precision p as decimals, and its
 * unit; "×" before a unit that begins with a digit. Rate: ROUND(ROUND(rate, 9), 3) in per cent with one decimal: binary noise must not
 * decide a half (1 − 0.75 shows as 0.3). No target, nothing due yet and no data say so and what to do.
 * Source: docs/rules.md#prompts. Example: 5 of 7 家 after the period → "低于目标 2 家（达成率 71.4%）。卡在哪一步？…".
 */
export function gapPrompt(input: GapPromptInput, phrases: GapPhrases): string {
  const { expected, actual } = input;
  if (!input.hasTarget) return phrases.noTarget;
  if (expected === null) return phrases.tooEarly;
  if (actual === null) return phrases.noData;
  const judged = input.isOver ? phrases.target : phrases.pace;
  const deviation = roundRate(actual - expected);
  if (deviation === 0) return judged.met;
  const isBetter = input.direction === "higher" ? deviation > 0 : deviation < 0;
  const isGreen = input.light === "green";
  const lead = (isBetter ? judged.over : judged.under)[input.direction];
  const rate = input.isOver && input.rate !== null ? phrases.rate : "";
  const line = isBetter === isGreen ? "" : isGreen ? phrases.stillGreen : phrases.notGreen;
  const run = !isGreen && input.lagWeeks >= SHORTEST_RUN_NAMED ? judged.run : "";
  return fillTemplate(lead + rate + line + run + (isGreen ? judged.askSuccess : judged.askCause), {
    expected: figureOf(input, expected),
    actual: figureOf(input, actual),
    quantity: quantityOf(input, actual - expected, phrases),
    rate: input.rate === null ? "" : formatPercent(roundRate(input.rate), RATE_DECIMALS),
    weeks: String(input.lagWeeks),
  });
}

/** A figure without its unit, which the gap behind it bears; ratios in per cent. */
function figureOf({ kind, precision }: GapPromptInput, amount: number): string {
  return kind === "ratio" ? formatPercent(roundRate(amount), POINT_DECIMALS) : formatFixed(roundRate(amount), precision);
}

function quantityOf(input: GapPromptInput, gap: number, phrases: GapPhrases): string {
  const { kind, unit } = input;
  if (kind === "ratio") {
    return `${formatFixed(roundRate(shiftDecimalPoint(Math.abs(gap), 2)), POINT_DECIMALS)} ${phrases.points}`;
  }
  const size = figureOf(input, Math.abs(gap));
  if (unit === "") return size;
  return /^[0-9]/.test(unit) ? `${size} (${unit})` : `${size} ${unit}`;
}
