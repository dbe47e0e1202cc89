/** Which results of each column a run has shown, in rows with content, and what it still owes. */
import type { CellInput, Language } from "../../src/templates";
import { expectationOf } from "./declaredResults";
import type { CoreCell } from "./compareCalculators";
import type { Result } from "./results";

/** By column: cells, and the cells of each different value by the result that it is. */
export type SeenResults = Map<string, { cells: number; readonly byResult: Map<string, Set<string>> }>;

const undeclared = "not declared";
const blank = "blank";
const anyOther = "other";

/** Adds the cells of one workbook. */
export function see(seen: SeenResults, cells: readonly CoreCell[], language: Language): void {
  for (const { column, core, isFilled } of cells) {
    if (!isFilled) continue;
    const found = seen.get(column) ?? { cells: 0, byResult: new Map<string, Set<string>>() };
    seen.set(column, found);
    found.cells += 1;
    const name = resultName(column, core, language);
    const values = found.byResult.get(name) ?? new Set();
    found.byResult.set(name, values.add(JSON.stringify(core)));
  }
}

function resultName(column: string, value: CellInput, language: Language): string {
  const expected = expectationOf(column);
  if ("each" in expected) return resultOf(expected.each, value, language)?.name ?? undeclared;
  return value === null || value === "" ? blank : anyOther;
}

export function resultOf(results: readonly Result[], value: CellInput, language: Language): Result | undefined {
  return results.find((result) => result.is(value, language));
}

/** What the column of a run lacks, in words; empty when nothing. `canBeBlank`: its formula can give a blank cell. */
export function shortfall(seen: SeenResults, column: string, canBeBlank: boolean): string[] {
  const byResult = seen.get(column)?.byResult ?? new Map<string, Set<string>>();
  const expected = expectationOf(column);
  if (!("each" in expected)) {
    const different = byResult.get(anyOther)?.size ?? 0;
    return [
      ...(different < expected.different ? [`${different} different results, not ${expected.different}`] : []),
      ...(canBeBlank && !byResult.has(blank) ? ["never blank"] : []),
    ];
  }
  return [
    ...expected.each.flatMap(({ name, atLeast }) => {
      const different = byResult.get(name)?.size ?? 0;
      return different < atLeast ? [atLeast === 1 ? `no ${name}` : `${different} of ${name}, not ${atLeast}`] : [];
    }),
    ...[...(byResult.get(undeclared) ?? [])].slice(0, 3).map((value) => `${value} is not declared`),
  ];
}

/** "actions.overdue: {overdue} n (31), {dueToday}, {notDue}: 5 of 5 declared results, 240 cells". */
export function seenLine(seen: SeenResults, column: string): string {
  const { cells, byResult } = seen.get(column) ?? { cells: 0, byResult: new Map<string, Set<string>>() };
  const expected = expectationOf(column);
  if (!("each" in expected)) {
    const different = byResult.get(anyOther)?.size ?? 0;
    return `${column}: ${different} different results${byResult.has(blank) ? " and blank" : ""}, at least ${expected.different} expected, ${cells} cells`;
  }
  const shown = expected.each.filter(({ name }) => byResult.has(name));
  const texts = shown.map(({ name, atLeast }) => (atLeast === 1 ? name : `${name} (${byResult.get(name)?.size ?? 0})`));
  return `${column}: ${texts.join(", ")}: ${shown.length} of ${expected.each.length} declared results, ${cells} cells`;
}
