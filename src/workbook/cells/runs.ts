/** Runs of neighbouring rows, columns or cells. */

/** Items that follow one another; there is always a first one. */
export type Run<T> = readonly [first: T, ...rest: T[]];

/**
 * Cuts a list into runs: an item that does not follow the one before it begins a new run.
 * @example runsOf([1, 2, 4], (one, previous) => one === previous + 1) // [[1, 2], [4]]
 */
export function runsOf<T>(items: Iterable<T>, follows: (item: T, previous: T) => boolean): Run<T>[] {
  const runs: [T, ...T[]][] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    if (run && follows(item, lastOf(run))) run.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** The last item of a run. */
export function lastOf<T>(run: Run<T>): T {
  return run[run.length - 1] ?? run[0];
}

/** Neighbours with the same points, such as a row height or a column width. */
export interface SizedRun {
  readonly first: number;
  readonly last: number;
  readonly points: number;
}

/**
 * Joins neighbours of the same size; rows or columns without a size end a run.
 * @param sizes position and points, in ascending order of positions
 * @example sizedRuns([[2, 15], [3, 15], [5, 15]]) // [{ first: 2, last: 3, points: 15 }, { first: 5, last: 5, points: 15 }]
 */
export function sizedRuns(sizes: Iterable<readonly [position: number, points: number]>): SizedRun[] {
  return runsOf(sizes, (one, previous) => one[0] === previous[0] + 1 && one[1] === previous[1]).map((run) => ({
    first: run[0][0],
    last: lastOf(run)[0],
    points: run[0][1],
  }));
}

/** Runs of numbers that count on by one; `numbers` ascend. */
export function numberRuns(numbers: Iterable<number>): Run<number>[] {
  return runsOf(numbers, (one, previous) => one === previous + 1);
}
