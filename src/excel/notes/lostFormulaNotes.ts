/** Lines about formulas of somebody's own that Excel wrote over while it filled a column, or may have. */
import type { Language } from "../../locales";
import { noteTexts } from "../../locales/notes";
import { cellAddress, type Places } from "../../workbook";
import type { FilledColumn } from "../repair/watchColumns";
import type { LostFormula } from "../repair/mendColumns";
import type { CellRun } from "./linesBySheet";

/** One line a sheet, with all of them: what Excel did not keep stands nowhere else. */
export function lostFormulaNotes(lost: readonly LostFormula[], language: Language): string[] {
  return [...new Set(lost.map(({ sheet }) => sheet))].map((sheet) => {
    const same = lost.filter((one) => one.sheet === sheet).map(({ row, column, formula }) => ({ cell: cellAddress(row, column), formula }));
    return noteTexts[language].lostFormulas({ sheet, cells: same });
  });
}

/** Formulas of somebody's own that stand still. */
export function withoutLost(own: readonly CellRun[], lost: readonly LostFormula[], { tables }: Places): readonly CellRun[] {
  const isIn = ({ sheet, header, first, last }: CellRun, one: LostFormula): boolean => {
    const table = [...tables.values()].find(({ sheet: on, top, rows }) => on === sheet && one.row > top && one.row <= top + rows);
    const at = [...(table?.columns.values() ?? [])].find(({ column }) => column === one.column);
    return one.sheet === sheet && one.row >= first && one.row <= last && at?.header === header;
  };
  return own.flatMap((run) => {
    const gone = lost.filter((one) => isIn(run, one)).map(({ row }) => row);
    if (gone.length === 0) return [run];
    const rows = Array.from({ length: run.last - run.first + 1 }, (_, index) => run.first + index).filter((row) => !gone.includes(row));
    return rows.map((row) => ({ ...run, first: row, last: row }));
  });
}

/** One line a sheet. */
export function unwatchedNotes(columns: readonly FilledColumn[], language: Language): string[] {
  return [...new Set(columns.map(({ sheet }) => sheet))].map((sheet) =>
    noteTexts[language].unwatchedColumns({ sheet, count: columns.filter((one) => one.sheet === sheet).length }),
  );
}
