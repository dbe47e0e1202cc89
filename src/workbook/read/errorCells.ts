/** Cells that hold error values, such as a pasted #N/A: core reads them as blank ones, as formulas do. Pure. */
import type { CellInput } from "../../templates";
import type { TableContent } from "./readTable";

const errorWords = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|GETTING_DATA)$/;

/** Whether a value reads like an error value; a text may read so, too. */
export function readsLikeError(value: CellInput | undefined): boolean {
  return typeof value === "string" && value.startsWith("#") && errorWords.test(value);
}

/** A cell of a table's rows, both from 0. */
function cellName(row: number, index: number): string {
  return `${row} ${index}`;
}

/**
 * The cells of a table's rows that hold error values.
 * @param types what Excel says of each cell, header row included, such as "String" or "Error"
 */
export function errorsAmong(types: readonly (readonly CellInput[])[]): ReadonlySet<string> {
  const [, ...rows] = types;
  return new Set(rows.flatMap((cells, row) => cells.flatMap((type, index) => (type === "Error" ? [cellName(row, index)] : []))));
}

export function isErrorAt({ errors }: Pick<TableContent, "errors">, row: number, index: number): boolean {
  return errors?.has(cellName(row, index)) ?? false;
}
