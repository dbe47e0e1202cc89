/**
 * How much a long test takes. By the name of its judge (`npm run test:faults`) it takes everything; where all judges run together
 * (`npm run test:long`, `.ci/run`) it takes a spread of what is too much for an hour: docs/decisions/0028-quick-and-long-tests.md.
 */

/** Set by scripts/testing/longTests.mjs; a file that is run by hand takes a spread, too. */
export const isWhole = process.env["QUARTERBOOK_LONG"] === "whole";

/** All of them in a whole run, else so many, evenly spread, first and last among them. */
export function spreadOf<T>(all: readonly T[], count: number): readonly T[] {
  if (isWhole || all.length <= count) return all;
  return Array.from({ length: count }, (_, index) => all[Math.round((index * (all.length - 1)) / (count - 1))] as T);
}
