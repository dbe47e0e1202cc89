/** Looks that Excel refuses for good: contents are whole, lines say what is missing, the next press tries it again, twice is once. */
import { looks, sendLooks } from "../../../src/excel/wire/looks";
import { task } from "../../../src/excel/wire/requests";
import { createWorkbook } from "../../../src/file/newWorkbook";
import { openExcel, plainDocument, press, pressDone, startWorkbook } from "../support";
import { usePage } from "../pageGlobals";
import type { Host } from "../../../stand-in/node/openHost";

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => {
  host.refuse(null);
  return host.close();
});

/** What of the workbook is no look, as one text. */
function contents(): string {
  const { sheets, names } = host.workbook;
  return JSON.stringify([
    sheets.map(({ name, cells, tables }) => [name, [...cells].map(([row, line]) => [row, [...line]]), tables.map(({ name, area, columns }) => [name, area, columns])]),
    names.filter(({ name }) => !name.startsWith("qb_looks_")).map(({ name, formula }) => [name, formula]).sort(),
  ]);
}

async function make(): Promise<{ contents: string; document: string }> {
  startWorkbook(host, undefined, { workbook: createWorkbook() });
  await pressDone(host, "newQuarter");
  return { contents: contents(), document: plainDocument(host) };
}

test.each([
  ["frozen panes", /^WorksheetFreezePanes\./, "冻结窗格"],
  ["validations", /^DataValidation\./, "下拉列表和输入检查"],
  ["highlights", /^ConditionalFormatCollection\.add$/i, "高亮"],
  ["charts", /^ChartCollection\.add$/i, "图表"],
  ["page set-up", /^PageLayout\./, "打印页面"],
  ["column widths", /^RangeFormat\.columnWidth$/, "列宽和格式"],
  ["paper", /^PageLayout\.paperSize$/, "纸张大小"],
  ["page breaks", /^PageBreakCollection\.add$/i, "分页"],
  ["colours of charts", /^ChartFill\./, "图表颜色"],
  ["colours of tabs", /^Worksheet\.tabColor$/, "标签、网格线和显示"],
  ["folds", /^Range\.group$/, "折叠的列"],
])("%s", async (_what, member, named) => {
  host.refuse(null);
  const whole = await make();
  startWorkbook(host, undefined, { workbook: createWorkbook() });
  host.refuse(member);
  const first = await pressDone(host, "newQuarter");
  expect(first.code).toBe("created");
  expect(first.details?.filter((line) => line.includes(named))).toHaveLength(1);
  expect(first.details).toHaveLength(1);
  expect(contents() === whole.contents).toBe(true);
  const second = await pressDone(host, "newQuarter");
  expect([second.code, second.message.includes("什么都不缺")]).toEqual(["looksMissing", false]);
  expect(second.details?.filter((line) => line.includes(named))).toHaveLength(1);
  expect(contents() === whole.contents).toBe(true);
  const half = structuredClone(host.workbook);
  expect((await press(host, "refresh")).status).toBe("done");
  host.refuse(null);
  startWorkbook(host, undefined, { workbook: half });
  expect((await pressDone(host, "newQuarter")).code).toBe("completed");
  expect(plainDocument(host) === whole.document).toBe(true);
  expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
});

test("what was refused in one request is left out of the next, and no sheet is noted as done that lacks something", async () => {
  startWorkbook(host, undefined, { workbook: createWorkbook() });
  usePage(host);
  const ran: string[] = [];
  // So heavy that each goes out alone.
  const heavy = (sheet: string, kind: "panes" | "styles" | "done", run: (context: Excel.RequestContext) => void) =>
    looks(sheet, kind, [task(({ context }) => {
      ran.push(`${sheet} ${kind}`);
      run(context);
    }, 30_000)]);
  const freeze = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Sheet1").freezePanes.freezeRows(1);
  const colour = ({ workbook }: Excel.RequestContext) => void (workbook.worksheets.getItem("Sheet1").tabColor = "#FF0000");
  const sheets = ["A", "B", "C"];
  host.refuse(/^WorksheetFreezePanes\./);
  const refused = await Excel.run((context) =>
    sendLooks(context, [...sheets, "D"].flatMap((sheet) => [
      ...(sheet === "D" ? [] : heavy(sheet, "panes", freeze)),
      ...heavy(sheet, "styles", colour),
      ...heavy(sheet, "done", colour),
    ])),
  );
  expect(refused).toEqual(sheets.map((sheet) => ({ sheet, kind: "panes", code: "GeneralException", at: "WorksheetFreezePanes.freezeRows", left: 1 })));
  expect(ran).toEqual(["A panes", "A styles", "B panes", "B styles", "C styles", "D styles", "D done"]);
  host.refuse(null);
});

test("each kind is told with the code for which it was refused, whatever was refused after it", async () => {
  startWorkbook(host, undefined, { workbook: createWorkbook() });
  usePage(host);
  const refuse = (sheet: string, kind: "panes" | "paper", code: string) =>
    looks(sheet, kind, [task(({ context }) => void context.workbook.worksheets.getItem(code === "ItemNotFound" ? "no such sheet" : "Sheet1").freezePanes.freezeRows(1))]);
  host.refuse(/^WorksheetFreezePanes\./);
  const refused = await Excel.run((context) =>
    sendLooks(context, [
      ...["A", "B"].flatMap((sheet) => refuse(sheet, "panes", "GeneralException")),
      ...["A", "B"].flatMap((sheet) => refuse(sheet, "paper", "ItemNotFound")),
      ...["C"].flatMap((sheet) => [...refuse(sheet, "panes", "GeneralException"), ...refuse(sheet, "paper", "ItemNotFound")]),
    ]),
  );
  expect(refused.filter(({ kind }) => kind === "panes").map(({ code }) => code)).toEqual(Array(3).fill("GeneralException"));
  expect(refused.filter(({ kind }) => kind === "paper").map(({ code }) => code)).toEqual(Array(3).fill("ItemNotFound"));
  host.refuse(null);
});
