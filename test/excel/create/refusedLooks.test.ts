/** Looks that Excel refuses for good: contents are whole, lines say what is missing, the next press tries it again, twice is once. */
import { createWorkbook } from "../../../src/file/newWorkbook";
import { openExcel, plainDocument, press, pressDone, startWorkbook } from "../support";
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
    sheets.map(({ name, cells, tables }) => [name, [...cells].map(([row, line]) => [row, [...line]]), tables]),
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
])("%s", async (_what, member, named) => {
  host.refuse(null);
  const whole = await make();
  startWorkbook(host, undefined, { workbook: createWorkbook() });
  host.refuse(member);
  const first = await pressDone(host, "newQuarter");
  expect(first.code).toBe("created");
  expect(first.details?.filter((line) => line.includes(named))).toHaveLength(1);
  expect(first.details).toHaveLength(1);
  expect(contents()).toBe(whole.contents);
  const second = await pressDone(host, "newQuarter");
  expect(second.details?.filter((line) => line.includes(named))).toHaveLength(1);
  expect(contents()).toBe(whole.contents);
  expect((await press(host, "refresh")).status).toBe("done");
  host.refuse(null);
  startWorkbook(host, undefined, { workbook: host.workbook });
  expect((await pressDone(host, "newQuarter")).code).toBe("completed");
  expect((await pressDone(host, "newQuarter")).code).toBe("unchanged");
});
