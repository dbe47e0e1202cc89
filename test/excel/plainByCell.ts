/** A workbook as plain data by cell, so that rules and formats that are cut into other areas, or come in another order, compare as equal. */
import { shiftFormula } from "../../src/file/formula/shiftFormula";
import { plainWorkbook } from "./support";
import type { Area, Workbook } from "../../src/file/model";

interface Ruled {
  readonly areas: readonly Area[];
  readonly [member: string]: unknown;
}

/** Validations, highlights and breaks by cell or as sets; ids and filling formulas of columns and the mark of a growing team are left out. */
export function plainByCell(workbook: Workbook): unknown {
  const plain = plainWorkbook(workbook);
  const names = plain["names"] as { name: string }[];
  return {
    ...plain,
    names: names.filter(({ name }) => name !== "qb_growing"),
    sheets: plain.sheets.map((sheet) => ({
      ...sheet,
      validations: byCell(sheet["validations"] as Ruled[]),
      conditionalFormats: byCell(sheet["conditionalFormats"] as Ruled[]),
      tables: sheet.tables.map((table) => ({ ...table, columns: (table as unknown as { columns: { name: string }[] }).columns.map((column) => ({ ...column, id: null, calculatedFormula: null })) })),
    })),
  };
}

/** "7:3" → the rules there, as text without their areas. */
function byCell(rules: readonly Ruled[]): Record<string, string[]> {
  const cells: Record<string, string[]> = {};
  for (const { areas, ...rule } of rules) {
    const [first = { top: 0, left: 0 }] = areas;
    const textAt = (row: number, column: number): string => {
      const formula = typeof rule["formula"] === "string" ? shiftFormula(rule["formula"], row - first.top, column - first.left) : undefined;
      return JSON.stringify({ ...rule, formula, id: null, priority: null });
    };
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) (cells[`${row}:${column}`] ??= []).push(textAt(row, column));
      }
    }
  }
  for (const texts of Object.values(cells)) texts.sort();
  return cells;
}
