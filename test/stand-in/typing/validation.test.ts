/** What data validations say to an entry: rules by formula, calculated bounds, the three kinds of alert. */

import { createUniverEngine } from "../../../stand-in/engine/univerEngine";
import type { DataValidation, Sheet } from "../../../src/file/model";
import type { Input } from "../../../stand-in/typing/parseInput";
import { typeBlock, type TypingOptions } from "../../../stand-in/typing/typeBlock";
import { HostSession } from "../../../stand-in/wire/session";
import { addTable, buildSheet, buildWorkbook, read } from "../engine/buildWorkbook";

const rows = { top: 1, left: 0, bottom: 9, right: 0 };

/** A sheet with codes in A2:A10 under the rule, and limits in C2:C10. */
function sheetWith(rule: Record<string, unknown>, alert: DataValidation["errorAlert"] = {}, ignoreBlanks = true) {
  const sheet = buildSheet("s", [["code", "", "limit"], ["a", null, 5], ["b", null, 7]]);
  sheet.validations.push({ areas: [rows], rule, ignoreBlanks, errorAlert: alert });
  const workbook = buildWorkbook(sheet);
  const { state } = new HostSession({ workbook, engine: createUniverEngine(), today: 46_290 });
  const type = (address: string, input: Input, options: TypingOptions = {}) => typeBlock(state, sheet.name, address, [[input]], options).refusals[0] ?? null;
  return { sheet, type };
}

const shown = (sheet: Sheet, row: number) => read(sheet, row, 0);

test("a rule by formula is calculated as if the entry stood in its cell, relative to that cell", () => {
  const { sheet, type } = sheetWith({ custom: { formula: "=COUNTIF($A$2:$A$10,A2)=1" } }, { title: "重复", message: "编号已存在" });
  expect(type("A3", "a")).toEqual({ address: "A3", input: "a", title: "重复", message: "编号已存在", style: "Stop" });
  expect(shown(sheet, 2)).toBe("b");
  expect(type("A3", "c")).toBeNull();
  expect(shown(sheet, 2)).toBe("c");
  expect(type("A5", "b")).toBeNull();
  expect(type("A6", "b")).toMatchObject({ address: "A6" });
});

test("a rule whose formula gives an error or 0 refuses; one that gives another number lets pass", () => {
  const { type } = sheetWith({ custom: { formula: "=1/(A2-1)" } });
  expect(type("A2", 1)).toMatchObject({ address: "A2" });
  expect(type("A2", 3)).toBeNull();
  expect(sheetWith({ custom: { formula: "=A2*0" } }).type("A2", 3)).toMatchObject({ address: "A2" });
});

test("bounds refer to the cell beside, calculated ones too", () => {
  const beside = sheetWith({ decimal: { operator: "LessThanOrEqualTo", formula1: "=C2" } });
  expect([beside.type("A2", 6), beside.type("A3", 6)]).toMatchObject([{ address: "A2" }, null]);
  const calculated = sheetWith({ decimal: { operator: "Between", formula1: "=-C2", formula2: "=C2*2" } });
  expect([calculated.type("A2", 11), calculated.type("A2", 10), calculated.type("A2", -6)]).toMatchObject([{}, null, {}]);
});

test("a formula that is typed is judged by its result", () => {
  const { sheet, type } = sheetWith({ decimal: { operator: "LessThan", formula1: 10 } });
  expect(type("A2", "=C2*3")).toMatchObject({ address: "A2", input: "=C2*3" });
  expect(type("A2", "=C2*1.5")).toBeNull();
  expect(sheet.cells.get(1)?.get(0)?.formula).toBe("=C2*1.5");
});

test("a formula of the row is judged inside a table", () => {
  const { sheet, type } = sheetWith({ decimal: { operator: "LessThan", formula1: 10 } });
  sheet.cells.get(0)?.set(1, { value: "x" });
  addTable(sheet, "t", { top: 0, left: 0, bottom: 9, right: 2 });
  expect(type("A2", "=[@limit]*3")).toMatchObject({ address: "A2" });
  expect(type("A2", "=[@limit]")).toBeNull();
});

test.each(["Warning", "Information"])("%s holds the entry back only where somebody can be asked", (style) => {
  const { sheet, type } = sheetWith({ list: { source: "x,y" } }, { style });
  expect(type("A2", "z", { ask: true })).toMatchObject({ style, title: "", message: "" });
  expect(shown(sheet, 1)).toBe("a");
  expect(type("A2", "z")).toBeNull();
  expect(shown(sheet, 1)).toBe("z");
});

test("an alert that is switched off says nothing; a blank is judged where blanks are not ignored", () => {
  expect(sheetWith({ list: { source: "x,y" } }, { showAlert: false }).type("A2", "z", { ask: true })).toBeNull();
  expect(sheetWith({ textLength: { operator: "GreaterThan", formula1: 0 } }, {}, true).type("A2", "")).toBeNull();
  expect(sheetWith({ textLength: { operator: "GreaterThan", formula1: 0 } }, {}, false).type("A2", "")).toMatchObject({ address: "A2" });
});

test("a list in relative cells is another one in each row", () => {
  const { type } = sheetWith({ list: { source: "=$C2:$D2" } });
  expect([type("A2", 5), type("A3", 5), type("A3", 7)]).toMatchObject([null, { address: "A3" }, null]);
});
