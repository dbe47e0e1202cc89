/** A sheet column that a person deletes in Excel: what stands right of it moves left, formulas that named it are #REF!, highlights gone. */
import { columnLetters } from "../../../src/file/address";
import { moveReferences, type LineMove } from "../../../stand-in/formula/moveReferences";
import { tableOn } from "../create/freshQuarter";
import type { Host } from "../../../stand-in/node/openHost";
import type { Area, Sheet } from "../../../src/file/model";

/** @returns where it stood, from 0 */
export function deleteColumn(host: Host, sheetName: string, header: string, tableName?: string): number {
  const { workbook } = host;
  const { sheet, table, at } = tableOn(host, sheetName, tableName);
  const gone = at(header);
  loseColumn(host, sheet, table.name, header, gone);
  const left = (column: number): number => (column > gone ? column - 1 : column);
  const move: LineMove = { sheetName, row: (row) => row, column: left };
  const rewrite = (formula: string, own: string | null): string => moveReferences(formula, own, move);
  for (const grid of [sheet.cells, sheet.formats] as Map<number, Map<number, unknown>>[]) {
    for (const [row, line] of grid) grid.set(row, new Map([...line].filter(([column]) => column !== gone).map(([column, one]) => [left(column), one])));
  }
  sheet.columns = new Map([...sheet.columns].filter(([column]) => column !== gone).map(([column, one]) => [left(column), one]));
  for (const other of sheet.tables) {
    if (other !== table && gone >= other.area.left && gone <= other.area.right) throw new Error(`${other.name} stands in the column, too`);
    other.area = shrunk(other.area, gone) ?? other.area;
  }
  table.columns = table.columns.filter(({ name }) => name !== header);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.flatMap((area) => shrunk(area, gone) ?? []);
  sheet.validations = sheet.validations.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.merges = sheet.merges.flatMap((area) => shrunk(area, gone) ?? []);
  for (const chart of sheet.charts) for (const point of [chart.from, chart.to]) point.column = left(point.column);
  if (gone < sheet.frozen.columns) sheet.frozen.columns -= 1;
  const { pageLayout } = sheet;
  if (pageLayout.printArea) pageLayout.printArea = shrunk(pageLayout.printArea, gone) ?? pageLayout.printArea;
  sheet.verticalPageBreaks = sheet.verticalPageBreaks.map(left);
  for (const one of workbook.sheets) {
    for (const line of one.cells.values()) for (const cell of line.values()) if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, one.name);
    for (const column of one.tables.flatMap(({ columns }) => columns)) {
      if (column.calculatedFormula !== undefined) column.calculatedFormula = rewrite(column.calculatedFormula, one.name);
    }
    for (const format of one.conditionalFormats) if (format.formula !== undefined) format.formula = rewrite(format.formula, one.name);
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
  return gone;
}

/** An area without the column; null when nothing is left of it. */
function shrunk(area: Area, gone: number): Area | null {
  if (area.left === gone && area.right === gone) return null;
  return { ...area, left: area.left > gone ? area.left - 1 : area.left, right: area.right >= gone ? area.right - 1 : area.right };
}

/** Names of the column, formulas that name it, and highlights that look at it. */
function loseColumn({ workbook }: Host, sheet: Sheet, table: string, header: string, column: number): void {
  const letters = columnLetters(column);
  for (const name of workbook.names) if (new RegExp(`${sheet.name}'?!\\$${letters}\\$\\d+(:\\$${letters}\\$\\d+)?$`).test(name.formula)) name.formula = "=#REF!";
  const looksAtIt = new RegExp(`\\$?\\b${letters}\\$?\\d`);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ formula }) => !looksAtIt.test(formula ?? ""));
  const isLost = (formula: string): boolean => formula.includes(`${table}[`) && formula.includes(`[${header}]`);
  for (const one of workbook.sheets) {
    for (const line of one.cells.values()) {
      for (const cell of line.values()) if (cell.formula !== undefined && isLost(cell.formula)) Object.assign(cell, { formula: "=#REF!", value: { error: "#REF!" } });
    }
  }
}
