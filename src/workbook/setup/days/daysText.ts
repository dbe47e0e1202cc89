import { addDays, type IsoDate } from "../../../core";

/**
 * Days as `writtenDays` reads them again: a line for each, neighbours as a run.
 * Example: 1, 2 and 5 October 2026 → "2026-10-01 ~ 2026-10-02\n2026-10-05".
 */
export function daysText(days: readonly IsoDate[]): string {
  const runs: { first: IsoDate; last: IsoDate }[] = [];
  for (const day of [...new Set(days)].sort()) {
    const run = runs.at(-1);
    if (run && addDays(run.last, 1) === day) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first} ~ ${last}`)).join("\n");
}
