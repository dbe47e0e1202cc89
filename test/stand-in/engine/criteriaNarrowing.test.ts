/** A plain-text criterion takes the fast way, "="&text the library's own: both must give the same. */

import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import type { CellValue } from "../../../src/file/model";
import { buildSheet, buildWorkbook, read, write } from "./buildWorkbook";

const texts: CellValue[] = ["R01", "r01", "R02", " R01", "R01 ", "R010", "", null, 1, true, "张三", { error: "#N/A" }];
const numbers: CellValue[] = [1, 2.5, -3, null, "4", "x", true];

test.each(["R01", "R02", "张三", "none"])("criterion %s", (criterion) => {
  const engine = createUniverEngine();
  const rows: CellValue[][] = [];
  for (let row = 0; row < 90; row++) {
    rows.push([texts[row % texts.length] ?? null, numbers[row % numbers.length] ?? null, (row * 7) % 5]);
  }
  const sheet = buildSheet("s", rows);
  write(sheet, 0, 4, criterion);
  const formulas = ["COUNTIFS(A1:A90,#)", 'COUNTIFS(A1:A90,#,C1:C90,"<="&3)', "SUMIFS(B1:B90,A1:A90,#)", 'SUMIFS(B1:B90,C1:C90,">1",A1:A90,#)', "AVERAGEIFS(B1:B90,A1:A90,#,C1:C90,2)"];
  formulas.forEach((formula, row) => {
    write(sheet, row, 5, `=${formula.replace("#", "E1")}`);
    write(sheet, row, 6, `=${formula.replace("#", '"="&E1')}`);
  });
  engine.recalculate(buildWorkbook(sheet), { today: 1 });
  const column = (number: number) => formulas.map((_formula, row) => read(sheet, row, number));
  expect(column(5)).toEqual(column(6));
  if (criterion === "R01") expect(read(sheet, 0, 5)).toBe(16);
});
