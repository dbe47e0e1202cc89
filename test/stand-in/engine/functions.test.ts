/** Functions that our sheets use, against what Excel gives. */

import type { CellValue } from "../../../src/file/model";
import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import { buildWorkbook, read } from "./buildWorkbook";
import { caseDay, formulaPlace, functionCases, sheetWith } from "./functionCases";

const engine = createUniverEngine();

function calculate(formula: string): CellValue {
  const sheet = sheetWith("数据", formula);
  engine.recalculate(buildWorkbook(sheet), { today: caseDay });
  return read(sheet, formulaPlace.row, formulaPlace.column);
}

describe.each(Object.entries(functionCases))("%s", (_group, formulas) => {
  test.each(formulas)("%s", (formula, expected) => {
    const value = calculate(formula);
    if (expected === 0) expect(value).toBe(0);
    else if (typeof expected === "number") expect(value).toBeCloseTo(expected, 9);
    else expect(value).toEqual(expected);
  });
});
