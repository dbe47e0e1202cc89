/** How wide a column must be for its widest value: a number, per cent or day that does not fit shows as ####. */
import type { Column, Language, ValueFormat } from "../../templates";
import { halfWidths } from "./textWidth";

/**
 * Pixels at 96 dpi of a digit, and of any other half-width character: 8 in 等线 and 宋体, the standard fonts of a Chinese Excel; 7 in
 * Calibri. Widths are set in points and stay as they are whatever the font.
 */
const digitPixels = 8;
const paddingPixels = 5;
/** Bold digits are so much wider. */
const bold = 1.1;

/** Amounts up to so much fit whatever the targets are: yuan typed where 10,000 yuan belong read in full, so that somebody sees it. */
const largestAmount = 2_400_000;

/** What decides how wide the quarter's numbers are: the largest amount, and the decimals of amounts and of percentages. */
export interface NumberSize {
  readonly largest: number;
  readonly decimals: number;
  readonly ratioDecimals: number;
}

export function numberSize(
  metrics: readonly { readonly kind: string; readonly precision: number; readonly target: number | null }[],
): NumberSize {
  const isRatio = ({ kind }: { readonly kind: string }) => kind === "ratio";
  const counted = metrics.filter((metric) => !isRatio(metric));
  return {
    largest: Math.max(0, ...counted.map(({ target }) => Math.abs(target ?? 0))),
    decimals: Math.max(0, ...counted.map(({ precision }) => precision)),
    ratioDecimals: Math.max(0, ...metrics.filter(isRatio).map(({ precision }) => precision)),
  };
}

/**
 * The widest value of a cell, as its number format (cells/numberFormats.ts) shows it, or null where only text stands. A blank at its end
 * is the air that the format keeps free. Numbers typed without a format show as many decimals as fit; what is calculated without one
 * is words.
 * @example widestValue({ kind: "input", format: "date" }, { largest: 0, decimals: 0, ratioDecimals: 0 }, "en-US") // "2026-12-31"
 * @example widestValue({ kind: "input", format: "metric" }, { largest: 900, decimals: 1, ratioDecimals: 0 }, "en-US") // "2,400,000.0 "
 */
export function widestValue({ kind, format }: Pick<Column, "kind" | "format">, size: NumberSize, language: Language): string | null {
  if (format === "general" && kind !== "input") return null;
  return widest[format](size, language);
}

const widest: Readonly<Record<ValueFormat, (size: NumberSize, language: Language) => string | null>> = {
  text: () => null,
  general: () => String(largestAmount),
  date: () => "2026-12-31",
  dateTime: () => "2026-12-31 23:59",
  integer: () => "9999",
  decimal: () => `${amount(largestAmount, 1)} `,
  percent: () => "-123.4% ",
  metric: (size) => longer(`${amountOf(size)} `, `-${amount(123.4, size.ratioDecimals)}% `),
  gap: (size, language) => longer(`-${amountOf(size)} `, `-123.4${language === "zh-CN" ? "百分点" : " pts"} `),
};

function amountOf({ largest, decimals }: NumberSize): string {
  return amount(Math.max(largest, largestAmount), decimals);
}

function amount(value: number, decimals: number): string {
  return value.toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

function longer(one: string, other: string): string {
  return halfWidths(one) >= halfWidths(other) ? one : other;
}

/**
 * Points of a column that shows a value whole in a Chinese Excel.
 * @example valuePoints("2026-12-31", false) // 63.75
 */
export function valuePoints(value: string, isBold: boolean): number {
  return Math.ceil(halfWidths(value) * digitPixels * (isBold ? bold : 1) + paddingPixels) * 0.75;
}
