/** Text that reads like an error value, as a typed apostrophe makes it. */

import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { buildSheet, buildWorkbook, read } from "./buildWorkbook";

test.each(["#REF!", "#N/A"])("a cell with the text %s is text to a formula", (word) => {
  const sheet = buildSheet("s", [[word, "=A1", '=A1&"x"', '=IF(A1="y",1,2)', "=MATCH(\"Ann\",A1:A2,0)", "=LEN(A1)", '=INDEX(A1:A2,1)&""'], ["Ann"]]);
  createUniverEngine().recalculate(buildWorkbook(sheet), { today: 1 });
  expect([1, 2, 3, 4, 5, 6].map((column) => read(sheet, 0, column))).toEqual([word, `${word}x`, 2, 2, word.length, word]);
});
