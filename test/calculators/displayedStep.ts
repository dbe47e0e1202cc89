/** The smallest change of a number that its cell shows. */

/**
 * One unit of the last place that a number format shows; 1 for General.
 * @example displayedStep("0.0%_)") // 0.001
 * @example displayedStep("#,##0.0##_)") // 0.001
 * @example displayedStep("yyyy-mm-dd hh:mm") // 1/1440
 */
export function displayedStep(numberFormat: string): number {
  if (/y/.test(numberFormat)) return /h/.test(numberFormat) ? 1 / 1440 : 1;
  const decimals = /\.([0#]+)/.exec(numberFormat)?.[1]?.length ?? 0;
  return Number(`1e${-decimals - (numberFormat.includes("%") ? 2 : 0)}`);
}
