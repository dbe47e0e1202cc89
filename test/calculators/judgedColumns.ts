/** The calculated columns, named cells and lines above the tables that a run must judge. */
import { completeSet, formulaOf, headLinesOf, noTeamColumns, sheetsOf, type Column, type SheetTemplate, type TableTemplate } from "../../src/templates";
import { columnOf } from "./calculatedCells";

/** What its template says of its results goes with a column of a table. */
export interface JudgedColumn extends Pick<Column, "outcomes" | "results"> {
  readonly column: string;
  /** Its formula has a branch that leaves the cell blank. */
  readonly canBeBlank: boolean;
}

/** The end of a SUBSTITUTE that takes signs out of a text. */
const takenAway = /,"[-'’ ]",""\)/g;

/** A formula that is an IF or IFERROR with a branch of `""`; a comparison with "" has no comma before it. */
const blankBranch = { test: (formula: string): boolean => /^=IF(?:ERROR)?\(.*,""[,)]/.test(formula.replace(takenAway, ")")) };

/** Columns that are made per rep and metric count as one. */
export function judgedColumns(sheets = sheetsOf(completeSet(), { ...noTeamColumns, metrics: [{ key: "M01", header: "M01" }] })): JudgedColumn[] {
  return sheets.flatMap((sheet) => [...sheet.tables.flatMap(ofTable), ...ofParameters(sheet), ...above(sheet)]);
}

function ofTable({ id, columns }: TableTemplate): JudgedColumn[] {
  return columns
    .filter(({ kind }) => kind === "calculated")
    .map(({ id: own, formula, outcomes, results }) => ({
      column: columnOf(id, own),
      canBeBlank: blankBranch.test(formulaOf(formula === undefined ? {} : { formula }, "en-US") ?? ""),
      ...(outcomes && { outcomes }),
      ...(results && { results }),
    }));
}

function ofParameters({ parameters = [] }: SheetTemplate): JudgedColumn[] {
  return parameters.filter(({ kind }) => kind === "calculated").map(({ name, formula = "" }) => ({ column: `named.${name}`, canBeBlank: blankBranch.test(formula) }));
}

function above({ id, head, showsUntil, warnsBelow, tables }: SheetTemplate): JudgedColumn[] {
  const lines = tables.length === 0 ? 0 : headLinesOf({ ...(head && { head }), ...(showsUntil && { showsUntil }) }).length + (warnsBelow ? 1 : 0);
  return Array.from({ length: lines }, (_, index) => ({ column: `top.${id}${index + 1}`, canBeBlank: false }));
}
