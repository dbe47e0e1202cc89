import { isNumber } from "../model/cellValue";
import type { CellValue } from "../model/cellValue";
import type { Metric } from "../model/metric";
import { readShare } from "../units/share";
import { HIDDEN_SPACES, trimSpaces, withSpaceFor } from "../units/spaces";
import { anyCharacter } from "../units/textPatterns";

const hiddenSpace = anyCharacter(HIDDEN_SPACES);

/** The sign of per cent as Chinese keyboards write it. */
export const WIDE_PERCENT = "％";

/**
 * Whether targets of a metric are shares of one: ratios that are counted in %, whichever of its signs stands there and whatever spaces
 * beside it. Other ratios, such as calls per deal, are not.
 * Example: isShare({ kind: "ratio", unit: " ％" }) → true; isShare({ kind: "ratio", unit: "次" }) → false.
 */
export function isShare({ kind, unit }: Pick<Metric, "kind" | "unit">): boolean {
  return kind === "ratio" && trimSpaces(withSpaceFor(hiddenSpace, unit.replaceAll(WIDE_PERCENT, "%"))) === "%";
}

/**
 * The target that counts, from what a person typed; a tier, a weekly rate and a result typed over in the review are read alike.
 *
 * A share is read as `readShare` says: 90 is 90 %; negative and above 150 do not count. Any other figure is its number, a negative one as
 * well. Blank and text: null, none. Source: docs/rules.md#shares.
 * Example: readTarget(90, { kind: "ratio", unit: "%" }) → 0.9; readTarget(90, { kind: "additive", unit: "家" }) → 90.
 */
export function readTarget(typed: CellValue, metric: Pick<Metric, "kind" | "unit">): number | null {
  if (isShare(metric)) return readShare(typed)?.share ?? null;
  return isNumber(typed) ? typed : null;
}

/** Why such a figure is not taken as it was typed. */
export type TargetNote = "asPercent" | "outOfRange";

/** What is to be said of a share as it was typed: read as per cent, or no share at all; null of all others. */
export function targetNote(typed: CellValue, metric: Pick<Metric, "kind" | "unit">): TargetNote | null {
  if (!isShare(metric) || !isNumber(typed)) return null;
  const reading = readShare(typed);
  if (reading === null) return "outOfRange";
  return reading.isPercent ? "asPercent" : null;
}
