/** Rows fit wrapped text that is written or typed, unless somebody set their height. */

import { join } from "node:path";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { openHost } from "../../stand-in/node/openHost";
import type { Host } from "../../stand-in/node/openHost";
import { countLines } from "../../stand-in/sheet/textLines";

const LONG = "已提交设备报价，客户要求延长质保并分两批交货";

let host: Host;
beforeAll(async () => {
  host = await openHost({ folder: join(__dirname, "fixtures"), engine: createUniverEngine() });
});
afterAll(() => host.close());

let sheets = 0;

/** Runs on a new sheet with wrapped cells A1:B9, columns 60 points wide, and gives its name and the heights of its rows. */
async function fitting(run: (sheet: Excel.Worksheet) => void): Promise<{ name: string; heights: () => (number | undefined)[] }> {
  const name = `Fit${++sheets}`;
  await host.call((page) =>
    page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.getRange("A1:B9").format.wrapText = true;
      sheet.getRange("A:B").format.columnWidth = 60;
      run(sheet);
      await context.sync();
    }),
  );
  const rows = host.workbook.sheets.find((sheet) => sheet.name === name)?.rows;
  return { name, heights: () => [0, 1, 2].map((row) => rows?.get(row)?.height) };
}

async function change(name: string, run: (sheet: Excel.Worksheet) => void): Promise<void> {
  await host.call((page) =>
    page.Excel.run(async (context) => {
      run(context.workbook.worksheets.getItem(name));
      await context.sync();
    }),
  );
}

test.each([
  ["", 10, 1],
  ["done", 10, 1],
  ["第一周 done", 8, 2],
  ["第一周done", 6, 2],
  ["one two three", 7, 2],
  ["one  ", 3, 1],
  ["one two", 7, 1],
  ["abcdefghij", 4, 3],
  ["a\nb\r\nc", 10, 3],
  ["a\n", 10, 2],
  [LONG, 20, 3],
  ["😀😀", 2, 2],
])("%j takes in %d characters a line %d lines", (text, width, lines) => {
  expect(countLines(text, width)).toBe(lines);
});

test("text written into wrapped cells, 60 points wide", async () => {
  const { heights } = await fitting((sheet) => (sheet.getRange("A1:B3").values = [[LONG, "short"], ["short", 123456789012], ["two words", ""]]));
  expect(heights()).toEqual([82.5, undefined, undefined]);
});

test("typed text, and the row shrinks when the text goes", async () => {
  const { name, heights } = await fitting(() => undefined);
  await host.type(name, "B2", [[LONG]]);
  expect(heights()).toEqual([undefined, 82.5, undefined]);
  await host.type(name, "B2", [["短"]]);
  expect(heights()).toEqual([undefined, undefined, undefined]);
});

test("words in Latin letters take 15 points a line", async () => {
  const { heights } = await fitting((sheet) => (sheet.getRange("A1").values = [["three words here"]]));
  expect(heights()[0]).toBe(30);
});

test("a height that was set stays, before and after", async () => {
  const { name, heights } = await fitting((sheet) => {
    sheet.getRange("1:1").format.rowHeight = 20;
    sheet.getRange("A1:A2").values = [[LONG], [LONG]];
  });
  expect(heights()).toEqual([20, 82.5, undefined]);
  await change(name, (sheet) => (sheet.getRange("2:2").format.rowHeight = 40));
  await host.type(name, "A2", [[LONG + LONG]]);
  expect(heights()).toEqual([20, 40, undefined]);
  expect(host.workbook.sheets.find((sheet) => sheet.name === name)?.rows.get(1)).toEqual({ height: 40 });
});

test("wider columns, no wrapping and larger letters fit the row anew", async () => {
  const { name, heights } = await fitting((sheet) => (sheet.getRange("A1").values = [[LONG]]));
  await change(name, (sheet) => (sheet.getRange("A:A").format.columnWidth = 140));
  expect(heights()[0]).toBe(33);
  await change(name, (sheet) => (sheet.getRange("A1").format.font.size = 22));
  expect(heights()[0]).toBe(132);
  await change(name, (sheet) => (sheet.getRange("A1").format.wrapText = false));
  expect(heights()[0]).toBeUndefined();
});

test("a formula's text counts when it is entered, not when it changes later, as in Excel", async () => {
  const { name, heights } = await fitting((sheet) => {
    sheet.getRange("B3").values = [["短"]];
    sheet.getRange("A1").formulas = [[`="${LONG}"&B3`]];
    sheet.getRange("A2").formulas = [["=B3"]];
  });
  expect(heights()).toEqual([82.5, undefined, undefined]);
  await host.type(name, "B3", [[LONG]]);
  expect(heights()).toEqual([82.5, undefined, 82.5]);
});

test("merged cells and hidden columns do not count", async () => {
  const { name, heights } = await fitting((sheet) => (sheet.getRange("B:B").columnHidden = true));
  host.workbook.sheets.find((sheet) => sheet.name === name)?.merges.push({ top: 0, left: 0, bottom: 0, right: 1 });
  await change(name, (sheet) => {
    sheet.getRange("A1").values = [[LONG]];
    sheet.getRange("B2").values = [[LONG]];
  });
  expect(heights()).toEqual([undefined, undefined, undefined]);
});

test("a fitted row stays hidden", async () => {
  const { name } = await fitting(() => undefined);
  const rows = host.workbook.sheets.find((sheet) => sheet.name === name)?.rows;
  rows?.set(0, { hidden: true });
  await change(name, (sheet) => (sheet.getRange("A1").values = [[LONG]]));
  expect(rows?.get(0)).toEqual({ hidden: true, height: 82.5, fitted: true });
});

test("a height read in the same batch is the fitted one", async () => {
  const height = await host.call((page) =>
    page.Excel.run(async (context) => {
      const cell = context.workbook.worksheets.add("Fit same").getRange("A1");
      cell.format.wrapText = true;
      cell.values = [[LONG]];
      cell.load("format/rowHeight");
      await context.sync();
      return cell.format.rowHeight;
    }),
  );
  expect(height).toBe(99);
});
