import { join } from "node:path";
import { FormulaSyntaxError } from "../../../src/file/formula/formulaSyntaxError";
import { openHost } from "../../../stand-in/node/openHost";
import type { Host } from "../../../stand-in/node/openHost";
import type { Cell, Sheet, Table } from "../../../src/file/model";

let host: Host;

beforeAll(async () => {
  const check = (_workbook: unknown, _sheet: unknown, formula: string): void => {
    if (formula.includes("((")) throw new FormulaSyntaxError(formula, "does not parse");
  };
  host = await openHost({ folder: join(__dirname, "../fixtures"), engine: { check, recalculate: () => undefined } });
});
afterAll(() => host.close());

/** A log of name, amount (typed), double (calculated), with a list, a number rule, a highlight and formats. */
beforeEach(async () => {
  await host.call((page) =>
    page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.getRange("B2:D4").values = [
        ["name", "amount", "double"],
        ["甲", 1, ""],
        ["乙", 2, ""],
      ];
      sheet.getRange("B3:B4").numberFormat = "@" as never;
      sheet.getRange("C3:D4").format.fill.color = "#EEEEEE";
      sheet.tables.add("B2:D4", true);
      const names = sheet.getRange("B3:B4").dataValidation;
      names.rule = { list: { inCellDropDown: true, source: "甲,乙,=x" } };
      names.errorAlert = { title: "姓名", message: "请从列表中选择", showAlert: true, style: "Stop" };
      sheet.getRange("C3:C4").dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      sheet.getRange("B3:D4").conditionalFormats.add("Custom").custom.rule.formula = "=$C3>1";
      sheet.getRange("D3:D4").formulas = "=[@amount]*2" as never;
      await context.sync();
    }),
  );
});

function last(): { sheet: Sheet; table: Table; at: (address: string) => Cell | undefined } {
  const sheet = host.workbook.sheets.at(-1);
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("The log was not made");
  const at = (address: string): Cell | undefined => sheet.cells.get(Number(address.slice(1)) - 1)?.get(address.charCodeAt(0) - 65);
  return { sheet, table, at };
}

test("a formula over the whole column is a calculated column, kept with the table's name", () => {
  const { table, at } = last();
  expect(table.columns[2]?.calculatedFormula).toBe(`=${table.name}[[#This Row],[amount]]*2`);
  expect(at("D4")?.formula).toBe(table.columns[2]?.calculatedFormula);
});

test("a row typed below the table joins it: formula, format, text format, validation and highlight go on", async () => {
  const { sheet, table, at } = last();
  const report = await host.type(sheet.name, "B5", [["=x", 3]]);
  expect(report).toEqual({ entered: 2, refusals: [] });
  expect(table.area).toEqual({ top: 1, left: 1, bottom: 4, right: 3 });
  expect([at("B5")?.value, at("C5")?.value, at("D5")?.formula]).toEqual(["=x", 3, at("D4")?.formula]);
  expect(sheet.formats.get(4)?.get(2)?.fill).toBe("#EEEEEE");
  expect(sheet.validations.map((validation) => validation.areas[0]?.bottom)).toEqual([4, 4]);
  expect(sheet.conditionalFormats[0]?.areas).toEqual([{ top: 2, left: 1, bottom: 4, right: 3 }]);
});

test("what the list or the number rule forbids is refused with the alert's words; a paste passes by", async () => {
  const { sheet, at } = last();
  const typed = await host.type(sheet.name, "B5", [["丙", 500]]);
  expect(typed.refusals).toEqual([
    { address: "B5", input: "丙", title: "姓名", message: "请从列表中选择", style: "Stop" },
    { address: "C5", input: 500, title: "", message: "", style: "Stop" },
  ]);
  expect(at("B5")).toBeUndefined();
  const pasted = await host.type(sheet.name, "B5", [["丙", 500]], { paste: true });
  expect([pasted.refusals, at("B5")?.value]).toEqual([[], "丙"]);
});

test("a block pasted over the last row grows the table, one outside its columns does not", async () => {
  const { sheet, table } = last();
  await host.type(sheet.name, "B4", [["甲"], ["乙"], ["甲"]], { paste: true });
  expect(table.area.bottom).toBe(5);
  await host.type(sheet.name, "A7", [["x", "y"]], { paste: true });
  expect(table.area.bottom).toBe(5);
});

test("a table does not grow into content, nor on a protected sheet, nor for blanks", async () => {
  const { sheet, table } = last();
  await host.type(sheet.name, "D5", [["note"]]);
  expect(table.area.bottom).toBe(4);
  await host.type(sheet.name, "D7", [["below"]]);
  await host.type(sheet.name, "B6", [["甲"], ["乙"]]);
  expect(table.area.bottom).toBe(4);
  await host.type(sheet.name, "B8", [[""]]);
  expect(table.area.bottom).toBe(4);
});

test("something typed right of the table becomes a column", async () => {
  const { sheet, table, at } = last();
  await host.type(sheet.name, "E2", [["extra"]]);
  await host.type(sheet.name, "F3", [[5]]);
  expect(table.columns.map((column) => column.name)).toEqual(["name", "amount", "double", "extra", "列1"]);
  expect([at("F2")?.value, at("F3")?.value]).toEqual(["列1", 5]);
});

test("a header typed over renames the column, and formulas follow", async () => {
  const { sheet, table, at } = last();
  await host.type(sheet.name, "C2", [["金额"]]);
  expect(table.columns[1]?.name).toBe("金额");
  expect(at("D3")?.formula).toBe(`=${table.name}[[#This Row],[金额]]*2`);
  expect(table.columns[2]?.calculatedFormula).toBe(at("D3")?.formula);
  await expect(host.type(sheet.name, "C2", [["NAME"]])).rejects.toThrow("Two columns");
});

test("a name with an apostrophe before it stays text in a header", async () => {
  const { sheet, table, at } = last();
  await host.type(sheet.name, "C2", [["'=A1"]]);
  expect([table.columns[1]?.name, at("C2")?.value, at("C2")?.quotePrefix]).toEqual(["=A1", "=A1", true]);
});

test("null leaves a cell alone, an empty text empties it", async () => {
  const { sheet, at } = last();
  await host.type(sheet.name, "B3", [[null, ""]]);
  expect([at("B3")?.value, at("C3")]).toEqual(["甲", undefined]);
});

test("constants all down a calculated column end it", async () => {
  const { sheet, table } = last();
  await host.type(sheet.name, "D3", [[1]]);
  expect(table.columns[2]?.calculatedFormula).toBeDefined();
  await host.type(sheet.name, "D3", [[1], [2]]);
  expect(table.columns[2]?.calculatedFormula).toBeUndefined();
});

test("digits typed into a percentage are percent, numbers and pastes are what they are", async () => {
  const { sheet, at } = last();
  await host.call((page) =>
    page.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.name).getRange("H1:K1").numberFormat = "0.0%" as never;
      await context.sync();
    }),
  );
  await host.type(sheet.name, "H1", [["105", "0.9", 1.05]]);
  await host.type(sheet.name, "K1", [["1.05"]], { paste: true });
  expect(["H1", "I1", "J1", "K1"].map((address) => at(address)?.value)).toEqual([1.05, 0.9, 1.05, 1.05]);
});

test("names and lists over exactly the table's rows grow with it", async () => {
  const { sheet } = last();
  await host.call((page) =>
    page.Excel.run(async (context) => {
      const target = context.workbook.worksheets.getItem(sheet.name);
      context.workbook.names.add(`list_${sheet.name}`, target.getRange("B3:B4"));
      context.workbook.names.add(`part_${sheet.name}`, target.getRange("B3"));
      target.getRange("J1").dataValidation.rule = { list: { inCellDropDown: true, source: "=$B$3:$B$4" } };
      await context.sync();
    }),
  );
  await host.type(sheet.name, "B5", [["甲"]]);
  const formulaOf = (name: string): string | undefined => host.workbook.names.find((item) => item.name === name)?.formula;
  expect(formulaOf(`list_${sheet.name}`)).toBe(`=${sheet.name}!$B$3:$B$5`);
  expect(formulaOf(`part_${sheet.name}`)).toBe(`=${sheet.name}!$B$3`);
  expect(sheet.validations.at(-1)?.rule).toEqual({ list: { inCellDropDown: true, source: "=$B$3:$B$5" } });
});

test("an entry that looks like a formula and is none is refused, the others are entered", async () => {
  const { sheet, at } = last();
  const report = await host.type(sheet.name, "J1", [["-see ((note", "fine"]], { paste: true });
  expect(report.refusals.map((refusal) => refusal.address)).toEqual(["J1"]);
  expect([at("J1"), at("K1")?.value]).toEqual([undefined, "fine"]);
});
