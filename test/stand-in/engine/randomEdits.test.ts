/** After any edits an engine that calculates what changed shows what one shows that calculates all; results that rows share are their own. */

import fc from "fast-check";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import type { CellValue, Sheet } from "../../../src/file/model";
import { addTable, buildSheet, buildWorkbook, read, write } from "./buildWorkbook";

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
  "=SUM($A$1:INDEX($A$1:$A$6,A#))",
  "=COUNT(A#:INDEX($A$1:$A$6,2))",
  "=ROWS(A@:INDEX(A$1:A$6,4))",
  "=SUM(INDEX(other!$A$1:$A$3,2):other!$B1)",
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

/** Where the areas begin and end is typed into the rows and into a cell of another sheet. */
const areaFormulas = [
  "=MATCH([@k],tail_k,0)",
  "=SUMIFS(tail_v,tail_k,[@k])",
  '=COUNTIFS(tail_k,[@k],tail_v,">1")',
  "=SUMPRODUCT(MAX((tail_k=[@k])*tail_v))",
  "=SUMPRODUCT(MAX((INDEX(all_k,[@from]):INDEX(all_k,[@to])=[@k])*(INDEX(t[v],[@from]):INDEX(t[v],[@to])>1)*INDEX(t[v],[@from]):INDEX(t[v],[@to])))",
  "=IFERROR(SUMIFS(INDEX(t[v],[@from]):INDEX(t[v],[@to]),INDEX(all_k,[@from]):INDEX(all_k,[@to]),[@k]),-1)",
  "=ROWS(INDEX(t[k],[@from]):INDEX(t[k],[@to]))+SUM([@v]:INDEX(t[v],[@to]))",
];

test("areas whose ends are edited", () => {
  const fresh = createUniverEngine();
  const engine = createUniverEngine();
  const rows = 24;
  const value = fc.constantFrom<CellValue>(null, 0, 1, 2, 3, "a", "");
  const place = fc.nat(rows).map((row) => row + 1);
  const edit = fc.record({ row: fc.nat(rows - 1), column: fc.nat(3), value, place });
  const start = fc.array(fc.tuple(value, value, place, place), { minLength: rows, maxLength: rows });
  fc.assert(
    fc.property(start, fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 4 }), (lines, rounds) => {
      const log = buildSheet("s", [["k", "v", "from", "to", ...areaFormulas.map((_formula, at) => `f${at}`)], ...lines.map((line) => [...line, ...areaFormulas])]);
      addTable(log, "t", { top: 0, left: 0, bottom: rows, right: 3 + areaFormulas.length });
      const settings = buildSheet("settings", [[2]]);
      const workbook = buildWorkbook(log, settings);
      const tail = (column: string) => `=INDEX(t[${column}],first):INDEX(t[${column}],ROWS(t[${column}]))`;
      const names = { first: "=settings!$A$1", all_k: "=t[k]", tail_k: tail("k"), tail_v: tail("v") };
      for (const [name, formula] of Object.entries(names)) workbook.names.push({ name, formula, visible: true, comment: "" });
      engine.recalculate(workbook, { today: 1 });
      for (const round of rounds) {
        for (const { row, column, ...given } of round) {
          write(log, row + 1, column, column > 1 ? given.place : given.value);
          if (row === 0) write(settings, 0, 0, given.place);
        }
        engine.recalculate(workbook, { today: 1 });
        const copy = structuredClone(workbook);
        fresh.recalculate(copy, { today: 1 });
        const values = (sheet: Sheet | undefined) => [...(sheet?.cells.values() ?? [])].map((line) => [...line.values()].map((cell) => cell.value));
        expect(values(log)).toEqual(values(copy.sheets[0]));
      }
    }),
    { numRuns: 60 },
  );
});
