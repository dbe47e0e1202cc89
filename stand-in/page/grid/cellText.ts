/** What a cell shows: its value in its number format. */

import { format as formatNumber, formatColor } from "numfmt";
import type { CellValue } from "../../../src/file/model";

/** A text and, where the number format names one, its colour ("#FF0000"). */
export interface ShownText {
  text: string;
  color?: string;
}

/**
 * The text of a value in a number format. Blank is ""; errors, logical values and texts show as themselves unless the format has a
 * section for text. A format that cannot be read shows the plain value.
 *
 * @example cellText(0.714, "0.0%", "en-US") → { text: "71.4%" }
 */
export function cellText(value: CellValue, numberFormat: string, language: string): ShownText {
  if (value === null) return { text: "" };
  if (typeof value === "object") return { text: value.error };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE" };
  if (typeof value === "string" && (numberFormat === "General" || numberFormat === "@")) return { text: value };
  if (typeof value === "number" && numberFormat === "@") return { text: String(value) };
  const options = { locale: language, throws: false, invalid: String(value), nbsp: false };
  const text = formatNumber(numberFormat, value, options);
  const color: unknown = numberFormat.includes("[") ? formatColor(numberFormat, value, options) : undefined;
  return typeof color === "string" ? { text, color } : { text };
}

/** A number in format General with only as many decimals as fit; `fits` tells whether a text does. Null when none fits. */
export function generalThatFits(value: number, fits: (text: string) => boolean): string | null {
  const whole = cellText(value, "General", "en-US").text;
  if (fits(whole)) return whole;
  for (let digits = 10; digits >= 0; digits -= 1) {
    const text = String(Number(value.toFixed(digits)));
    if (text.length < whole.length && fits(text)) return text;
  }
  return null;
}
