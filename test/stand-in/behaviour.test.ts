/** How objects of the workbook behave when Excel accepts a call. */

import { join } from "node:path";
import { openHost } from "../../stand-in/node/openHost";
import type { Host } from "../../stand-in/node/openHost";
import type { Sheet } from "../../src/file/model";

let host: Host;

beforeAll(async () => {
  host = await openHost({ folder: join(__dirname, "fixtures") });
});
afterAll(() => host.close());

/** Runs a batch on a new sheet. */
async function onNewSheet<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>): Promise<{ sheet: Sheet; answer: T }> {
  const answer = await host.call((page) =>
    page.Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.add(), context);
      await context.sync();
      return result;
    }),
  );
  const sheet = host.workbook.sheets.at(-1);
  if (!sheet) throw new Error("The sheet was not added");
  return { sheet, answer };
}

const cell = (sheet: Sheet, row: number, column: number): unknown => sheet.cells.get(row)?.get(column)?.value ?? null;
const formula = (sheet: Sheet, row: number, column: number): unknown => sheet.cells.get(row)?.get(column)?.formula ?? null;

test("one value fills a range; one formula fills it with references that shift", async () => {
  const { sheet } = await onNewSheet((target) => {
    target.getRange("A1:B2").values = 7 as never;
    target.getRange("C1:D2").formulas = "=A1*$A$1" as never;
  });
  expect([cell(sheet, 1, 1), formula(sheet, 0, 2), formula(sheet, 1, 3)]).toEqual([7, "=A1*$A$1", "=B2*$A$1"]);
});

test("null leaves a cell as it is, an empty text empties it", async () => {
  const { sheet } = await onNewSheet((target) => {
    target.getRange("A1:C1").values = [[1, 2, 3]];
    target.getRange("A1:C1").values = [[null, "", 4]] as never;
  });
  expect([cell(sheet, 0, 0), cell(sheet, 0, 1), cell(sheet, 0, 2)]).toEqual([1, null, 4]);
});

test("a block that the library cuts into chunks arrives whole, and its formula makes a calculated column", async () => {
  const { sheet } = await onNewSheet((target) => {
    target.getRange("A1:C1").values = [["n", "text", "double"]];
    target.tables.add("A1:C4000", true).name = "chunks";
    const rows = Array.from({ length: 3_999 }, (_, row) => [row, `'${row}`, "=[@n]*2"]);
    target.getRange("A2:C4000").formulas = rows;
  });
  expect([cell(sheet, 3_999, 0), cell(sheet, 3_999, 1), formula(sheet, 3_999, 2)]).toEqual([3_998, "3998", "=chunks[[#This Row],[n]]*2"]);
  expect(sheet.tables[0]?.columns[2]?.calculatedFormula).toBe("=chunks[[#This Row],[n]]*2");
});

test("blank cells, errors and formulas are read as Excel shows them", async () => {
  const { answer } = await onNewSheet(async (target, context) => {
    target.getRange("A1:C1").formulas = [["#N/A", "'=text", "=1+1"]];
    const range = target.getRange("A1:D1");
    range.load("values, formulas");
    await context.sync();
    return { values: range.values, formulas: range.formulas };
  });
  expect(answer).toEqual({ values: [["#N/A", "=text", "", ""]], formulas: [["#N/A", "=text", "=1+1", ""]] });
});

test("a mixed format is answered with null", async () => {
  const { answer } = await onNewSheet(async (target, context) => {
    target.getRange("A1").format.font.bold = true;
    const { font } = target.getRange("A1:A2").format;
    font.load("bold, size");
    await context.sync();
    return [font.bold, font.size];
  });
  expect(answer).toEqual([null, 11]);
});

test("a sheet's new name goes into formulas, names and validations", async () => {
  const { sheet } = await onNewSheet(async (target, context) => {
    target.name = "Old name";
    target.getRange("B1").formulas = [["='Old name'!A1"]];
    target.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: target.getRange("A1:A3") } };
    context.workbook.names.add("follows", target.getRange("A1"));
    target.name = "新名";
    await context.sync();
  });
  expect(formula(sheet, 0, 1)).toBe("=新名!A1");
  expect(sheet.validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "=新名!A1:A3" } });
  expect(host.workbook.names.find((name) => name.name === "follows")?.formula).toBe("=新名!$A$1");
});

test("a table's new name goes into formulas", async () => {
  const { sheet } = await onNewSheet((target) => {
    target.getRange("A1:B2").values = [
      ["n", "m"],
      [1, ""],
    ];
    const table = target.tables.add("A1:B2", true);
    table.name = "before";
    target.getRange("B2").formulas = [["=[@n]+SUM(before[n])"]];
    table.name = "after";
  });
  expect(formula(sheet, 1, 1)).toBe("=after[[#This Row],[n]]+SUM(after[n])");
});

test("a header row alone becomes a table with one blank row", async () => {
  const { sheet } = await onNewSheet((target) => {
    target.getRange("A1:B1").values = [["n", "m"]];
    target.tables.add("A1:B1", true);
  });
  expect(sheet.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 1, right: 1 });
});

test("resizing a table fills calculated columns and keeps column ids", async () => {
  const { sheet } = await onNewSheet((target) => {
    target.getRange("A1:B2").values = [
      ["n", "m"],
      [1, ""],
    ];
    const table = target.tables.add("A1:B2", true);
    target.getRange("B2").formulas = [["=A2*2"]];
    table.resize("A1:C4");
  });
  expect([formula(sheet, 2, 1), formula(sheet, 3, 1)]).toEqual(["=A3*2", "=A4*2"]);
  expect(sheet.tables[0]?.columns.map((column) => [column.id, column.name])).toEqual([
    [1, "n"],
    [2, "m"],
    [3, "列1"],
  ]);
});

test("the newest highlight comes first", async () => {
  const { sheet } = await onNewSheet((target) => {
    const formats = target.getRange("A1:A9").conditionalFormats;
    formats.add("Custom").custom.rule.formula = "=$A1=1";
    formats.add("Custom").custom.rule.formula = "=$A1=2";
  });
  expect(sheet.conditionalFormats.map((format) => [format.formula, format.priority])).toEqual([
    ["=$A1=1", 1],
    ["=$A1=2", 0],
  ]);
});

test("a highlight that is deleted goes alone, with all its areas", async () => {
  const { sheet } = await onNewSheet((target) => {
    const formats = target.getRange("A1:A9").conditionalFormats;
    const first = formats.add("Custom");
    first.custom.rule.formula = "=$A1=1";
    formats.add("Custom").custom.rule.formula = "=$A1=2";
    first.delete();
  });
  expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(["=$A1=2"]);
});

test("giving a part a validation of its own leaves the rest", async () => {
  const { sheet } = await onNewSheet((target) => {
    target.getRange("A1:A9").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
    target.getRange("A4:A5").dataValidation.rule = { list: { inCellDropDown: true, source: "b" } };
  });
  const rest = [
    { top: 0, left: 0, bottom: 2, right: 0 },
    { top: 5, left: 0, bottom: 8, right: 0 },
  ];
  expect(sheet.validations.map((validation) => validation.areas)).toEqual([rest, [{ top: 3, left: 0, bottom: 4, right: 0 }]]);
});

test("inner borders touch both neighbours", async () => {
  const { sheet } = await onNewSheet((target) => {
    target.getRange("A1:B1").format.borders.getItem("InsideVertical").style = "Dot";
  });
  expect(sheet.formats.get(0)?.get(0)?.borders).toEqual({ right: { style: "Dot", color: "#000000" } });
  expect(sheet.formats.get(0)?.get(1)?.borders).toEqual({ left: { style: "Dot", color: "#000000" } });
});

test("page layout, titles, breaks and frozen panes are kept", async () => {
  const { sheet } = await onNewSheet((target) => {
    target.pageLayout.zoom = { horizontalFitToPages: 1 };
    target.pageLayout.setPrintArea("A1:J40");
    target.pageLayout.setPrintTitleRows("$1:$3");
    target.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    target.horizontalPageBreaks.add("A21");
    target.freezePanes.freezeAt("A1:B3");
  });
  expect(sheet.pageLayout).toEqual({
    margins: {},
    zoom: { horizontalFitToPages: 1 },
    printArea: { top: 0, left: 0, bottom: 39, right: 9 },
    titleRows: { first: 0, last: 2 },
    headerFooter: { centerFooter: "&P / &N" },
  });
  expect([sheet.horizontalPageBreaks, sheet.frozen]).toEqual([[20], { rows: 3, columns: 2 }]);
});

test("a range kept across batches is released by the library", async () => {
  await onNewSheet(async (target, context) => {
    const range = target.getRange("A1");
    await context.sync();
    range.values = [["kept"]];
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["kept"]]);
  });
  expect(host.session.state.references.size).toBe(0);
});

test("formulas are recalculated before their values are read, once for a batch that only writes", async () => {
  let recalculations = 0;
  const engine = { check: () => undefined, recalculate: () => void (recalculations += 1) };
  const counted = await openHost({ folder: join(__dirname, "fixtures"), engine });
  await counted.call((page) =>
    page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      for (let row = 1; row < 9; row += 1) sheet.getRange(`A${row}`).formulas = [["=1+1"]];
      await context.sync();
      expect(recalculations).toBe(1);
      sheet.getRange("A1").values = [[1]];
      sheet.getRange("A2").load("values");
      await context.sync();
    }),
  );
  expect(recalculations).toBe(2);
  await counted.close();
});

test("the cells with formulas come as few rectangles, none as a null object", async () => {
  const { answer } = await onNewSheet(async (target, context) => {
    target.getRange("A1:D2").formulas = [
      [1, "=A1", "=A1", ""],
      [2, "=A1", "=A1", "=A1"],
    ];
    const areas = target.getRange("A1:D2").getSpecialCellsOrNullObject("Formulas");
    areas.load("address");
    const none = target.getRange("A1:A2").getSpecialCellsOrNullObject("Formulas");
    none.load("address");
    await context.sync();
    return [areas.address.replaceAll(/[^!,]*!/g, ""), none.isNullObject];
  });
  expect(answer).toEqual(["B1:C2,D2", true]);
});
