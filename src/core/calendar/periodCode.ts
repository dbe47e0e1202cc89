import { monthPeriod, quarterPeriod } from "./period";
import type { Period } from "./period";

/**
 * The short text by which a period is known in every language; two periods are the same when their codes are.
 *
 * Example: periodCode(quarterPeriod(2026, 3)) → "2026Q3"; periodCode(monthPeriod(2026, 7)) → "2026M07".
 * The first quarter of a fiscal year from May is "2026Q1F05".
 */
export function periodCode({ kind, year, number, fiscalStart }: Pick<Period, "kind" | "year" | "number" | "fiscalStart">): string {
  if (kind === "month") return `${year}M${twoDigits(number)}`;
  return `${year}Q${number}${fiscalStart === 1 ? "" : `F${twoDigits(fiscalStart)}`}`;
}

/**
 * The period of a code; null for any other text.
 *
 * Example: readPeriodCode("2026Q5") → null; "2026M07" gives monthPeriod(2026, 7).
 */
export function readPeriodCode(text: string): Period | null {
  const [, year, quarter, fiscalStart, month] = /^(\d{4})(?:Q([1-4])(?:F(0[2-9]|1[0-2]))?|M(0[1-9]|1[0-2]))$/.exec(text) ?? [];
  if (year === undefined || Number(year) < 1901 || Number(year) > 9998) return null;
  if (month !== undefined) return monthPeriod(Number(year), Number(month));
  return quarterPeriod(Number(year), Number(quarter), Number(fiscalStart ?? 1));
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
