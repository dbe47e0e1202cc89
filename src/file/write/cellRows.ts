/** The cells of a worksheet part, with the values that the last calculation left. */

import { cellAddress } from "../address";
import { holdsCell } from "../area";
import { fileFormula } from "../formula/fileFormula";
import type { Cell, CellFormat, Sheet, Table } from "../model";
import type { StyleBook } from "./styleBook";
import { element, escapeText, escapeXml } from "./xml";

/** All texts of a workbook, each once. */
export class SharedTexts {
  readonly texts: string[] = [];
  uses = 0;
  private readonly numbers = new Map<string, number>();

  add(text: string): number {
    this.uses++;
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

/** Formulas of a sheet as its part holds them. Most stand in every row of a column: each different one is worked out once. */
class FormulaTexts {
  private readonly known = new Map<string, Map<string, string>>();

  /** @param ownTable name of the table in which the formula stands */
  textOf(formula: string, ownTable: string | undefined): string {
    const texts = this.known.get(ownTable ?? "") ?? new Map<string, string>();
    this.known.set(ownTable ?? "", texts);
    const known = texts.get(formula);
    if (known !== undefined) return known;
    const text = escapeXml(fileFormula(formula, ownTable));
    texts.set(formula, text);
    return text;
  }
}

const NO_COLUMNS = new Map<number, never>();

/** Rows that hold anything: cells, formats, heights. */
function usedRows(sheet: Sheet): number[] {
  return [...new Set([...sheet.cells.keys(), ...sheet.formats.keys(), ...sheet.rows.keys()])].sort((a, b) => a - b);
}

/** The sheetData element, row by row. */
export function* sheetData(sheet: Sheet, styles: StyleBook, texts: SharedTexts): Generator<string> {
  const formulas = new FormulaTexts();
  const rows = usedRows(sheet);
  if (rows.length === 0) {
    yield "<sheetData/>";
    return;
  }
  yield "<sheetData>";
  for (const row of rows) {
    const cells = sheet.cells.get(row) ?? (NO_COLUMNS as ReadonlyMap<number, Cell>);
    const formats = sheet.formats.get(row) ?? (NO_COLUMNS as ReadonlyMap<number, CellFormat>);
    const columns = [...new Set([...cells.keys(), ...formats.keys()])].sort((a, b) => a - b);
    const content = columns.map((column) => {
      const cell = cells.get(column);
      const style = styles.cellStyle(formats.get(column), cell?.quotePrefix ?? false);
      return cellXml(cell, cellAddress(row, column), style, () => tableNameAt(sheet.tables, row, column), texts, formulas);
    });
    const { height, fitted, hidden } = sheet.rows.get(row) ?? {};
    const isCustom = height !== undefined && !fitted;
    const values = { r: row + 1, ht: height, customHeight: isCustom || undefined, hidden: hidden || undefined };
    yield element("row", values, content.join(""));
  }
  yield "</sheetData>";
}

function tableNameAt(tables: readonly Table[], row: number, column: number): string | undefined {
  return tables.find(({ area }) => holdsCell(area, row, column))?.name;
}

function cellXml(
  cell: Cell | undefined,
  address: string,
  style: number,
  ownTable: () => string | undefined,
  texts: SharedTexts,
  formulas: FormulaTexts,
): string {
  const start = `<c r="${address}"${style > 0 ? ` s="${style}"` : ""}`;
  if (!cell || (cell.value === null && cell.formula === undefined)) return style > 0 ? `${start}/>` : "";
  const formula = cell.formula === undefined ? "" : `<f>${formulas.textOf(cell.formula, ownTable())}</f>`;
  const { value } = cell;
  if (value === null) return `${start}>${formula}</c>`;
  if (typeof value === "number") return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${start} t="e">${formula}<v>${value.error}</v></c>`;
  if (formula !== "") return `${start} t="str">${formula}<v xml:space="preserve">${escapeText(value)}</v></c>`;
  return `${start} t="s"><v>${texts.add(value)}</v></c>`;
}
