/** Weeks in a row, by their first and last number. */
export interface WeekRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Week numbers as ranges of neighbours, in order; each number is given once and in ascending order.
 *
 * Example: weekRanges([1, 4, 5, 6]) → [{first: 1, last: 1}, {first: 4, last: 6}].
 */
export function weekRanges(weeks: readonly number[]): WeekRange[] {
  return weeks.reduce<WeekRange[]>((ranges, week) => {
    const before = ranges[ranges.length - 1];
    if (before?.last !== week - 1) return [...ranges, { first: week, last: week }];
    return [...ranges.slice(0, -1), { first: before.first, last: week }];
  }, []);
}

/** Each range as people read it. Example: rangeTexts([1, 4, 5, 6]) → ["1", "4–6"]. */
export function rangeTexts(weeks: readonly number[]): string[] {
  return weekRanges(weeks).map(({ first, last }) => (first === last ? `${first}` : `${first}–${last}`));
}

/**
 * Week numbers as people read them: ranges with "–", listed with the language's comma.
 *
 * Source: docs/rules.md#lag. Example: weekList([1, 4, 5, 6], "、") → "1、4–6".
 */
export function weekList(weeks: readonly number[], comma: string): string {
  return rangeTexts(weeks).join(comma);
}
