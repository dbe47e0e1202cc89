/** IF and IFERROR calculate only the argument that counts; what they give stays what calculating all of them gives. */

import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import type { CellValue } from "../../../src/file/model";
import { buildSheet, buildWorkbook, read, write } from "./buildWorkbook";

const cases: [string, CellValue][] = [
  ["=IF(A1>0,B1,1/0)", 5],
  ["=IF(A1<0,1/0,B1)", 5],
  ["=IF(A1<0,1)", false],
  ["=IF(1/0,1,2)", { error: "#DIV/0!" }],
  ["=IF(C1,1,2)", 2],
  ["=IF(A1>0,C1,9)", 0],
  ["=IF(A1>0,IF(B1=5,IF(A1=2,\"no\",\"yes\"),0),0)", "yes"],
  ["=SUMPRODUCT(IF(A1:A3>1,A1:A3,0))", 5],
  ["=SUM(IF(A1>0,A1:A3,B1:B3))", 6],
  ["=IFERROR(1/0,B1)", 5],
  ["=IFERROR(B1,1/0)", 5],
  ["=IFERROR(C1,7)", 0],
  ["=IFERROR(MATCH(99,A1:A3,0),IF(A1=1,\"none\",\"\"))", "none"],
  ["=SUM(IFERROR(A1:A3/B1:B3,10))", 10 + 10 + 1 / 5],
];

test.each(cases)("%s", (formula, expected) => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", [[1, 5], [2, 0], [3]]);
  write(sheet, 0, 3, formula);
  engine.recalculate(buildWorkbook(sheet), { today: 1 });
  expect(read(sheet, 0, 3)).toEqual(expected);
});

test("one formula in many rows takes now one branch, now the other", () => {
  const engine = createUniverEngine();
  const sheet = buildSheet("s", Array.from({ length: 20 }, (_, row) => [row, `=IF(A${row + 1}/2=INT(A${row + 1}/2),"even",IFERROR(1/(A${row + 1}-3),"three"))`]));
  engine.recalculate(buildWorkbook(sheet), { today: 1 });
  for (let row = 0; row < 20; row += 1) expect(read(sheet, row, 1)).toBe(row % 2 === 0 ? "even" : row === 3 ? "three" : 1 / (row - 3));
});
