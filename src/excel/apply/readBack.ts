/**
 * Calculated columns are read back by the request that writes them: Excel may fill a whole column with one of the formulas that it was
 * given. What it did shows at both ends of what was written.
 */
import { formulaAt, remember, unlikeCells, type FormulaPlan, type GivenFormula, type Places } from "../../workbook";
import { task, type Task } from "../wire/requests";

/** Cells that a request gives a formula. */
export interface Written extends FormulaPlan {
  readonly sheet: string;
}

export interface ReadBack {
  /** To be sent after the formulas. */
  readonly tasks: readonly Task[];
  /** What holds something else than it was given; once the tasks have been sent. */
  readonly altered: (places: Places) => readonly Written[];
}

interface Asked extends GivenFormula {
  readonly written: Written;
}

/** Cells of one row of a sheet are asked for together. */
export function readBack(written: readonly Written[]): ReadBack {
  const rows = new Map<string, Asked[]>();
  for (const one of written) {
    const { sheet, area: { top, bottom, left } } = one;
    for (const row of new Set([top, bottom])) {
      remember(rows, `${row} ${sheet}`, (): Asked[] => []).push({ sheet, row, column: left, formula: formulaAt(one, row), written: one });
    }
  }
  const asked = [...rows.values()].map(askRow);
  return {
    tasks: asked.map(({ ask }) => ask),
    altered: (places) => {
      const cells = asked.flatMap(({ cells: some }) => some);
      const texts = new Map(asked.flatMap(({ cells: some, textOf }) => some.map((cell) => [cell, textOf(cell)] as const)));
      return [...new Set(unlikeCells(cells, (cell) => texts.get(cell), places).map((cell) => cell.written))];
    },
  };
}

function askRow(cells: readonly Asked[]) {
  const [first] = cells;
  if (!first) throw new Error("A row without cells is not asked for.");
  const { sheet, row } = first;
  const columns = cells.map(({ column }) => column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  let range: Excel.Range | undefined;
  const ask = task((writer) => {
    range = writer.range(sheet, { top: row, bottom: row, left, right });
    range.load("formulas");
  }, 3);
  const answered = cells.reduce((bytes, { formula }) => bytes + bytesOf(formula), 0);
  const textOf = ({ column }: Asked): unknown => (range?.formulas[0] as unknown[] | undefined)?.[column - left];
  return { cells, ask: { ...ask, answered }, textOf };
}

/** A Chinese character takes three bytes; Excel may write out more of a reference than was given. */
function bytesOf(formula: string): number {
  return 2 * new TextEncoder().encode(formula).length;
}
