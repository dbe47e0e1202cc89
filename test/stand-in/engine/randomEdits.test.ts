/** After any edits an engine that calculates what changed shows what one shows that calculates all; results that rows share are their own. */

import fc from "fast-check";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import type { CellValue, Sheet } from "../../../src/file/model";
import { buildSheet, buildWorkbook, read, write } from "./buildWorkbook";

const ROWS = 6;
const COLUMNS = 5;
const letter = (column: number) => String.fromCharCode(65 + column);

/** Formulas that read cells to their left alone; # is their row, @ the one above, ~ the one below, A the column before their own. */
const patterns = [
  "=A#",
  "=A#+1",
  "=$A$2",
  "=SUM($A$1:$A$6)",
  "=SUM(A$1:A#)",
  "=SUM($A#:A#)",
  "=A@",
  "=COUNT(A@:A#)",
  "=COUNT(A#:A~)",
  "=IF(A#>2,A#,$A$1)",
  '=A$3&""',
  "=SUM(other!$A$1:$B$3)",
  "=other!A#",
  "=SUM(A:A)",
  "=MATCH(A#,A$1:A$6,0)",
] as const;

const input = fc.oneof(fc.constantFrom<CellValue>(null, 0, 1, 2, 3, "x", "", true), fc.constantFrom<CellValue>(...patterns));
const edits = fc.array(fc.record({ row: fc.nat(ROWS - 1), column: fc.nat(COLUMNS - 1), sheet: fc.boolean(), input }), { maxLength: 6 });

function enter(sheet: Sheet, row: number, column: number, value: CellValue): void {
  const isFormula = typeof value === "string" && value.startsWith("=");
  if (!isFormula) return write(sheet, row, column, value);
  if (column === 0) return write(sheet, row, column, row);
  const before = letter(column - 1);
  const text = value.replace(/(?<![A-Z!])A(?=[@#~$:\d])|(?<=:)A$|(?<=:)A(?=\))/g, before)
    .replaceAll("#", String(row + 1))
    .replaceAll("~", String(row + 2))
    .replaceAll("@", String(Math.max(row, 1)));
  write(sheet, row, column, text);
}

const shown = (...sheets: Sheet[]) =>
  sheets.map((sheet) => Array.from({ length: ROWS }, (_r, row) => Array.from({ length: COLUMNS }, (_c, column) => read(sheet, row, column))));

test("edits one after the other", () => {
  const fresh = createUniverEngine();
  const engine = createUniverEngine();
  const start = fc.array(fc.array(input, { minLength: COLUMNS, maxLength: COLUMNS }), { minLength: ROWS, maxLength: ROWS });
  fc.assert(
    fc.property(start, fc.array(edits, { maxLength: 4 }), (lines, rounds) => {
      const sheet = buildSheet("s");
      const other = buildSheet("other", [[1, 2], [3, 4], [5, 6]]);
      lines.forEach((line, row) => line.forEach((value, column) => enter(sheet, row, column, value)));
      const workbook = buildWorkbook(sheet, other);
      engine.recalculate(workbook, { today: 1 });
      for (const round of rounds) {
        for (const edit of round) {
          if (edit.sheet) enter(sheet, edit.row, edit.column, edit.input);
          else write(other, edit.row % 3, edit.column % 2, edit.column);
        }
        engine.recalculate(workbook, { today: 1 });
        const kept = shown(sheet, other);
        const copy = structuredClone(workbook);
        fresh.recalculate(copy, { today: 1 });
        expect(kept).toEqual(shown(...copy.sheets));
      }
    }),
    { numRuns: 100 },
  );
});

test("a result that rows share is each row's own", () => {
  const engine = createUniverEngine();
  const value = fc.constantFrom<CellValue>(null, 0, 1, "1", "", "a", "a1", true, { error: "#N/A" });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 30 }), (lines) => {
      const sheet = buildSheet("s", lines);
      lines.forEach((_line, row) => {
        const at = row + 1;
        write(sheet, row, 3, `=A${at}&"|"&ISBLANK(B${at})&TYPE(B${at})`);
        // A formula that reads its own place is calculated for each row.
        write(sheet, row, 4, `=A${at}&"|"&ISBLANK(B${at})&TYPE(B${at})&LEFT("",ROW())`);
        write(sheet, row, 5, `=IF(A${at}=B${at},COUNTIFS($A$1:$A$30,A${at}),B${at})`);
        write(sheet, row, 6, `=IF(ROW()>0,IF(A${at}=B${at},COUNTIFS($A$1:$A$30,A${at}),B${at}))`);
      });
      engine.recalculate(buildWorkbook(sheet), { today: 1 });
      const column = (number: number) => lines.map((_line, row) => read(sheet, row, number));
      expect(column(3)).toEqual(column(4));
      expect(column(5)).toEqual(column(6));
    }),
    { numRuns: 100 },
  );
});
