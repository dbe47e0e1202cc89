import { monthPeriod, quarterPeriod } from "../../../src/core";
import { coreSet, firstSet, schemaVersion, type SheetSet } from "../../../src/templates";
import { columnsBeingAdded, formulasBeingMended, isBehind, markedSheet, markFormula, mendsFormula, readQuarterMark, rebuildFormula, sheetMarkName, partsBeingRebuilt } from "../../../src/workbook";

const mark = { period: quarterPeriod(2026, 3), language: "zh-CN", schemaVersion: 1, set: firstSet, setBefore: null } as const;

test("a quarter's mark is read back as it was written", () => {
  const formula = markFormula(mark);
  expect(formula).toBe('="2026Q3|zh-CN|1"');
  expect(readQuarterMark([{ name: "qb_workbook", formula }])).toEqual(mark);
});

test("what a mark without a set means follows its version: the first one knew no sheet that is offered", () => {
  const newest = { ...mark, schemaVersion, set: coreSet };
  expect(markFormula(newest)).toBe(`="2026Q3|zh-CN|${schemaVersion}"`);
  expect(readQuarterMark([{ name: "qb_workbook", formula: markFormula(newest) }])).toEqual(newest);
  expect(markFormula({ ...newest, set: firstSet })).toBe(`="2026Q3|zh-CN|${schemaVersion}|core"`);
});

test.each([
  ["2026M07", monthPeriod(2026, 7)],
  ["2026Q1F05", quarterPeriod(2026, 1, 5)],
  ["2026Q4F12", quarterPeriod(2026, 4, 12)],
])("so is that of another period, %s", (code, period) => {
  const formula = markFormula({ ...mark, period });
  expect(formula).toBe(`="${code}|zh-CN|1"`);
  expect(readQuarterMark([{ name: "qb_workbook", formula }])).toEqual({ ...mark, period });
});

test.each([
  ["core and money", ["core", "money"], '="2026Q3|zh-CN|1|core,money"'],
  ["one sheet beside core", ["core", "contracts"], '="2026Q3|zh-CN|1|core,contracts"'],
] as const)("the mark says the set %s", (_, set, formula) => {
  expect(markFormula({ ...mark, set: set as unknown as SheetSet })).toBe(formula);
});

test("while a workbook gets another set its mark says both, and it is behind", () => {
  const changing = { ...mark, schemaVersion, set: ["core", "money"], setBefore: firstSet } as const;
  expect(markFormula(changing)).toBe(`="2026Q3|zh-CN|${schemaVersion}|core>core,money"`);
  expect(isBehind(changing)).toBe(true);
  expect(isBehind({ ...changing, setBefore: null })).toBe(false);
  expect(isBehind(mark)).toBe(true);
});

test.each([
  ['="2026Q3|zh-CN|2|core,money"', null],
  ['="2026Q3|zh-CN|2|core,money>core"', ["core"]],
])("of the set in %s what this version does not know is left out", (formula, setBefore) => {
  expect(readQuarterMark([{ name: "qb_workbook", formula }])).toMatchObject({ set: ["core"], setBefore });
});

test.each(['="2026Q5|zh-CN|1"', '="2026M13|zh-CN|1"', '="2026M7|zh-CN|1"', '="2026Q1F13|zh-CN|1"', '="2026Q1F01|zh-CN|1"', '="2026Q3|fr-FR|1"', '="2026Q3|zh-CN|1|"', '="2026Q3|zh-CN|1|core>"', "=#REF!", "='目标设定'!$A$1", ""])("%s is no mark of ours", (formula) => {
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

test("tables and columns that a run was about to make are read back, in texts of at most 255 characters", () => {
  const columns = Array.from({ length: 40 }, (_, index) => ({ table: "followUps" as const, column: `aColumnOfTheLog${index}` }));
  const formula = rebuildFormula(["qbWeeks"], columns);
  const names = [{ name: "qb_ready_followUps", formula }];
  expect(partsBeingRebuilt(names, "followUps")).toEqual(["qbWeeks"]);
  expect(columnsBeingAdded(names, "followUps")).toEqual(columns);
  expect(Math.max(...[...formula.matchAll(/"([^"]*)"/g)].map(([, text]) => text?.length ?? 0))).toBeLessThanOrEqual(255);
  expect(rebuildFormula(["qbWeeks"], [])).toBe('="rebuilds qbWeeks"');
  expect(partsBeingRebuilt([{ name: "qb_ready_followUps", formula: "='过程跟进'!$A$1" }], "followUps")).toBeNull();
});

test("formulas that a run was about to mend are read back, however many they are", () => {
  const mended = [...Array.from({ length: 40 }, (_, index) => `followUps.aColumnOfTheLog${index}`), "B3"];
  const names = [{ name: sheetMarkName("mends", "followUps"), formula: mendsFormula(mended) }];
  expect(formulasBeingMended(names, "followUps")).toEqual(mended);
  expect(formulasBeingMended(names, "weekly")).toEqual([]);
});
