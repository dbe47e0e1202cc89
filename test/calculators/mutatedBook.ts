/** A book in which core is wrong in one column. Its other columns answer with what core gave, so that only one is worked out again. */
import { makeBook } from "../../src/workbook/makeBook";
import { columnOf, type CalculatedCell } from "./calculatedCells";
import type { Book, CellInput, Column, Parameter, SheetTemplate, TableId } from "../../src/templates";
import type { QuarterModel } from "./readModel";

/** Gives the value of a cell anew; `right` is what core says. */
export type Change = (right: CellInput, cell: CalculatedCell) => CellInput;

/** The sheets of a quarter with every calculated column replaced by its known values; kept, because they are the same for each mutation. */
export function knownSheets({ book, sheets }: QuarterModel): readonly SheetTemplate[] {
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => ({ ...table, columns: table.columns.map((column) => known(column, table.id, book)) })),
    ...(sheet.parameters && { parameters: sheet.parameters.map((parameter) => (parameter.kind === "calculated" ? { ...parameter, core: () => book.named(parameter.name) } : parameter)) }),
  }));
}

function known(column: Column, table: TableId, book: Book): Column {
  return column.kind === "calculated" ? { ...column, core: (row) => book.rows(table)[row.index]?.get(column.id) ?? null } : column;
}

/** The book of `model` with the core of one column changed in `cells`; `sheets` are its knownSheets. */
export function mutatedBook(model: QuarterModel, sheets: readonly SheetTemplate[], name: string, cells: readonly CalculatedCell[], change: Change): Book {
  const cellAt = new Map(cells.map((cell) => [`${cell.id} ${cell.row}`, cell]));
  const changed = (right: CellInput, id: string, row: number): CellInput => {
    const cell = cellAt.get(`${id} ${row}`);
    return cell ? change(right, cell) : right;
  };
  const original = new Map(model.sheets.map((sheet) => [sheet.id, sheet]));
  const wrongSheets = sheets.map((sheet): SheetTemplate => {
    const template = original.get(sheet.id) ?? sheet;
    return {
      ...sheet,
      tables: sheet.tables.map((table, at) => ({ ...table, columns: table.columns.map((column, index) => (columnOf(table.id, column.id) === name ? wrongColumn(template.tables[at]?.columns[index] ?? column, changed) : column)) })),
      ...(sheet.parameters && { parameters: sheet.parameters.map((one, index) => (`named.${one.name}` === name ? wrongParameter(template.parameters?.[index] ?? one, changed) : one)) }),
    };
  });
  const given = Object.entries(model.named).map(([id, value]) => [id, `named.${id}` === name ? changed(value, id, 0) : value]);
  return makeBook({ language: model.book.language, period: model.book.period, sheets: wrongSheets, tables: model.records, named: Object.fromEntries(given) as QuarterModel["named"] });
}

function wrongColumn(column: Column, changed: (right: CellInput, id: string, row: number) => CellInput): Column {
  return { ...column, core: (row, book) => changed(column.core?.(row, book) ?? null, column.id, row.index) };
}

function wrongParameter(parameter: Parameter, changed: (right: CellInput, id: string, row: number) => CellInput): Parameter {
  return { ...parameter, core: (book) => changed(parameter.core?.(book) ?? null, parameter.name, 0) };
}
