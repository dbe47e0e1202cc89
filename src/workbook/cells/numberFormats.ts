/** Number formats of cells, in Excel's en-US syntax, which is the same in every locale. */
import { fixedFormat, type MetricKind } from "../../core";
import type { Language, ValueFormat } from "../../templates";

/** What decides how a metric's numbers look. `precision` counts decimals, for ratios those of the percentage. */
export interface MetricLook {
  readonly kind: MetricKind;
  readonly precision: number;
}

/** Room as wide as a bracket between a number and the line of the next column. */
const air = "_)";

const plain: Record<Exclude<ValueFormat, "metric" | "gap">, string> = {
  general: "General",
  text: "@",
  date: "yyyy-mm-dd",
  dateTime: "yyyy-mm-dd hh:mm",
  integer: "0",
  decimal: `#,##0.0##${air}`,
  percent: `0.0%${air}`,
};

/**
 * The number format of a column's cell; "metric" and "gap" need the row's metric and are General without it.
 * @example numberFormat("metric", { kind: "ratio", precision: 1 }, "zh-CN") // "0.0%_)"
 * @example numberFormat("gap", { kind: "additive", precision: 0 }, "zh-CN") // "+#,##0_);-#,##0_);#,##0_)"
 */
export function numberFormat(format: ValueFormat, metric: MetricLook | null, language: Language): string {
  if (format !== "metric" && format !== "gap") return plain[format];
  if (!metric) return "General";
  if (format === "metric") return metric.kind === "ratio" ? `${fixedFormat(metric.precision)}%${air}` : `${grouped(metric.precision)}${air}`;
  const unit = metric.kind === "ratio" ? (language === "zh-CN" ? '"百分点"' : '" pts"') : "";
  const digits = metric.kind === "ratio" ? fixedFormat(1) : grouped(metric.precision);
  const shown = `${digits}${unit}${air}`;
  return `+${shown};-${shown};${shown}`;
}

function grouped(decimals: number): string {
  return `#,##${fixedFormat(decimals)}`;
}
