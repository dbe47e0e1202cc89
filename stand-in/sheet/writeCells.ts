/** Setting `values` or `formulas` of a range: all of it is checked first, then all of it is written. */

import { columnCount, isWholeColumns, isWholeRows, rowCount } from "../../src/file/area";
import { checkFormula } from "../formula/checkFormula";
import { shiftFormula } from "../../src/file/formula/shiftFormula";
import { completeReferences } from "../formula/structuredReferences";
import { HostError, invalid } from "../hostError";
import { noteChange } from "../hostState";
import type { HostState } from "../hostState";
import type { Area, Sheet } from "../../src/file/model";
import { fillColumns } from "../table/fillColumns";
import { updateCalculatedColumns } from "../table/calculatedColumns";
import { headerRenames, renameColumns } from "../table/tableHeaders";
import { tableAt } from "../table/tableLayout";
import { growTablesOnWrite } from "../typing/autoExpansion";
import { parseInput } from "../typing/parseInput";
import type { ParsedInput } from "../typing/parseInput";
import { yearOfSerial } from "../typing/serialDate";
import { putCell } from "../../src/file/cells";
import { formatAt, putFormat } from "../../src/file/formats";
import { refuseLocked } from "./protection";

/**
 * Writes a block of the range's shape, or one value into every cell of it; null leaves a cell alone.
 * One formula fills the range as dragging it would: relative references shift.
 */
export function writeCells(host: HostState, sheet: Sheet, area: Area, input: unknown, language = "en-US"): void {
  if (isWholeRows(area) || isWholeColumns(area)) throw new HostError("UnsupportedOperation", "Values cannot be set for whole rows or columns");
  const inputAt = inputReader(area, input);
  refuseLocked(sheet, area);
  const parsed = parseBlock(host, sheet, area, inputAt, language);
  if (parsed.flat().some((entry) => entry && (entry.formula !== undefined || entry.value !== null))) growTablesOnWrite(host, sheet, area);
  const renames = headerRenames(sheet, area, (row, column) => headerInput(parsed[row - area.top]?.[column - area.left]));
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const entry = parsed[row - area.top]?.[column - area.left];
      if (entry) enter(sheet, row, column, entry);
    }
  }
  renameColumns(host.workbook, sheet, renames);
  fillColumns(host, sheet, area);
  host.alterWritten?.(sheet, area);
  updateCalculatedColumns(sheet, area);
  noteChange(host, sheet, area);
}

function inputReader(area: Area, input: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(input)) {
    if (input === null) return () => null;
    return (row, column) => (typeof input === "string" && /^=./s.test(input) ? shiftFormula(input, row - area.top, column - area.left) : input);
  }
  const block = input as unknown[];
  if (block.length !== rowCount(area) || block.some((line) => !Array.isArray(line) || line.length !== columnCount(area))) {
    throw invalid("The number of rows or columns in the input array doesn't match the size or dimensions of the range");
  }
  return (row, column) => (block[row - area.top] as unknown[])[column - area.left] ?? null;
}

function parseBlock(
  host: HostState,
  sheet: Sheet,
  area: Area,
  inputAt: (row: number, column: number) => unknown,
  language: string,
): (ParsedInput | null)[][] {
  const currentYear = yearOfSerial(host.today);
  const checkedOnce = new Map<string, string>();
  const block: (ParsedInput | null)[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: (ParsedInput | null)[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const input = inputAt(row, column);
      const numberFormat = formatAt(sheet, row, column).numberFormat ?? "General";
      const entry = input === null ? null : parseInput(plainInput(input), { numberFormat, currentYear, language });
      if (entry?.formula !== undefined) entry.formula = checkedFormula(host, sheet, row, column, entry.formula, checkedOnce);
      line.push(entry);
    }
    block.push(line);
  }
  return block;
}

/** What a header cell is to be called; undefined when it is left alone, a formula as the text that it is not. */
function headerInput(entry: ParsedInput | null | undefined): unknown {
  if (!entry) return undefined;
  return entry.formula === undefined ? entry.value : null;
}

function plainInput(input: unknown): string | number | boolean {
  if (typeof input === "string" || typeof input === "number" || typeof input === "boolean") return input;
  throw invalid(`A cell takes text, a number or a logical value, not ${JSON.stringify(input)}`);
}

/** @param done what the same text became in a table of that name: a filled column has it in every row */
function checkedFormula(host: HostState, sheet: Sheet, row: number, column: number, formula: string, done: Map<string, string>): string {
  const table = formula.includes("[") ? (tableAt(sheet, row, column)?.name ?? null) : null;
  const key = `${table ?? ""}\n${formula}`;
  const known = done.get(key);
  if (known !== undefined) return known;
  const complete = completeReferences(formula, table);
  if (complete === null) throw invalid(`The reference needs a table name outside a table: ${formula}`).because("formula");
  checkFormula(host, sheet, complete);
  done.set(key, complete);
  return complete;
}

function enter(sheet: Sheet, row: number, column: number, entry: ParsedInput): void {
  const { value, formula, quotePrefix, numberFormat } = entry;
  if (formula !== undefined) putCell(sheet, row, column, { value: null, formula });
  else if (value === null) putCell(sheet, row, column, null);
  else putCell(sheet, row, column, quotePrefix ? { value, quotePrefix } : { value });
  if (numberFormat === undefined) return;
  const format = formatAt(sheet, row, column);
  if ((format.numberFormat ?? "General") === "General") putFormat(sheet, row, column, { ...format, numberFormat });
}
