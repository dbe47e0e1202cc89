/** Sorting the rows of a table by one column. */

import { shiftFormula } from "../../src/file/formula/shiftFormula";
import { HostError } from "../hostError";
import { noteChange } from "../hostState";
import type { HostState } from "../hostState";
import type { Cell, CellFormat, CellValue, Sheet, Table } from "../../src/file/model";
import { cellAt, putCell } from "../../src/file/cells";
import { refuseProtected } from "../sheet/protection";
import { bodyArea, sheetColumnOf } from "./tableLayout";

/**
 * Sorts as Excel does: numbers, texts (without regard to case), logical values, errors; blanks last in either direction; equal rows
 * keep their order. Cells move with their formats, relative references shift with them. Rows that a filter hides stay in their places.
 */
export function sortTable(host: HostState, sheet: Sheet, table: Table, columnId: number, direction: "ascending" | "descending"): void {
  refuseProtected(sheet, "allowSort");
  const column = table.columns.find(({ id }) => id === columnId);
  if (!column) throw new HostError("ItemNotFound", `The table "${table.name}" has no such column`);
  const at = sheetColumnOf(table, column);
  const body = bodyArea(table);
  const rows = Array.from({ length: body.bottom - body.top + 1 }, (_, index) => body.top + index).filter((row) => !sheet.rows.get(row)?.hidden);
  const valueOf = (row: number): CellValue => cellAt(sheet, row, at)?.value ?? null;
  const order = [...rows].sort((a, b) => compare(valueOf(a), valueOf(b), direction === "ascending" ? 1 : -1, host.language));
  const lines = order.map((row) => readLine(sheet, table, row));
  rows.forEach((row, index) => writeLine(sheet, table, row, order[index] ?? row, lines[index] ?? []));
  noteChange(host, sheet, body);
}

type Line = { cell: Cell | undefined; format: CellFormat | undefined }[];

function readLine(sheet: Sheet, table: Table, row: number): Line {
  return table.columns.map((column) => {
    const at = sheetColumnOf(table, column);
    return { cell: cellAt(sheet, row, at), format: sheet.formats.get(row)?.get(at) };
  });
}

function writeLine(sheet: Sheet, table: Table, row: number, from: number, line: Line): void {
  line.forEach(({ cell, format }, index) => {
    const at = table.area.left + index;
    const moved = cell?.formula === undefined ? cell : { ...cell, formula: shiftFormula(cell.formula, row - from, 0) };
    putCell(sheet, row, at, moved ?? null);
    if (format) sheet.formats.set(row, (sheet.formats.get(row) ?? new Map<number, CellFormat>()).set(at, format));
    else sheet.formats.get(row)?.delete(at);
  });
}

function rank(value: CellValue): number {
  if (value === null || value === "") return 9;
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

function compare(a: CellValue, b: CellValue, sign: 1 | -1, language: string): number {
  const [rankA, rankB] = [rank(a), rank(b)];
  if (rankA === 9 || rankB === 9) return rankA - rankB;
  if (rankA !== rankB) return (rankA - rankB) * sign;
  if (typeof a === "number" && typeof b === "number") return (a - b) * sign;
  if (typeof a === "string" && typeof b === "string") return a.localeCompare(b, language, { sensitivity: "accent" }) * sign;
  return typeof a === "boolean" && typeof b === "boolean" ? (Number(a) - Number(b)) * sign : 0;
}
