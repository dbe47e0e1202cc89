/** What a person deletes in Excel, and what Excel makes of the formulas, names and rules that referred to it: #REF!. */
import { areaAddress, tryParseArea } from "../../../src/file/address";
import { contains } from "../../../src/file/area";
import { formulaTokens, sheetOfToken, type FormulaToken } from "../../../src/file/formula/tokens";
import type { Host } from "../../../stand-in/node/openHost";
import type { Area, Sheet, Workbook } from "../../../src/file/model";

/** Deletes a sheet with all that stands on it. */
export function deleteSheet(host: Host, name: string): void {
  const { workbook } = host;
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}`);
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
  const tables = sheet.tables.map((table) => table.name);
  rewriteAll(workbook, (formula, own) => loseReferences(formula, own, { tables, isLost: (sheetName) => sheetName === name }));
}

/** Marks all cells of a table and deletes them. */
export function deleteTable(host: Host, name: string): void {
  const sheet = host.workbook.sheets.find((one) => one.tables.some((table) => table.name === name));
  const table = sheet?.tables.find((one) => one.name === name);
  if (!sheet || !table) throw new Error(`There is no table ${name}`);
  sheet.tables = sheet.tables.filter((one) => one !== table);
  const lost = table.area;
  for (const grid of [sheet.cells, sheet.formats]) clearGrid(grid, lost);
  for (const rules of [sheet.validations, sheet.conditionalFormats]) {
    for (const rule of rules) rule.areas = rule.areas.filter((area) => !contains(lost, area));
  }
  sheet.validations = sheet.validations.filter((rule) => rule.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  const isLost = (sheetName: string | null, area: Area | null) => sheetName === sheet.name && area !== null && contains(lost, area);
  rewriteAll(host.workbook, (formula, own) => loseReferences(formula, own, { tables: [name], isLost }));
}

/** Deletes a name in the Name Manager: formulas keep its text and show #NAME?. */
export function deleteName(host: Host, name: string): void {
  const before = host.workbook.names.length;
  host.workbook.names = host.workbook.names.filter((one) => one.name !== name);
  if (host.workbook.names.length !== before - 1) throw new Error(`There is no name ${name}`);
}

interface Loss {
  readonly tables: readonly string[];
  readonly isLost: (sheet: string | null, area: Area | null) => boolean;
}

function loseReferences(formula: string, ownSheet: string | null, { tables, isLost }: Loss): string {
  const tokens = formulaTokens(formula);
  const texts: string[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as FormulaToken;
    const next = tokens[index + 1];
    const sheet = token.kind === "sheet" ? sheetOfToken(token) : null;
    const length = sheet === null ? 0 : 1;
    const reference = tokens[index + length];
    const area = reference?.kind === "reference" ? tryParseArea(reference.text) : null;
    if (token.kind === "word" && next?.kind === "bracket" && tables.includes(token.text)) {
      texts.push("#REF!");
      index += 1;
    } else if (area && (length > 0 || ownSheet !== null) && isLost(length > 0 ? sheet : ownSheet, area)) {
      texts.push("#REF!");
      index += length;
    } else texts.push(token.text);
  }
  return texts.join("");
}

function rewriteAll(workbook: Workbook, rewrite: (formula: string, ownSheet: string | null) => string): void {
  for (const sheet of workbook.sheets) {
    for (const row of sheet.cells.values()) {
      for (const cell of row.values()) {
        if (cell.formula === undefined) continue;
        const lost = rewrite(cell.formula, sheet.name);
        if (lost !== cell.formula) Object.assign(cell, { formula: lost, value: { error: "#REF!" } });
      }
    }
    for (const column of sheet.tables.flatMap((table) => table.columns)) {
      if (column.calculatedFormula !== undefined) column.calculatedFormula = rewrite(column.calculatedFormula, sheet.name);
    }
    for (const format of sheet.conditionalFormats) if (format.formula !== undefined) format.formula = rewrite(format.formula, sheet.name);
  }
  for (const name of workbook.names) name.formula = rewrite(name.formula, null);
}

function clearGrid<T>(grid: Sheet["cells"] | Map<number, Map<number, T>>, area: Area): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) grid.get(row)?.delete(column);
  }
}

/** Formulas of the workbook that hold #REF!, as "sheet!A1". */
export function brokenCells(workbook: Workbook): string[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, cell]) =>
        cell.formula?.includes("#REF!") ? [`${sheet.name}!${areaAddress({ top: row, bottom: row, left: column, right: column })}`] : [],
      ),
    ),
  );
}
