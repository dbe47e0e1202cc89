/** What charts are made of, where they lie, and how they follow the workbook. */

import { join } from "node:path";
import { areaAddress } from "../../src/file/address";
import { chartBox } from "../../stand-in/chart/chartPlace";
import { seriesName } from "../../stand-in/chart/createChart";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import type { Sheet } from "../../src/file/model";
import { openHost } from "../../stand-in/node/openHost";
import type { Host } from "../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openHost({ folder: join(__dirname, "fixtures"), engine: createUniverEngine(), language: "en-US" });
});
afterAll(() => host.close());

let sheets = 0;

/** Runs on a new sheet. */
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

function onSheet({ name }: Sheet, run: (sheet: Excel.Worksheet) => void): Promise<void> {
  return host.call((page) =>
    page.Excel.run(async (context) => {
      run(context.workbook.worksheets.getItem(name));
      await context.sync();
    }),
  );
}

async function seriesOf(values: unknown[][], by?: "Rows" | "Columns"): Promise<[name: string, values: string, categories: string][]> {
  const { sheet } = await onNewSheet(async (target) => {
    const range = target.getRange(areaAddress({ top: 0, left: 0, bottom: values.length - 1, right: (values[0]?.length ?? 0) - 1 }));
    range.formulas = values as never;
    target.charts.add("ColumnClustered", range, by);
  });
  const place = (area?: { top: number; left: number; bottom: number; right: number }) => (area ? `${area.top},${area.left}:${area.bottom},${area.right}` : "none");
  return (sheet.charts[0]?.series ?? []).map((series, index) => [seriesName(sheet, series, index, "en-US"), place(series.values), place(series.categories)]);
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

test("a chart lies over its cells and stays with them; moved by its first cell alone it keeps its size", async () => {
  const { sheet } = await onNewSheet(async (target) => {
    target.getRange("A1:B3").values = [["a", "b"], ["c", 1], ["d", 2]];
    target.charts.add("Line", target.getRange("A1:B3"), "Columns").setPosition("B2", "C5");
  });
  const box = () => sheet.charts.map((chart) => chartBox(sheet, chart));
  expect(box()).toEqual([{ left: 48, top: 15, width: 96, height: 60 }]);
  await onSheet(sheet, (target) => {
    target.getRange("A:A").format.columnWidth = 100;
    target.getRange("3:3").format.rowHeight = 40;
  });
  expect(box()).toEqual([{ left: 100, top: 15, width: 96, height: 85 }]);
  await onSheet(sheet, (target) => target.charts.getItemOrNullObject("Chart 1").setPosition(target.getRange("D1")));
  expect(box()).toEqual([{ left: 196, top: 0, width: 96, height: 85 }]);
});

test("titles, legends and names are Excel's own until they are set; series are named by their cells", async () => {
  const { result, sheet } = await onNewSheet(async (target, context) => {
    target.getRange("A1:C3").values = [["", "plan", "actual"], ["c", 1, 2], ["d", 2, 3]];
    const two = target.charts.add("Line", target.getRange("A1:C3"), "Columns");
    const one = target.charts.add("Line", target.getRange("A1:B3"), "Columns");
    two.load("name, title/text, legend/visible");
    one.load("name, title/text, legend/visible");
    await context.sync();
    const automatic = [two.name, two.title.text, two.legend.visible, one.name, one.title.text, one.legend.visible];
    const again = target.charts.getItemOrNullObject("chart 1");
    again.title.text = "Plan against actual";
    target.getRange("B1").values = [["x"]];
    again.load("title/text");
    await context.sync();
    return [automatic, again.title.text];
  });
  expect(result).toEqual([["Chart 1", "Chart Title", true, "Chart 2", "plan", false], "Plan against actual"]);
  expect(sheet.charts[0]?.series.map((series, index) => seriesName(sheet, series, index, "en-US"))).toEqual(["x", "actual"]);
});

test("a title that is not shown takes no text", async () => {
  const { sheet } = await onNewSheet(async (target) => {
    target.getRange("A1:B3").values = [["a", "b"], ["c", 1], ["d", 2]];
    target.charts.add("Line", target.getRange("A1:B3"), "Columns");
  });
  for (const chart of sheet.charts) chart.title.visible = false;
  const refused = onSheet(sheet, (target) => (target.charts.getItemOrNullObject("Chart 1").title.text = "x"));
  await expect(refused).rejects.toMatchObject({ code: "InvalidOperation" });
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
    (target) => (target.charts.getItemOrNullObject("Chart 1").title.text = "x"),
    (target) => target.charts.getItemOrNullObject("Chart 1").series.getItemAt(0).format.fill.setSolidColor("#000000"),
    (target) => target.charts.getItemOrNullObject("Chart 1").setPosition("A1"),
  ];
  for (const attempt of attempts) {
    await expect(onSheet(sheet, attempt)).rejects.toMatchObject({ code: "AccessDenied" });
  }
  expect(sheet.charts).toHaveLength(1);
});
