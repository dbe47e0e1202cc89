import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import { ratio } from "./ratio";
import type { Ratio } from "./ratio";
import { roundHalfAway, roundRate } from "./rounding";

/** The largest number that is a share as it stands; a larger one is read as a percentage. */
export const LARGEST_SHARE = 1.5;

/** What a cell that holds a share says. */
export interface ShareReading {
  readonly share: Ratio;
  /** The cell holds per cent: 70 for 70 %. */
  readonly isPercent: boolean;
}

/**
 * A share as people type it: 0.7, 70 % (which a cell holds as 0.7) and 70 are one.
 *
 * Up to 1.5 a number is the share itself, above that up to 150 a percentage. Blank, text, negative and above 150: null, it does not count.
 * The share has nine decimals, as rates are compared. Source: docs/rules.md#shares.
 * Example: readShare(70) → { share: 0.7, isPercent: true }; readShare(-0.1) → null.
 */
export function readShare(typed: CellValue): ShareReading | null {
  if (!isNumber(typed) || typed < 0 || typed > 100 * LARGEST_SHARE) return null;
  const isPercent = typed > LARGEST_SHARE;
  return { share: ratio(isPercent ? roundHalfAway(typed / 100, 9) : roundRate(typed)), isPercent };
}
