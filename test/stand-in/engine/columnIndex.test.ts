/**
 * A column has an index, a row of the same cells has none: there the library compares each cell. Both must give the same, whatever stands
 * in them, and so must a part of either.
 */

import fc from "fast-check";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import type { CellValue } from "../../../src/file/model";
import { buildSheet, buildWorkbook, read, write } from "./buildWorkbook";

const numbers = fc.constantFrom<CellValue>(0, 1, 2, 3, -1, 0.1 + 0.2, 0.3, 1e15, 44_562, 1_000);
const texts = fc.constantFrom<CellValue>("", "a", "A", "ab", "客户1", "x*", "x?", "x~", "~*", "1", " 1", "1e3", "3-Jan", "TRUE", ">1", "=a", "<>", "ß");
const others = fc.constantFrom<CellValue>(null, true, false, { error: "#N/A" }, { error: "#DIV/0!" });
const plain = fc.oneof({ weight: 4, arbitrary: numbers }, { weight: 1, arbitrary: fc.constantFrom<CellValue>(null, true) });
const mixed = fc.oneof({ weight: 5, arbitrary: numbers }, { weight: 5, arbitrary: texts }, { weight: 1, arbitrary: others });
const keys = fc.constantFrom(numbers, texts, fc.oneof(numbers, texts), mixed);

/** A, B and C are columns, K and L single cells. */
const formulas = [
  "MATCH(K,A,0)",
  "MATCH(K&\"\",A,0)",
  "COUNTIFS(A,K)",
  'COUNTIFS(A,K,B,">0")',
  "COUNTIFS(A,K,B,L)",
  "SUMIFS(B,A,K)",
  'SUMIFS(B,A,K,C,"<=2")',
  "AVERAGEIFS(B,A,K)",
  "MAXIFS(B,A,K)",
  "MINIFS(B,A,K,C,L)",
  "SUMPRODUCT(MAX((A=K)*B))",
  "SUMPRODUCT(MAX(B*(A=K)))",
  "SUMPRODUCT(MAX((A=K)*(B>0)*C))",
  "SUMPRODUCT(MAX((A=K)*(B=L)*C))",
  "SUMPRODUCT(MAX((A=K)*(5-B)))",
  "SUMPRODUCT(MAX((A=K)*(B=SUMPRODUCT(MAX((A=K)*B)))*C))",
  "SUMPRODUCT((A=K)*B)",
  "SUMPRODUCT((A=K)*(B=L))",
  "SUMPRODUCT(--(A=K))",
  "SUMPRODUCT((A=K)*1,B)",
  "SUM((A=K)*(B>=2))",
  "SUMPRODUCT(MIN((A=K)*B))",
  "SUMPRODUCT(MAX((A<>K)*B))",
];

/** The same formulas over a part of each column, from and to a row. */
function overParts(from: number, to: number): string[] {
  return formulas.map((formula) => formula.replace(/(?<![A-Z])[ABC](?![A-Z(])/g, (name) => `INDEX(${name},${from}):INDEX(${name},${to})`));
}

/** The formula over columns of the first sheet, or over rows of the second. */
function over(kind: "columns" | "rows", length: number, formula: string): string {
  const last = buildColumnLetters(length - 1);
  return formula.replace(/(?<![A-Z])[ABCKL](?![A-Z(])/g, (name) => {
    if (name === "K") return "$E$1";
    if (name === "L") return "$E$2";
    const number = "ABC".indexOf(name) + 1;
    return kind === "columns" ? `$${name}$1:$${name}$${length}` : `rows!$A$${number}:$${last}$${number}`;
  });
}

function buildColumnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : buildColumnLetters(Math.floor(column / 26) - 1) + letter;
}

const cases = keys.chain((key) =>
  fc.record({
    lines: fc.array(fc.tuple(key, fc.oneof({ weight: 9, arbitrary: plain }, { weight: 1, arbitrary: mixed }), plain), { minLength: 16, maxLength: 40 }),
    wanted: fc.oneof(key, mixed),
    second: plain,
    ends: fc.tuple(fc.nat(99), fc.nat(99)),
  }),
);

test("an index finds what comparing each cell finds", () => {
  const engine = createUniverEngine();
  fc.assert(
    fc.property(cases, ({ lines, wanted, second, ends }) => {
      const [from, to] = ends.map((end) => (end % lines.length) + 1) as [number, number];
      const all = [...formulas, ...overParts(from, to)];
      const columns = buildSheet("columns", lines);
      const rows = buildSheet("rows", [0, 1, 2].map((part) => lines.map((line) => line[part] ?? null)));
      for (const [row, value] of [wanted, second].entries()) writeValue(columns, row, 4, value);
      all.forEach((formula, row) => {
        write(columns, row, 5, `=${over("columns", lines.length, formula)}`);
        write(columns, row, 6, `=${over("rows", lines.length, formula)}`);
      });
      for (const sheet of [columns, rows]) restoreTexts(sheet.cells);
      engine.recalculate(buildWorkbook(columns, rows), { today: 1 });
      const results = (column: number) => all.map((formula, row) => [formula, read(columns, row, column)]);
      expect(results(5)).toEqual(results(6));
    }),
    { numRuns: 150 },
  );
});

/** Text that begins with "=" is text here. */
function writeValue(sheet: Parameters<typeof write>[0], row: number, column: number, value: CellValue): void {
  write(sheet, row, column, typeof value === "string" && value.startsWith("=") ? `'${value}` : value);
}

function restoreTexts(cells: ReturnType<typeof buildSheet>["cells"]): void {
  for (const line of cells.values()) {
    for (const [column, cell] of line) if (cell.formula === "=a") line.set(column, { value: "=a" });
  }
}
