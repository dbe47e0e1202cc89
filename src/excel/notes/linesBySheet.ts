/** Lines about cells of calculated columns, one for each sheet. */
import type { TypedOver } from "../../workbook";
import type { NoteTexts } from "../../locales/notes";

/** Places named one by one; more are counted. */
const namedPlaces = 5;

/** Neighbouring cells of a column of a sheet, by its rows from 0. */
export type CellRun = TypedOver & { readonly sheet: string };

/** Rows are told as Excel numbers them. */
export function linesBySheet(runs: readonly CellRun[], line: NoteTexts["typedOver"]): string[] {
  return [...new Set(runs.map(({ sheet }) => sheet))].map((sheet) => {
    const places = runs.filter((one) => one.sheet === sheet);
    return line({
      sheet,
      count: places.reduce((count, { first, last }) => count + last - first + 1, 0),
      cells: places.slice(0, namedPlaces).map(({ header, first, last }) => ({ header, first: first + 1, last: last + 1 })),
      more: Math.max(0, places.length - namedPlaces),
    });
  });
}
