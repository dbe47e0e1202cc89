/** Rows and columns that a person inserts in Excel: everything below (right) moves, and references, names, rules and pages move along. */
import { tryParseArea } from "../../src/host/address";
import { formulaTokens, type FormulaToken } from "../../src/host/formula/tokens";
import { columnLetters, parseAddress } from "../../src/workbook";
import { sheetOf } from "./support";
import type { Host } from "../../src/host/node/openHost";
import type { Area, Sheet, Table, Workbook } from "../../src/host/model";

type Lines = "rows" | "columns";
/** Where a row and a column are after the insertion. */
interface Shift {
  readonly row: (row: number) => number;
  readonly column: (column: number) => number;
}

/** Inserts a blank row (column) before the one with this number, from 0. Inside a table it becomes a row (column) of the table. */
export function insertLine(host: Host, sheetName: string, lines: Lines, at: number): void {
  const sheet = sheetOf(host, sheetName);
  const later = (line: number) => (line >= at ? line + 1 : line);
  const same = (line: number) => line;
  const shift: Shift = lines === "rows" ? { row: later, column: same } : { row: same, column: later };
  const widened = sheet.tables.filter(({ area }) => lines === "columns" && at > area.left && at <= area.right);
  moveSheet(sheet, shift);
  for (const table of widened) addColumn(sheet, table, at);
  rewriteFormulas(host.workbook, sheetName, shift);
}

function addColumn(sheet: Sheet, { area, columns }: Table, at: number): void {
  const name = `列${columns.length + 1}`;
  columns.splice(at - area.left, 0, { id: Math.max(...columns.map(({ id }) => id)) + 1, name });
  sheet.cells.get(area.top)?.set(at, { value: name });
}

function moveSheet(sheet: Sheet, shift: Shift): void {
  sheet.cells = moveGrid(sheet.cells, shift);
  sheet.formats = moveGrid(sheet.formats, shift);
  sheet.rows = new Map([...sheet.rows].map(([row, format]) => [shift.row(row), format]));
  sheet.columns = new Map([...sheet.columns].map(([column, format]) => [shift.column(column), format]));
  for (const table of sheet.tables) table.area = moveArea(table.area, shift);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map((area) => moveArea(area, shift));
  for (const chart of sheet.charts) {
    for (const point of [chart.from, chart.to]) Object.assign(point, { row: shift.row(point.row), column: shift.column(point.column) });
  }
  movePage(sheet, shift);
}

function movePage(sheet: Sheet, shift: Shift): void {
  const { pageLayout: page } = sheet;
  if (page.printArea) page.printArea = moveArea(page.printArea, shift);
  if (page.titleRows) page.titleRows = { first: shift.row(page.titleRows.first), last: shift.row(page.titleRows.last) };
  if (page.titleColumns) page.titleColumns = { first: shift.column(page.titleColumns.first), last: shift.column(page.titleColumns.last) };
  sheet.horizontalPageBreaks = sheet.horizontalPageBreaks.map(shift.row);
  sheet.verticalPageBreaks = sheet.verticalPageBreaks.map(shift.column);
}

function moveGrid<T>(grid: ReadonlyMap<number, ReadonlyMap<number, T>>, shift: Shift): Map<number, Map<number, T>> {
  return new Map([...grid].map(([row, line]) => [shift.row(row), new Map([...line].map(([column, one]) => [shift.column(column), one]))]));
}

function moveArea({ top, left, bottom, right }: Area, shift: Shift): Area {
  return { top: shift.row(top), left: shift.column(left), bottom: shift.row(bottom), right: shift.column(right) };
}

function rewriteFormulas(workbook: Workbook, moved: string, shift: Shift): void {
  for (const sheet of workbook.sheets) {
    const rewrite = (formula: string) => moveReferences(formula, sheet.name, moved, shift);
    for (const line of sheet.cells.values()) {
      for (const cell of line.values()) if (cell.formula !== undefined) cell.formula = rewrite(cell.formula);
    }
    for (const column of sheet.tables.flatMap(({ columns }) => columns)) {
      if (column.calculatedFormula !== undefined) column.calculatedFormula = rewrite(column.calculatedFormula);
    }
    for (const format of sheet.conditionalFormats) if (format.formula !== undefined) format.formula = rewrite(format.formula);
  }
  for (const name of workbook.names) name.formula = moveReferences(name.formula, null, moved, shift);
}

/** @param own the sheet that the formula stands on; null for a name */
function moveReferences(formula: string, own: string | null, moved: string, shift: Shift): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      const isReference = token.kind === "word" && tryParseArea(token.text) !== null;
      return isReference && sheetBefore(tokens, index, own) === moved ? moveReference(token.text, shift) : token.text;
    })
    .join("");
}

function sheetBefore(tokens: readonly FormulaToken[], index: number, own: string | null): string | null {
  const before = tokens[index - 1];
  if (before?.kind === "sheet") return before.text.slice(1, -2).replaceAll("''", "'");
  return before?.text === "!" ? (tokens[index - 2]?.text ?? null) : own;
}

function moveReference(text: string, shift: Shift): string {
  return text.replace(/(\$?)([A-Z]+)(\$?)(\d+)/g, (_all, toColumn: string, letters: string, toRow: string, row: string) => {
    const column = columnLetters(shift.column(parseAddress(`${letters}1`)?.area.left ?? 0));
    return `${toColumn}${column}${toRow}${shift.row(Number(row) - 1) + 1}`;
  });
}
