/** A calculated column whose formula is brought up to date: which of its cells get the new one, and which are somebody's own. */
import { formulaRuns, type TypedOver } from "../repair/repairTable";
import { lastOf, numberRuns } from "../cells/runs";
import type { FoundTable } from "../read/readTable";
import type { FormulaPlan } from "../plan/plan";

type Content = string | number | boolean;

/** Cells that get another formula of ours. */
export interface Rewrite extends FormulaPlan {
  readonly sheet: string;
  /** The formulas, or the threshold, that stood there: where something else stands when it is written, that stays. */
  readonly replaced: readonly (string | number)[];
}

/** Cells of a calculated column into which somebody wrote formulas. */
export type OwnFormula = TypedOver & { readonly sheet: string };

export interface ColumnRewrite {
  /** One area where nothing but ours stands in the whole column. */
  readonly rewrites: readonly Rewrite[];
  readonly own: readonly OwnFormula[];
}

/** What stands in a column and what is to stand there. */
export interface ColumnAsItStands {
  readonly found: FoundTable;
  /** Id of the column; it has a place in the table. */
  readonly id: string;
  readonly formula: FormulaPlan["formula"];
  /** Formula or constant of a row of the sheet, "" where blank. */
  readonly at: (row: number) => Content;
  /** "current": what is to stand there; "known": a formula that we wrote once; "own": somebody else's. */
  readonly kindOf: (formula: string, row: number) => "current" | "known" | "own";
}

/**
 * The whole column is rewritten, so that all of its cells have one formula. Values over which somebody typed, and formulas of somebody's
 * own, stay; then the cells between them are written in runs. Nothing is written where every cell has its formula already, nor where no
 * formula of ours stands: a column that is new, or that somebody cleared, is filled as such.
 * @example of "=[@a]*2" in rows 1 and 2, and 5 typed in row 3: one rewrite of rows 1 to 2
 */
export function rewriteColumn({ found: { content, place }, id, formula, at, kindOf }: ColumnAsItStands): ColumnRewrite {
  const { column = -1, header = "" } = place.columns.get(id) ?? {};
  const first = content.top + 1;
  const rows = content.rows.map((_cells, index) => first + index);
  const open: number[] = [];
  const own: number[] = [];
  const replaced = new Set<string>();
  let isCurrent = true;
  for (const row of rows) {
    const standing = at(row);
    const text = typeof standing === "string" && standing.startsWith("=") ? standing : null;
    const kind = text === null ? null : kindOf(text, row);
    if (kind === "own") own.push(row);
    if (kind === "own" || (text === null && standing !== "")) continue;
    open.push(row);
    if (text !== null) replaced.add(text);
    if (kind !== "current") isCurrent = false;
  }
  return {
    rewrites: isCurrent || replaced.size === 0
      ? []
      : formulaRuns(formula, first, column, open).map((plan) => ({ ...plan, sheet: content.sheet, replaced: [...replaced] })),
    own: runsOfRows(own).map(([top, bottom]) => ({ sheet: content.sheet, header, first: top, last: bottom })),
  };
}

function runsOfRows(rows: readonly number[]): [number, number][] {
  return numberRuns(rows).map((run) => [run[0], lastOf(run)]);
}
