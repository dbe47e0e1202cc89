/** Views read the tables behind what they show and no others: fewer bytes, the same figures, and nobody misses what they do not need. */
import { isoDate } from "../../src/core";
import { readView } from "../../src/excel";
import { laggingShown, lagItems, lightItems } from "../../src/taskpane/lagging/laggingModel";
import { knownCustomers, logHints, logShown, blankForm } from "../../src/taskpane/log/logModel";
import type { Shown } from "../../src/templates";
import { useFreshQuarter, tableOn } from "./create/freshQuarter";
import { usePage } from "./pageGlobals";
import { putCell } from "../../src/file/cells";
import { sheetOf } from "./support";
import type { Host } from "../../stand-in/node/openHost";

let host: Host;
useFreshQuarter((page) => {
  host = page;
  usePage(page);
});

const options = { language: "zh-CN", today: "2026-08-03" } as const;

const contacts = 400;

/** A log with some hundred contacts, and little in every week. */
function fill(): void {
  const log = tableOn(host, "过程跟进", "qbFollowUps");
  log.table.area = { ...log.table.area, bottom: log.top + contacts - 1 };
  for (let row = log.top; row < log.top + contacts; row += 1) {
    putCell(log.sheet, row, log.at("跟进日期"), { value: 46_204 + (row % 20) });
    putCell(log.sheet, row, log.at("销售代表"), { value: row % 2 === 0 ? "王芳" : "李娜" });
    putCell(log.sheet, row, log.at("客户名称/线索编号"), { value: `客户${row % 50}` });
    putCell(log.sheet, row, log.at("沟通内容摘要"), { value: "报价十二万元，月底前答复" });
  }
  const weekly = tableOn(host, "周进度");
  for (let row = weekly.top; row <= weekly.bottom; row += 1) {
    for (const header of ["人工修正", "修正分子", "修正分母"]) putCell(weekly.sheet, row, weekly.at(header), { value: header === "修正分母" ? 10 : 1 });
  }
}

async function look(shown: Shown | null) {
  host.resetCounters();
  const read = await readView(options, shown);
  if (!("view" in read)) throw new Error(JSON.stringify(read));
  return { view: read.view, batches: host.counters.batches, bytes: host.counters.answered };
}

test("lags and the form for a contact: one request, the figures of the whole quarter, far fewer bytes", async () => {
  fill();
  const whole = await look(null);
  const lagging = await look(laggingShown);
  const form = await look(logShown);
  expect([whole.batches, lagging.batches, form.batches]).toEqual([1, 1, 1]);
  expect(lagItems(lagging.view).length).toBeGreaterThan(0);
  expect(lagItems(lagging.view)).toEqual(lagItems(whole.view));
  for (const repKey of ["", "R01", "R02"]) expect(lightItems(lagging.view, repKey)).toEqual(lightItems(whole.view, repKey));
  expect(knownCustomers(form.view)).toEqual(knownCustomers(whole.view));
  const typed = { ...blankForm("R01", isoDate("2026-07-06")), customer: "客户1", summary: "拜访", stage: "初步接触", nextAction: "" };
  expect(logHints(typed, form.view, "2026-07-20T10:00").length).toBeGreaterThan(1);
  expect(logHints(typed, form.view, "2026-07-20T10:00")).toEqual(logHints(typed, whole.view, "2026-07-20T10:00"));
  expect(lagging.bytes).toBeLessThan(0.5 * whole.bytes);
  expect(form.bytes).toBeLessThan(0.85 * whole.bytes);
});

test("somebody who deleted a sheet that a view does not need still sees it; what needs it is told", async () => {
  const { workbook } = host;
  workbook.sheets.splice(workbook.sheets.indexOf(sheetOf(host, "问题跟踪表")), 1);
  await look(laggingShown);
  expect(await readView(options, null)).toMatchObject({ code: "incomplete" });
});
