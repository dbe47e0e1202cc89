/** What a table does when it grows: formulas, formats, validations and highlights of the last row go on in the new rows. */

import { intersection } from "../../src/file/area";
import { extendReferences } from "../formula/extendReferences";
import { rewriteRules } from "../formula/rewriteWorkbook";
import { shiftFormula } from "../../src/file/formula/shiftFormula";
import type { HostState } from "../hostState";
import type { Area, Sheet, Table, TableColumn, Workbook } from "../../src/file/model";
import { cellAt, putCell } from "../../src/file/cells";
import { formatAt, putFormat } from "../../src/file/formats";
import { bodyArea, sheetColumnOf } from "./tableLayout";

/**
 * Extends the table over the rows below it, which keep what stands in them; blank cells of calculated columns are filled.
 * Names, highlights, validations and charts that refer to exactly its rows grow with it.
 */
export function addRowsBelow(host: HostState, sheet: Sheet, table: Table, count: number): void {
  const before = bodyArea(table);
  const added = { ...before, top: before.bottom + 1, bottom: before.bottom + count };
  table.area = { ...table.area, bottom: table.area.bottom + count };
  copyFormatsDown(sheet, before, added);
  extendRules(sheet, before, added);
  extendCharts(host.workbook, sheet, before, added);
  fillCalculatedColumns(sheet, table, before, added);
  const growth = { sheetName: sheet.name, body: before, newBottom: added.bottom };
  rewriteRules(host.workbook, (formula, ownSheet) => (formula.includes(":") ? extendReferences(formula, ownSheet, growth) : formula));
}

function copyFormatsDown(sheet: Sheet, before: Area, added: Area): void {
  for (let column = before.left; column <= before.right; column += 1) {
    const format = sheet.formats.get(before.bottom)?.get(column);
    if (!format) continue;
    for (let row = added.top; row <= added.bottom; row += 1) putFormat(sheet, row, column, format);
  }
}

/** Rules that reach the old last row reach the new one, within the columns of the table. */
function extendRules(sheet: Sheet, before: Area, added: Area): void {
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) {
    rule.areas = rule.areas.flatMap((area) => {
      const shared = intersection(area, before);
      if (!shared || area.bottom !== before.bottom) return [area];
      if (area.left >= before.left && area.right <= before.right) return [{ ...area, bottom: added.bottom }];
      return [area, { ...added, left: shared.left, right: shared.right }];
    });
  }
}

/** Charts of exactly the table's rows show the new ones too. */
function extendCharts(workbook: Workbook, sheet: Sheet, before: Area, added: Area): void {
  const extended = (area: Area): Area => {
    const isColumn = area.top === before.top && area.bottom === before.bottom && area.left >= before.left && area.right <= before.right;
    return isColumn ? { ...area, bottom: added.bottom } : area;
  };
  for (const chart of workbook.sheets.flatMap((owner) => owner.charts)) {
    if (chart.sourceSheetId !== sheet.id) continue;
    for (const series of chart.series) {
      series.values = extended(series.values);
      if (series.categories) series.categories = extended(series.categories);
    }
  }
}

function fillCalculatedColumns(sheet: Sheet, table: Table, before: Area, added: Area): void {
  for (const column of table.columns) {
    const { calculatedFormula } = column;
    if (calculatedFormula === undefined) continue;
    const at = sheetColumnOf(table, column);
    for (let row = added.top; row <= added.bottom; row += 1) {
      if (!cellAt(sheet, row, at)) putCell(sheet, row, at, { value: null, formula: shiftFormula(calculatedFormula, row - before.top, 0) });
    }
  }
}

/** Extends the table over the column to its right, which looks like the one before it; a blank header gets a name such as "Column1" ("列1" in Chinese). */
export function addColumnRight(host: HostState, sheet: Sheet, table: Table): void {
  const at = table.area.right + 1;
  const column = nameColumn(host, sheet, table, at);
  for (let row = table.area.top; row <= table.area.bottom; row += 1) {
    const format = formatAt(sheet, row, table.area.right);
    if (Object.keys(format).length > 0) putFormat(sheet, row, at, { ...format, ...sheet.formats.get(row)?.get(at) });
  }
  table.columns.push(column);
  table.area = { ...table.area, right: at };
}

/** Extends the table over the column to its left; its headers and looks are what stands there. */
export function addColumnLeft(host: HostState, sheet: Sheet, table: Table): void {
  const at = table.area.left - 1;
  table.columns.unshift(nameColumn(host, sheet, table, at));
  table.area = { ...table.area, left: at };
}

function nameColumn(host: HostState, sheet: Sheet, table: Table, at: number): TableColumn {
  const header = cellAt(sheet, table.area.top, at)?.value;
  const name = freeColumnName(table, typeof header === "string" && header !== "" ? header : null, host.language);
  putCell(sheet, table.area.top, at, { value: name });
  return { id: Math.max(0, ...table.columns.map((column) => column.id)) + 1, name };
}

/** A header that the table does not have: the wanted one, with a number where it is taken. */
export function freeColumnName(table: Table, wanted: string | null, language: string): string {
  const taken = new Set(table.columns.map((column) => column.name.toLowerCase()));
  const stem = wanted ?? (language.startsWith("zh") ? "列" : "Column");
  if (wanted !== null && !taken.has(wanted.toLowerCase())) return wanted;
  let number = wanted === null ? 1 : 2;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}
