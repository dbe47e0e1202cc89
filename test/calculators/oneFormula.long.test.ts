/**
 * Excel fills a table's column with one formula, the first or the last that is written to it. So every column has one: written into all
 * cells of its column, neither its last nor its first formula changes a value.
 */
import { columnLetters } from "../../src/workbook";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { shiftFormula } from "../../src/file/formula/shiftFormula";
import { toSerial } from "../../src/core";
import { openKept, readKeptFile } from "../fixtures/keptWorkbook";
import { modelValue } from "./readModel";
import { checkedSetup, sampleQuarters } from "./arbitraryQuarter";
import { openQuarterMaker } from "./quarterMaker";
import type { Workbook } from "../../src/file/model";

const seed = 20_261_127;
const quarters = 4;
const engine = createUniverEngine();

/** Cells of table columns with a formula, from the top of each column. */
function formulaColumns(workbook: Workbook) {
  return workbook.sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ area }) =>
      Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index).flatMap((column) => {
        const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
        const formulas = rows.map((row) => sheet.cells.get(row)?.get(column)?.formula ?? null);
        return formulas.some((formula) => formula !== null) ? [{ sheet, column, rows, formulas }] : [];
      }),
    ),
  );
}

/** What each cell shows. */
function shown(workbook: Workbook): Map<string, unknown> {
  const valueAt = modelValue(workbook);
  return new Map(
    formulaColumns(workbook).flatMap(({ sheet, column, rows }) =>
      rows.map((row) => {
        const address = `${columnLetters(column)}${row + 1}`;
        const value = valueAt(sheet.name, address);
        return [`${sheet.name}!${address}`, value === "" ? null : value] as const;
      }),
    ),
  );
}

/** The workbook once Excel has filled each column from its first or its last cell, and the cells that then show something else. */
function changedByFilling(workbook: Workbook, from: "first" | "last", today: number): { formulas: number; changed: string[] } {
  const before = shown(workbook);
  const filled = structuredClone(workbook);
  let formulas = 0;
  for (const { sheet, column, rows, formulas: texts } of formulaColumns(filled)) {
    const source = from === "first" ? 0 : rows.length - 1;
    const text = texts[source] ?? "";
    rows.forEach((row, index) => {
      const formula = text === "" ? null : shiftFormula(text, index - source, 0);
      if (formula !== texts[index]) formulas += 1;
      const line = sheet.cells.get(row) ?? new Map();
      line.set(column, formula === null ? { value: null } : { value: null, formula });
      sheet.cells.set(row, line);
    });
  }
  engine.recalculate(filled, { today });
  const after = shown(filled);
  return { formulas, changed: [...before].flatMap(([cell, value]) => (after.get(cell) === value ? [] : [cell])) };
}

test.each(["first", "last"] as const)("filled from its %s cell, no column of random quarters changes a formula or a value", async (from) => {
  const maker = openQuarterMaker();
  for (const quarter of sampleQuarters(seed, quarters)) {
    const workbook = await maker.make(quarter);
    expect(shown(workbook).size).toBeGreaterThan(500);
    expect(changedByFilling(workbook, from, toSerial(checkedSetup(quarter.setup).today))).toEqual({ formulas: 0, changed: [] });
  }
  await maker.close();
});

test("a workbook of version 1, whose rows have formulas of their own, is changed: the test can fail", () => {
  const { file, kept } = openKept("zh-3", 1);
  const { formulas, changed } = changedByFilling(readKeptFile(file), "last", toSerial(kept.today));
  expect(formulas).toBeGreaterThan(200);
  expect(changed.length).toBeGreaterThan(100);
});
