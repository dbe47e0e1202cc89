/** Lines about formulas of somebody's own that Excel wrote over while it filled a column, or may have. */
import type { Language } from "../../locales";
import { noteTexts } from "../../locales/notes";
import type { FilledColumn } from "../repair/watchColumns";
import type { LostFormula } from "../repair/mendColumns";

/** Formulas told in a line; more are counted. */
const toldFormulas = 5;

/** One line a sheet. */
export function lostFormulaNotes(lost: readonly LostFormula[], language: Language): string[] {
  return [...new Set(lost.map(({ sheet }) => sheet))].map((sheet) => {
    const same = lost.filter((one) => one.sheet === sheet);
    return noteTexts[language].lostFormulas({ sheet, cells: same.slice(0, toldFormulas), more: Math.max(0, same.length - toldFormulas) });
  });
}

/** One line a sheet. */
export function unwatchedNotes(columns: readonly FilledColumn[], language: Language): string[] {
  return [...new Set(columns.map(({ sheet }) => sheet))].map((sheet) =>
    noteTexts[language].unwatchedColumns({ sheet, count: columns.filter((one) => one.sheet === sheet).length }),
  );
}
