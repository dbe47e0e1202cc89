/** Workbooks of version 1 kept the first metric as the one that weighs the team's ratios where none had the id `sales`: the metric named 销售额 is right. */
import { parseAddress } from "../../../src/workbook";
import { openExcel, pressDone, sheetOf, smallSetup, startWorkbook } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

const setup = smallSetup({
  metrics: [
    { id: "orders", name: "订单数", unit: "单", kind: "additive", target: 40, precision: 0 },
    { id: "revenue", name: "销售额", unit: "万元", kind: "additive", target: 100 },
    { id: "collection", name: "回款率", unit: "%", kind: "ratio", target: 0.9 },
  ],
});

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
beforeEach(async () => {
  startWorkbook(host, setup);
  await pressDone(host, "newQuarter");
});
afterAll(() => host.close());

function keptCell(): { value: unknown; keep: (value: string) => void } {
  const place = parseAddress(host.workbook.names.find(({ name }) => name === "qb_salesMetric")?.formula ?? "");
  if (!place?.sheet) throw new Error("No cell keeps the metric.");
  const { top, left } = place.area;
  const cells = sheetOf(host, place.sheet).cells.get(top);
  return { value: cells?.get(left)?.value, keep: (value) => cells?.set(left, { value }) };
}

function asOfVersion1(): void {
  const mark = host.workbook.names.find(({ name }) => name === "qb_workbook");
  if (mark) mark.formula = '="2026Q3|zh-CN|1|core,weekEntry"';
}

test.each(["refresh", "newQuarter"] as const)("%s puts the right one in place of the one that was kept", async (button) => {
  expect(keptCell().value).toBe("M02");
  keptCell().keep("M01");
  asOfVersion1();
  await pressDone(host, button);
  expect(keptCell().value).toBe("M02");
});

test("one that somebody chose stays, and in a workbook of today any does", async () => {
  keptCell().keep("M03");
  asOfVersion1();
  await pressDone(host, "refresh");
  expect(keptCell().value).toBe("M03");
  await pressDone(host, "newQuarter");
  keptCell().keep("M01");
  await pressDone(host, "refresh");
  expect(keptCell().value).toBe("M01");
});
