import { roundRate } from "../units/rounding";
import type { Achievement } from "./achievement";

/** 绿 / 黄 / 红, or null where nothing can be judged. Always shown with its word, never by colour alone. */
export type Light = "green" | "amber" | "red" | null;

/** The lowest rates that still are green and amber, as fractions. */
export interface LightBands {
  readonly green: number;
  readonly amber: number;
}

/** 绿 ≥ 100 %, 黄 ≥ 70 %: our bands (docs/rules.md#light), editable in the workbook. */
export const DEFAULT_LIGHT_BANDS: LightBands = { green: 1, amber: 0.7 };

/**
 * The light of an achievement.
 *
 * Boundaries belong to the better colour; rates are compared by ROUND(rate, 9).
 * Without a rate because lower is better and a zero stands in it: green when met, else red. No target or no data: null.
 * Source: docs/rules.md#light. Example: rate 0.7 → "amber"; rate 0.699 → "red".
 */
export function light(result: Achievement, bands: LightBands = DEFAULT_LIGHT_BANDS): Light {
  if (result.reason !== null) return null;
  if (result.rate === null) return result.met === true ? "green" : "red";
  const rate = roundRate(result.rate);
  if (rate >= roundRate(bands.green)) return "green";
  return rate >= roundRate(bands.amber) ? "amber" : "red";
}

/** A light with what it goes by: the plan to date while the period runs, or the full target after it. */
export type JudgedLight = Exclude<Light, null> | `${Exclude<Light, null>}Pace`;

/**
 * Which words a light has: of pace (跟上进度, 进度偏慢, 进度落后) while the period runs, of the target (达标, 未达标, 差距大) after it.
 *
 * Null for no light. Source: docs/rules.md#light. Example: judgedLight("amber", false) → "amberPace".
 */
export function judgedLight(light: Light, isOver: boolean): JudgedLight | null {
  if (light === null) return null;
  return isOver ? light : `${light}Pace`;
}
