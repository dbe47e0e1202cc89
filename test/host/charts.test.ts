/** What charts are made of, where they lie, and how they follow the workbook. */

import { join } from "node:path";
import { createUniverEngine } from "../../src/host/engine/univerEngine";
import type { Sheet } from "../../src/host/model";
import { openHost } from "../../src/host/node/openHost";
import type { Host } from "../../src/host/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openHost({ folder: join(__dirname, "fixtures"), engine: createUniverEngine(), language: "en-US" });
}, 30_000);
afterAll(() => host.close());

let sheets = 0;

/** Runs on a new sheet; what is loaded on the sheet's charts can be read after. */
async function onNewSheet<T>(run: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<{ result: T; sheet: Sheet }> {
  const name = `Chart data ${++sheets}`;
  const result = await host.call((page) =>
    page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add(name);
      const got = await run(sheet, context);
      await context.sync();
      return got;
    }),
  );
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return { result, sheet };
}

async function seriesOf(values: unknown[][], by?: "Rows" | "Columns"): Promise<[name: string, values: string, categories: string][]> {
  const { sheet, result } = await onNewSheet(async (target, context) => {
    const range = target.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    range.formulas = values as never;
    const { series } = target.charts.add("ColumnClustered", range, by);
    series.load("items/name");
    await context.sync();
    return series.items.map((item) => item.name);
  });
  const place = (area?: { top: number; left: number; bottom: number; right: number }) => (area ? `${area.top},${area.left}:${area.bottom},${area.right}` : "none");
  return (sheet.charts[0]?.series ?? []).map((series, index) => [result[index] ?? "", place(series.values), place(series.categories)]);
}

test("by columns, the first row names the series and the first column holds the categories", async () => {
  expect(await seriesOf([["week", "plan", "actual"], ["W1", 10, 8], ["W2", 12, 15]], "Columns")).toEqual([
    ["plan", "1,1:2,1", "1,0:2,0"],
    ["actual", "1,2:2,2", "1,0:2,0"],
  ]);
});

test("by rows, the first column names the series", async () => {
  expect(await seriesOf([["week", "plan", "actual"], ["W1", 10, 8], ["W2", 12, 15]], "Rows")).toEqual([
    ["W1", "1,1:1,2", "0,1:0,2"],
    ["W2", "2,1:2,2", "0,1:0,2"],
  ]);
});

test("numbers in the first row and column are values, unless the corner is blank", async () => {
  expect(await seriesOf([[1, 2], [3, 4], [5, 6]])).toEqual([
    ["Series1", "0,0:2,0", "none"],
    ["Series2", "0,1:2,1", "none"],
  ]);
  expect(await seriesOf([["", 2025], [1, 4], [2, 6]], "Columns")).toEqual([["2025", "1,1:2,1", "1,0:2,0"]]);
});

test("without a direction the longer side holds the categories", async () => {
  expect((await seriesOf([["a", "W1", "W2"], ["plan", 1, 2]])).map(([name]) => name)).toEqual(["plan"]);
  expect((await seriesOf([["a", "plan"], ["W1", 1], ["W2", 2]])).map(([name]) => name)).toEqual(["plan"]);
});

test("formulas written in the same batch are calculated before a chart is made of them", async () => {
  expect(await seriesOf([['="A"&"B"', "=1+1"], ["W1", "=2*3"], ["W2", 4]], "Columns")).toEqual([
    ["Series1", "0,1:2,1", "0,0:2,0"],
  ]);
  expect(await seriesOf([["week", '="pl"&"an"'], ["W1", "=2*3"], ["W2", 4]], "Columns")).toEqual([["plan", "1,1:2,1", "1,0:2,0"]]);
});

test("a chart lies over its cells and stays with them", async () => {
  const { result } = await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [["a", "b"], ["c", 1], ["d", 2]];
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    chart.setPosition("B2", "C5");
    chart.load("left, top, width, height");
    await context.sync();
    const before = [chart.left, chart.top, chart.width, chart.height];
    sheet.getRange("A:A").format.columnWidth = 100;
    sheet.getRange("3:3").format.rowHeight = 40;
    chart.load("left, top, width, height");
    await context.sync();
    const after = [chart.left, chart.top, chart.width, chart.height];
    chart.setPosition(sheet.getRange("D1"));
    chart.load("left, top, width, height");
    await context.sync();
    return [before, after, [chart.left, chart.top, chart.width, chart.height]];
  });
  expect(result).toEqual([
    [48, 15, 96, 60],
    [100, 15, 96, 85],
    [196, 0, 96, 85],
  ]);
});

test("titles, legends and names are Excel's own until they are set", async () => {
  const { result } = await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:C3").values = [["", "plan", "actual"], ["c", 1, 2], ["d", 2, 3]];
    const two = sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
    const one = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    two.load("name, title/text, legend/visible, legend/position");
    one.load("name, title/text, legend/visible");
    await context.sync();
    const automatic = [two.name, two.title.text, two.legend.visible, two.legend.position, one.name, one.title.text, one.legend.visible];
    two.title.text = "Plan against actual";
    two.series.getItemAt(0).name = "Plan";
    sheet.getRange("B1:C1").values = [["x", "y"]];
    two.load("title/text, series/items/name");
    await context.sync();
    return [automatic, two.title.text, two.series.items.map((series) => series.name)];
  });
  expect(result).toEqual([["Chart 1", "Chart Title", true, "Bottom", "Chart 2", "plan", false], "Plan against actual", ["Plan", "y"]]);
});

test("a chart of a table's rows shows rows that are typed below it", async () => {
  const { sheet } = await onNewSheet(async (target, context) => {
    target.getRange("A1:B3").values = [["week", "plan"], ["W1", 1], ["W2", 2]];
    target.tables.add("A1:B3", true).name = "weeks";
    target.charts.add("Line", target.getRange("A1:B3"), "Columns");
    target.charts.add("Line", target.getRange("A1:B2"), "Columns");
    await context.sync();
  });
  await host.type(sheet.name, "A4", [["W3", "3"]]);
  const [whole, part] = sheet.charts;
  expect(whole?.series).toEqual([
    { nameCell: { row: 0, column: 1 }, categories: { top: 1, left: 0, bottom: 3, right: 0 }, values: { top: 1, left: 1, bottom: 3, right: 1 } },
  ]);
  expect(part?.series[0]?.values.bottom).toBe(1);
});

test("a protected sheet takes no chart and changes none", async () => {
  const { sheet } = await onNewSheet(async (target, context) => {
    target.getRange("A1:B3").values = [["a", "b"], ["c", 1], ["d", 2]];
    target.charts.add("Line", target.getRange("A1:B3"), "Columns");
    await context.sync();
  });
  sheet.protection = { protected: true };
  const attempts: ((target: Excel.Worksheet) => void)[] = [
    (target) => target.charts.add("Line", target.getRange("A1:B3"), "Columns"),
    (target) => (target.charts.getItem("Chart 1").title.text = "x"),
    (target) => target.charts.getItem("Chart 1").series.getItemAt(0).format.fill.setSolidColor("#000000"),
    (target) => target.charts.getItem("Chart 1").setPosition("A1"),
  ];
  for (const attempt of attempts) {
    const refused = host.call((page) =>
      page.Excel.run(async (context) => {
        attempt(context.workbook.worksheets.getItem(sheet.name));
        await context.sync();
      }),
    );
    await expect(refused).rejects.toMatchObject({ code: "AccessDenied" });
  }
  expect(sheet.charts).toHaveLength(1);
});
