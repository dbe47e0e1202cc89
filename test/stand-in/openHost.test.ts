import { join } from "node:path";
import { openHost } from "../../stand-in/node/openHost";
import type { Host } from "../../stand-in/node/openHost";

let host: Host;

beforeAll(async () => {
  host = await openHost({ folder: join(__dirname, "fixtures"), commandTimeLimit: 500, settings: { kept: [1, "二"] } });
});
afterAll(() => host.close());

test("the real Office.js believes it runs in Excel", async () => {
  const info = await host.window.Office.onReady();
  expect(String(info.host)).toBe("Excel");
  expect(host.window.Office.context.displayLanguage).toBe("zh-CN");
  expect(host.window.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect(host.window.Office.context.requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
  expect(host.pageErrors).toEqual([]);
});

test("a ribbon button runs the function that the page associated, until event.completed()", async () => {
  await expect(host.press("writeHello")).resolves.toEqual({ completed: true });
  expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe("hello");
});

test("a command that never completes, or does not exist, is an error", async () => {
  await expect(host.press("neverCompletes")).rejects.toThrow("did not call event.completed()");
  await expect(host.press("noSuchFunction")).rejects.toThrow("associated no function");
});

test("settings are read from and written to the document", async () => {
  const { settings } = host.window.Office.context.document;
  expect(settings.get("kept")).toEqual([1, "二"]);
  settings.set("added", { a: 1 });
  await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
  expect(host.bridge.settings).toEqual({ kept: [1, "二"], added: { a: 1 } });
});

test("values, formats, tables and names are written and read back", async () => {
  const read = await host.call((page) =>
    page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("目标设定");
      const range = sheet.getRange("A1:B3");
      range.values = [
        ["姓名", "数"],
        ["甲", 1],
        ["乙", "2026-07-02"],
      ];
      range.format.fill.color = "#aabbcc";
      range.format.borders.getItem("EdgeBottom").style = "Continuous";
      range.format.columnWidth = 60;
      const table = sheet.tables.add("A1:B3", true);
      table.name = "qbTest";
      context.workbook.names.add("qb_today", sheet.getRange("B2")).visible = false;
      await context.sync();
      const body = context.workbook.worksheets.getItem("目标设定").getRange("A2:B3");
      body.load("values, address, numberFormat, formulas");
      body.format.load("columnWidth");
      body.format.fill.load("color");
      const whole = context.workbook.tables.getItem("qbTest").getRange();
      whole.load("address");
      const names = context.workbook.names;
      names.load("items/name, items/visible, items/formula");
      const missing = sheet.charts.getItemOrNullObject("none");
      await context.sync();
      return {
        values: body.values,
        address: body.address,
        formats: body.numberFormat,
        width: body.format.columnWidth,
        fill: body.format.fill.color,
        table: whole.address,
        names: names.items.map((item) => [item.name, item.visible, item.formula]),
        missing: missing.isNullObject,
      };
    }),
  );
  expect(read).toEqual({
    values: [
      ["甲", 1],
      ["乙", 46205],
    ],
    address: "目标设定!A2:B3",
    formats: [
      ["General", "General"],
      ["General", "m/d/yyyy"],
    ],
    width: 60,
    fill: "#AABBCC",
    table: "目标设定!A1:B3",
    names: [["qb_today", false, "=目标设定!$B$2"]],
    missing: true,
  });
});

test("typing below a table makes it grow", async () => {
  await host.type("目标设定", "A4", [["丙", "5%"]]);
  expect(host.workbook.sheets[1]?.tables[0]?.area).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
});

test("batches, actions and bytes are counted, the library's clean-up apart", async () => {
  host.resetCounters();
  await host.call((page) =>
    page.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.load("values");
      await context.sync();
      range.values = [["x"]];
      await context.sync();
    }),
  );
  expect(host.counters.batches).toBe(2);
  expect(host.counters.bytes).toBeGreaterThan(500);
  expect(host.counters.requests.map((request) => request.kind)).toEqual(["work", "work", "release"]);
});
