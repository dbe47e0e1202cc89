/** What Excel refuses because of the state it is in, and what of a failing batch stays done. */

import { join } from "node:path";
import { openHost } from "../../stand-in/node/openHost";
import { putFormat } from "../../src/file/formats";
import type { Host, HostOptions } from "../../stand-in/node/openHost";
import { WEB_PAYLOAD_LIMIT } from "../../stand-in/wire/session";
import { arrangeWorkbook } from "./memberUses";

type Context = Excel.RequestContext;

let host: Host;

async function open(options: Partial<HostOptions> = {}): Promise<Host> {
  const fresh = await openHost({ folder: join(__dirname, "fixtures"), ...options });
  await fresh.call((page) => page.Excel.run(arrangeWorkbook));
  return fresh;
}

beforeAll(async () => {
  host = await open();
});
afterAll(() => host.close());

async function run(on: Host, action: (context: Context) => void): Promise<string> {
  try {
    await on.call((page) =>
      page.Excel.run(async (context) => {
        action(context);
        await context.sync();
      }),
    );
    return "done";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const data = (c: Context): Excel.Worksheet => c.workbook.worksheets.getItem("Data");
const value = (address: string, text: string) => (c: Context) => (data(c).getRange(address).values = [[text]]);
const ANY_LIST: Excel.DataValidationRule = { list: { inCellDropDown: true, source: "a,b" } };
const cellText = (row: number, column: number): unknown => host.workbook.sheets[1]?.cells.get(row)?.get(column)?.value;

test("every call is refused while the person types in a cell", async () => {
  host.beginCellEdit();
  expect(await run(host, (c) => data(c).load("name"))).toBe("InvalidOperationInCellEditMode");
  host.endCellEdit();
  expect(await run(host, (c) => data(c).load("name"))).toBe("done");
});

test("a read-only workbook is read, not written", async () => {
  host.readOnly = true;
  expect(await run(host, (c) => data(c).getRange("A1").load("values"))).toBe("done");
  expect(await run(host, value("F1", "x"))).toBe("AccessDenied");
  expect(await run(host, (c) => c.workbook.worksheets.add("new"))).toBe("AccessDenied");
  expect(await run(host, (c) => (data(c).getRange("F1").dataValidation.rule = ANY_LIST))).toBe("AccessDenied");
  await expect(host.type("Data", "F1", [["x"]])).rejects.toThrow("read-only");
  host.readOnly = false;
});

describe("a protected sheet", () => {
  beforeAll(() => {
    const sheet = host.workbook.sheets.find((one) => one.name === "Data");
    if (!sheet) throw new Error("The workbook was not arranged");
    putFormat(sheet, 0, 5, { locked: false });
    sheet.protection.protected = true;
  });
  afterAll(() => {
    for (const sheet of host.workbook.sheets) sheet.protection.protected = false;
  });

  test("takes values in unlocked cells", async () => {
    expect(await run(host, value("F1", "free"))).toBe("done");
    expect(cellText(0, 5)).toBe("free");
  });

  const refused: [string, (c: Context) => void][] = [
    ["values in locked cells", value("G1", "x")],
    ["a format", (c) => (data(c).getRange("F1").format.fill.color = "#FFFFFF")],
    ["a number format", (c) => (data(c).getRange("F1").numberFormat = [["0"]])],
    ["a border", (c) => (data(c).getRange("F1").format.borders.getItem("EdgeTop").style = "Dot")],
    ["a width", (c) => (data(c).getRange("F1").format.columnWidth = 50)],
    ["hiding", (c) => (data(c).getRange("F:F").columnHidden = true)],
    ["a validation", (c) => (data(c).getRange("F1").dataValidation.rule = ANY_LIST)],
    ["a highlight", (c) => data(c).getRange("F1").conditionalFormats.add("Custom")],
    ["deleting a highlight", (c) => data(c).getRange("A2:A3").conditionalFormats.getItem("cf-1").delete()],
    ["a new table", (c) => data(c).tables.add("F1:F2", true)],
    ["a larger table", (c) => c.workbook.tables.getItem("people").resize("A1:B9")],
    ["a table's style", (c) => (c.workbook.tables.getItem("people").style = "TableStyleLight1")],
    ["a page layout", (c) => (data(c).pageLayout.orientation = "Landscape")],
  ];
  test.each(refused)("refuses %s", async (_what, action) => {
    expect(await run(host, action)).toBe("AccessDenied");
  });

  test("refuses what a person types into a locked cell", async () => {
    await expect(host.type("Data", "G1", [["x"]])).rejects.toThrow("protected");
  });
});

test("a workbook with protected structure takes no sheets and renames none", async () => {
  host.workbook.structureProtected = true;
  expect(await run(host, (c) => c.workbook.worksheets.add("new"))).toBe("AccessDenied");
  expect(await run(host, (c) => (data(c).name = "other"))).toBe("AccessDenied");
  expect(await run(host, (c) => (data(c).visibility = "Hidden"))).toBe("AccessDenied");
  host.workbook.structureProtected = false;
});

test("the last visible sheet cannot be hidden, a hidden one not activated, nor a cell of it selected", async () => {
  expect(await run(host, (c) => (data(c).visibility = "Hidden"))).toBe("done");
  expect(await run(host, (c) => data(c).activate())).toBe("InvalidOperation");
  expect(await run(host, (c) => data(c).getRange("A1").select())).toBe("InvalidOperation");
  expect(await run(host, (c) => (c.workbook.worksheets.getItem("Sheet1").visibility = "Hidden"))).toBe("InvalidOperation");
  expect(await run(host, (c) => (data(c).visibility = "Visible"))).toBe("done");
});

test("reading a property that was not loaded is refused by the library", async () => {
  const code = await run(host, (c) => void data(c).name);
  expect(code).toBe("PropertyNotLoaded");
});

test("a failing batch keeps what it did before the failure, and nothing after", async () => {
  const code = await run(host, (c) => {
    data(c).getRange("H1").values = [["before"]];
    data(c).getRange("A0").load("values");
    data(c).getRange("H2").values = [["after"]];
  });
  expect([code, cellText(0, 7), cellText(1, 7)]).toEqual(["InvalidArgument", "before", undefined]);
});

test("a fault strikes at the n-th action, once", async () => {
  const write = (c: Context): void => {
    data(c).getRange("I1").values = [["one"]];
    data(c).getRange("I2").values = [["two"]];
  };
  host.resetCounters();
  await run(host, write);
  const actions = host.counters.actions;
  for (const row of [0, 1]) host.workbook.sheets[1]?.cells.get(row)?.delete(8);
  host.failAt({ action: actions });
  expect(await run(host, write)).toBe("GeneralException");
  expect([cellText(0, 8), cellText(1, 8)]).toEqual(["one", undefined]);
  expect(await run(host, write)).toBe("done");
});

test("a fault strikes the n-th batch before anything of it is done", async () => {
  host.failAt({ batch: 2 }, "AccessDenied");
  expect(await run(host, value("J5", "first"))).toBe("done");
  expect(await run(host, value("J6", "second"))).toBe("AccessDenied");
  expect([cellText(4, 9), cellText(5, 9)]).toEqual(["first", undefined]);
});

test("a request over the limit of Excel on the web is refused whole", async () => {
  const web = await open({ payloadLimit: WEB_PAYLOAD_LIMIT });
  const rows = Array.from({ length: 1_000 }, () => ["x".repeat(5_100)]);
  const write = (c: Context): void => {
    data(c).getRange("L1").values = [["small"]];
    data(c).getRange("M1:M1000").values = rows;
  };
  expect(await run(web, write)).toBe("RequestPayloadSizeLimitExceeded");
  expect(web.workbook.sheets[1]?.cells.get(0)?.get(11)).toBeUndefined();
  expect(await run(host, write)).toBe("done");
  await web.close();
});

test("a reply over the limit of Excel on the web is not sent, and what the batch wrote stays", async () => {
  const web = await open({ payloadLimit: WEB_PAYLOAD_LIMIT });
  const fill = (c: Context, address: string): void => {
    data(c).getRange(address).values = "x".repeat(3_000) as never;
  };
  const read = (c: Context): void => {
    data(c).getRange("L1").values = [["written"]];
    data(c).getRange("M1:M1700").load("values");
  };
  for (const on of [web, host]) expect(await run(on, (c) => fill(c, "M1:M1600"))).toBe("done");
  expect(await run(web, read)).toBe("done");
  for (const on of [web, host]) expect(await run(on, (c) => fill(c, "M1601:M1700"))).toBe("done");
  web.workbook.sheets[1]?.cells.get(0)?.delete(11);
  expect(await run(web, read)).toBe("ResponsePayloadSizeLimitExceeded");
  expect(web.workbook.sheets[1]?.cells.get(0)?.get(11)?.value).toBe("written");
  expect(await run(web, (c) => data(c).getRange("M1:M1600").load("values"))).toBe("done");
  expect(await run(host, read)).toBe("done");
  await web.close();
});

test("an older Excel has no member above its requirement set", async () => {
  const old = await open({ requirementSets: { ExcelApi: "1.8" } });
  expect(await run(old, (c) => (data(c).pageLayout.orientation = "Landscape"))).toBe("ApiNotFound");
  expect(await run(old, (c) => (data(c).tabColor = "#00AA88"))).toBe("done");
  expect(old.window.Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
  await old.close();
});

test("a page may ask no other server than the local one", async () => {
  const loaded = host.call((page) => {
    const script = page.document.createElement("script");
    script.src = "https://example.com/x.js";
    return new Promise<string>((resolve) => {
      script.onload = () => resolve("loaded");
      script.onerror = () => resolve("refused");
      page.document.head.append(script);
    });
  });
  await expect(loaded).rejects.toThrow("no network call");
});
