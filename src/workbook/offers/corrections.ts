/** The cells that an offer means in the workbook as it stands now: it was made some time ago. Pure. */
import { holdsCell } from "../../file/area";
import { isErrorAt } from "../read/errorCells";
import type { CellInput, TableId } from "../../templates";
import type { FoundTable } from "../read/readTable";
import type { AmountOffer, Correction, Corrections, SpellingOffer } from "./offer";

type Tables = ReadonlyMap<TableId, FoundTable>;

/**
 * Cells in which another spelling than the one that stays stands to the letter, wherever their rows are by now.
 * @param stays the name of one of the offered spellings
 */
export function respellings(tables: Tables, { columns, spellings }: SpellingOffer, stays: string): Corrections {
  const others = spellings.filter(({ name }) => name !== stays);
  const texts = new Set(others.flatMap((one) => one.texts));
  const cells: Correction[] = [];
  const left: Correction[] = [];
  for (const { table, column } of columns) {
    const found = tables.get(table);
    found?.content.rows.forEach((_, row) => {
      const cell = cellOf(found, column, row);
      if (cell && texts.has(String(cell.was))) (cell.isFormula ? left : cells).push({ ...cell, now: stays });
    });
  }
  const shown = others.reduce((count, one) => count + one.count, 0);
  return { cells, left, gone: Math.max(0, shown - cells.length - left.length) };
}

/** The cells of the offer that still hold their number; one that holds already what it would become is passed over. */
export function conversions(tables: Tables, { cells: offered }: AmountOffer): Corrections {
  const cells: Correction[] = [];
  const left: Correction[] = [];
  let gone = 0;
  for (const { table, column, row, value, becomes } of offered) {
    const found = tables.get(table);
    const cell = found && cellOf(found, column, row);
    if (!cell) gone += 1;
    else if (cell.was === value && !cell.isFormula) cells.push({ ...cell, now: becomes });
    else if (cell.was !== becomes) left.push({ ...cell, now: becomes });
  }
  return { cells, left, gone };
}

/** null of a blank cell, of an error value, and where there is no such cell. */
function cellOf({ content, place }: FoundTable, id: string, index: number) {
  const column = place.columns.get(id)?.column;
  if (column === undefined) return null;
  const was: CellInput | undefined = content.rows[index]?.[column - content.left];
  if (was === undefined || was === null || was === "" || isErrorAt(content, index, column - content.left)) return null;
  const row = content.top + 1 + index;
  return { sheet: content.sheet, row, column, was, isFormula: (content.formulaAreas ?? []).some((area) => holdsCell(area, row, column)) };
}
