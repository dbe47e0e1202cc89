/** Work of a size that people do not often give; how long it takes is measured by `npm run bench`. */
import { join } from "node:path";
import { openHost } from "../../stand-in/node/openHost";
import type { Host } from "../../stand-in/node/openHost";

let host: Host;

beforeAll(async () => {
  host = await openHost({ folder: join(__dirname, "fixtures") });
});
afterAll(() => host.close());

test("70,000 cells in some 2,200 actions are one request, and all of it is there", async () => {
  await host.call((page) =>
    page.Excel.run(async (context) => {
      for (let sheetNumber = 0; sheetNumber < 7; sheetNumber += 1) {
        const sheet = context.workbook.worksheets.add(`Big ${sheetNumber}`);
        const rows = Array.from({ length: 500 }, (_, row) => Array.from({ length: 20 }, (_, column) => `r${row}c${column}-${row * column}-销售额`));
        sheet.getRange("A1:T500").values = rows;
        for (let column = 0; column < 20; column += 1) {
          const letter = String.fromCharCode(65 + column);
          const body = sheet.getRange(`${letter}2:${letter}500`);
          body.numberFormat = "0.0" as never;
          body.format.fill.color = "#FFF2CC";
          body.format.horizontalAlignment = "Center";
          body.format.font.size = 10;
        }
        const headers = [Array.from({ length: 20 }, (_, column) => `列 ${column}`)];
        sheet.getRange("A1:T1").values = headers;
        sheet.tables.add("A1:T500", true).name = `big_${sheetNumber}`;
      }
      await context.sync();
    }),
  );
  const { actions, bytes, batches } = host.counters;
  expect(actions).toBeGreaterThan(1_500);
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(batches).toBe(1);
  const last = host.workbook.sheets.find(({ name }) => name === "Big 6");
  expect(last?.cells.get(499)?.get(19)?.value).toBe("r499c19-9481-销售额");
  expect(last?.tables.map(({ name }) => name)).toEqual(["big_6"]);
});

test("a paste of 10,000 rows below a table makes it grow, formulas included", async () => {
  await host.call((page) =>
    page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:D2").values = [
        ["date", "rep", "amount", "double"],
        [46205, "甲", 1, ""],
      ];
      sheet.tables.add("A1:D2", true).name = "log";
      sheet.getRange("D2").formulas = [["=[@amount]*2"]];
      sheet.getRange("B2").dataValidation.rule = { list: { inCellDropDown: true, source: "甲,乙" } };
      await context.sync();
    }),
  );
  const block = Array.from({ length: 10_000 }, (_, row) => ["2026-07-02", "乙", row]);
  await host.type("Sheet1", "A3", block, { paste: true });
  const sheet = host.workbook.sheets[0];
  expect(sheet?.tables[0]?.area.bottom).toBe(10_001);
  expect(sheet?.cells.get(10_001)?.get(3)?.formula).toBe("=log[[#This Row],[amount]]*2");
});
