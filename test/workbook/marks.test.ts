import { markedSheet, markFormula, readQuarterMark, sheetMarkName } from "../../src/workbook";

const mark = { year: 2026, quarter: 3, language: "zh-CN", schemaVersion: 1 } as const;

test("a quarter's mark is read back as it was written", () => {
  const formula = markFormula(mark);
  expect(formula).toBe('="2026Q3|zh-CN|1"');
  expect(readQuarterMark([{ name: "qb_workbook", formula }])).toEqual(mark);
});

test.each(['="2026Q5|zh-CN|1"', '="2026Q3|fr-FR|1"', "=#REF!", "='目标设定'!$A$1", ""])("%s is no mark of ours", (formula) => {
  expect(readQuarterMark([{ name: "qb_workbook", formula }])).toBeNull();
});

test("a workbook without the name holds no quarter", () => {
  expect(readQuarterMark([{ name: "other", formula: markFormula(mark) }])).toBeNull();
});

test("a mark finds its sheet after a rename, apostrophes included", () => {
  const names = [{ name: sheetMarkName("sheet", "targets"), formula: "='It''s Q3 (2)'!$A$1" }];
  expect(markedSheet(names, "sheet", "targets")).toBe("It's Q3 (2)");
  expect(markedSheet(names, "ready", "targets")).toBeNull();
  expect(markedSheet(names, "sheet", "review")).toBeNull();
});

test("a mark whose sheet was deleted finds nothing", () => {
  expect(markedSheet([{ name: "qb_sheet_targets", formula: "=#REF!$A$1" }], "sheet", "targets")).toBeNull();
});
