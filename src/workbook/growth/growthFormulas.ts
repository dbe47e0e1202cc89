/** Formulas that Excel does not continue by itself when a team grows: those that differ by row, and sums over all members. */
import { cellAddress, parseAddress } from "../address";
import { compileIfPossible, differsByRow } from "../compileFormula";
import { recordRow } from "../recordRow";
import { placesOfTables, recordsOf } from "../readTable";
import { perMember, type GrowingQuarter } from "./newcomers";
import type { FormulaPlan } from "../plan";

/** Formulas that differ from row to row: in new rows Excel may have gone on with the one of the row above. */
export function formulasByRow(quarter: GrowingQuarter, keys: readonly string[]): (FormulaPlan & { readonly sheet: string })[] {
  const context = { places: placesOfTables(quarter.tables), language: quarter.mark.language, mayLackColumns: true };
  return perMember.flatMap(([id, owner]) => {
    const found = quarter.tables.get(id);
    if (!found) return [];
    const rows = recordsOf(found)
      .map((record, index) => ({ row: recordRow(index, record), at: found.content.top + 1 + index }))
      .filter(({ row }) => keys.includes(row.text(owner)));
    return found.template.columns.flatMap(({ id: column, formula }) => {
      const left = found.place.columns.get(column)?.column;
      if (typeof formula !== "function" || left === undefined) return [];
      return rows.flatMap(({ row, at }) => {
        const text = formula(row, quarter.mark.language);
        const compiled = text === null ? null : compileIfPossible(text, { ...context, table: found.place, row: at });
        const area = { top: at, bottom: at, left, right: left };
        return compiled === null ? [] : [{ sheet: found.content.sheet, area, formula: compiled }];
      });
    });
  });
}

/** A formula as it stands. */
export interface StandingFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Columns of the target table whose formulas run over the columns of all members. */
export function columnsOverReps({ tables }: GrowingQuarter): readonly number[] {
  const targets = tables.get("targets");
  if (!targets) return [];
  return targets.template.columns.flatMap(({ id, formula }) =>
    typeof formula === "string" && differsByRow(formula) ? (targets.place.columns.get(id)?.column ?? []) : [],
  );
}

/**
 * What formulas over all members say once new ones have their columns. Ranges of the row that ran over everybody before are made to end at
 * the last one's column; the rest of a formula stays as it stands.
 * @param keys of the new members
 * @example R01 to R03 in G to I, R04 new in J, row 6: "COUNT(G6:I6)" becomes "COUNT(G6:J6)". Left alone as somebody's own: "SUM(G6:H6)",
 * "SUM(H6:I6)", "SUM(G6:Z6)", "SUM($G6:I6)", "Other!G6:I6" and "G6*2". Of a team of one "COUNT(G6)" is widened, too
 */
export function widenedFormulas({ tables }: GrowingQuarter, keys: readonly string[], standing: readonly StandingFormula[]): FormulaPlan[] {
  const reps = [...(tables.get("targets")?.place.columns ?? [])].filter(([id]) => id.startsWith("rep:"));
  const isNew = (id: string) => keys.includes(id.slice("rep:".length));
  const columns = reps.map(([, { column }]) => column);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const lastBefore = Math.max(...reps.flatMap(([id, { column }]) => (isNew(id) ? [] : [column])));
  const ranOverAll = (end: string) => columnNumber(end) >= lastBefore && columnNumber(end) <= last;
  return standing.flatMap(({ row, column, formula }) => {
    const start = cellAddress(row, first);
    const all = `${start}:${cellAddress(row, last)}`;
    const range = new RegExp(`(?<![A-Z0-9$:!.])${start}:([A-Z]+)${row + 1}(?![\\d:A-Z(])`, "g");
    const single = new RegExp(`(?<=\\()${start}(?=[),])`, "g");
    const ranges = formula.replace(range, (whole, end: string) => (ranOverAll(end) ? all : whole));
    const widened = lastBefore === first ? ranges.replace(single, all) : ranges;
    return widened === formula ? [] : [{ area: { top: row, bottom: row, left: column, right: column }, formula: widened }];
  });
}

function columnNumber(letters: string): number {
  return parseAddress(`${letters}1`)?.area.left ?? 0;
}
