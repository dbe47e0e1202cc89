/** What a table's part says of its totals row: Excel repairs a file in which that differs from the cells. */
import { cellAt } from "../cells";
import { fileFormula } from "../formula/fileFormula";
import type { Sheet, Table } from "../model";
import { escapeText, escapeXml } from "./xml";

/** The functions that Excel offers there, by the number that SUBTOTAL has for them. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  101: "average", 102: "countNums", 103: "count", 104: "max", 105: "min", 107: "stdDev", 109: "sum", 110: "var",
};

export interface ColumnTotal {
  /** Attributes of the column's element, with a space before each. */
  readonly attributes: string;
  /** What stands in it. */
  readonly content: string;
}

const NONE: ColumnTotal = { attributes: "", content: "" };

/** The total below a column; `index` counts the table's columns from 0. */
export function columnTotal(sheet: Sheet, table: Table, index: number): ColumnTotal {
  const cell = table.showTotals ? cellAt(sheet, table.area.bottom, table.area.left + index) : undefined;
  if (!cell) return NONE;
  if (cell.formula === undefined) {
    return typeof cell.value === "string" ? { ...NONE, attributes: ` totalsRowLabel="${escapeText(cell.value)}"` } : NONE;
  }
  const known = /^=SUBTOTAL\((\d+),/i.exec(cell.formula)?.[1];
  const name = known === undefined || !isOwnColumn(cell.formula, table, index) ? undefined : FUNCTIONS[known];
  if (name !== undefined) return { ...NONE, attributes: ` totalsRowFunction="${name}"` };
  const formula = escapeXml(fileFormula(cell.formula, table.name));
  return { attributes: ' totalsRowFunction="custom"', content: `<totalsRowFormula>${formula}</totalsRowFormula>` };
}

/** SUBTOTAL of the whole column below which it stands, and nothing else. */
function isOwnColumn(formula: string, table: Table, index: number): boolean {
  const column = table.columns[index]?.name ?? "";
  const argument = /^=SUBTOTAL\(\d+,(.*)\)$/is.exec(formula)?.[1] ?? "";
  return [`[${column}]`, `${table.name}[${column}]`].includes(argument);
}
