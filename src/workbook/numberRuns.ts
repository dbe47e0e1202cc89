/** Runs of neighbouring rows or columns. */

/** Neighbours with the same points, such as a row height or a column width. */
export interface SizedRun {
  readonly first: number;
  readonly last: number;
  readonly points: number;
}

/**
 * Joins neighbours of the same size into runs; rows or columns without a size end a run.
 * @param sizes position → points, in ascending order of positions
 * @example sizedRuns([[2, 15], [3, 15], [5, 15]]) // [{ first: 2, last: 3, points: 15 }, { first: 5, last: 5, points: 15 }]
 */
export function sizedRuns(sizes: Iterable<readonly [position: number, points: number]>): SizedRun[] {
  const runs: { first: number; last: number; points: number }[] = [];
  for (const [position, points] of sizes) {
    const previous = runs[runs.length - 1];
    if (previous && previous.last === position - 1 && previous.points === points) previous.last = position;
    else runs.push({ first: position, last: position, points });
  }
  return runs;
}

/**
 * Joins neighbouring numbers into runs.
 * @param numbers in ascending order
 * @example numberRuns([1, 2, 4]) // [[1, 2], [4, 4]]
 */
export function numberRuns(numbers: readonly number[]): [first: number, last: number][] {
  return sizedRuns(numbers.map((number) => [number, 0])).map(({ first, last }) => [first, last]);
}
