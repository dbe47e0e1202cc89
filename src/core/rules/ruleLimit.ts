import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import { roundRate } from "../units/rounding";
import { readShare } from "../units/share";
import type { TimeUnit } from "./timeSpan";

/** What a threshold of a rule may be: both ends belong to its range. */
export interface RuleLimit {
  /** share: a fraction of one, which may be typed in per cent; whole: a count; number: any number. */
  readonly kind: "share" | "whole" | "number";
  readonly min: number;
  readonly max: number;
  /** What counts where nothing was typed that could. */
  readonly preset: number;
  /** In what it is counted, where that is time. */
  readonly unit?: TimeUnit;
}

/** Why a threshold is not what its cell shows: read as per cent; nothing typed; something that is no such threshold. */
export type LimitNote = "asPercent" | "byDefault" | "notCounted";

/**
 * The threshold by which a rule goes, from the cell that a person typed it into.
 *
 * A share is read as `readShare` says. Blank, text, a fraction where a whole number belongs, and what lies outside the range do not count:
 * then it is the preset. Source: docs/rules.md#shares.
 * Example: limitInForce(70, { kind: "share", min: 0.01, max: 1, preset: 0.7 }) → { value: 0.7, note: "asPercent" }.
 */
export function limitInForce(typed: CellValue, limit: RuleLimit): { readonly value: number; readonly note: LimitNote | null } {
  if (typed === null || typed === undefined || typed === "") return { value: limit.preset, note: "byDefault" };
  const reading = limit.kind === "share" ? readShare(typed) : null;
  const value = limit.kind === "share" ? reading?.share : isNumber(typed) ? roundRate(typed) : undefined;
  const counts = value !== undefined && value >= limit.min && value <= limit.max && (limit.kind !== "whole" || Number.isInteger(value));
  if (!counts) return { value: limit.preset, note: "notCounted" };
  return { value, note: reading?.isPercent ? "asPercent" : null };
}
