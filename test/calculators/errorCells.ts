/** A workbook in which cells that people type into hold error values: what its calculated cells say then, and where they are blank instead. */
import { cellAt, putCell } from "../../src/file/cells";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { cellAddress } from "../../src/workbook";
import { modelValue, type QuarterModel } from "./readModel";
import { compare, isSame } from "./compareCalculators";
import type { CellInput, TableId } from "../../src/templates";
import type { CellValue, Workbook } from "../../src/file/model";

/** A cell of a column that people type into. */
export interface InputCell {
  readonly table: TableId;
  readonly column: string;
  readonly sheet: string;
  readonly row: number;
  readonly at: number;
}

const notAvailable = { error: "#N/A" } as const;
const engine = createUniverEngine();

/** One cell of each column that people see and type into: the first that is filled, else the first. */
export function inputCells({ tables }: QuarterModel): readonly InputCell[] {
  return [...tables.values()].flatMap(({ template, content, place }) =>
    template.columns.flatMap(({ id, kind, width }): InputCell[] => {
      const at = place.columns.get(id)?.column;
      if (kind !== "input" || width === 0 || at === undefined) return [];
      const filled = content.rows.findIndex((row) => (row[at - content.left] ?? "") !== "");
      return [{ table: template.id, column: id, sheet: content.sheet, row: content.top + 1 + Math.max(0, filled), at }];
    }),
  );
}

/**
 * What differs where these cells hold an error value from where they are blank: nothing should. Of the calculated cells core is asked, too.
 * The workbook is left as it was, but for the values of its formulas.
 */
export function differencesOf(workbook: Workbook, today: number, cells: readonly InputCell[]): string[] {
  const blank = withValue(workbook, today, cells, null, () => formulaValues(workbook));
  return withValue(workbook, today, cells, notAvailable, () => {
    const shown = [...formulaValues(workbook)].flatMap(([cell, value]) => (isSame(blank.get(cell) ?? null, value) ? [] : [`${cell}: ${String(value)}, blank ${String(blank.get(cell))}`]));
    const core = compare(workbook, modelValue(workbook)).differences.map((one) => `core ${one.column} ${one.cell}: ${String(one.core)}, sheet ${String(one.other)}`);
    return [...shown, ...core];
  });
}

function withValue<T>(workbook: Workbook, today: number, cells: readonly InputCell[], value: CellValue, read: () => T): T {
  const stood = cells.map(({ sheet, row, at }) => ({ sheet: sheetNamed(workbook, sheet), row, at, cell: cellAt(sheetNamed(workbook, sheet), row, at) ?? null }));
  for (const { sheet, row, at } of stood) putCell(sheet, row, at, value === null ? null : { value });
  try {
    void engine.recalculate(workbook, { today });
    return read();
  } finally {
    for (const { sheet, row, at, cell } of stood) putCell(sheet, row, at, cell);
  }
}

function formulaValues(workbook: Workbook): Map<string, CellInput> {
  const valueAt = modelValue(workbook);
  return new Map(
    workbook.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, { formula }]) => (formula === undefined ? [] : [[`${name}!${cellAddress(row, column)}`, valueAt(name, cellAddress(row, column))] as const])),
      ),
    ),
  );
}

function sheetNamed(workbook: Workbook, name: string): Workbook["sheets"][number] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

