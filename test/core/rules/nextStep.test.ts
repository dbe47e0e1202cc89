import { isoDate, nextStepStatus, toSerial } from "../../../src/core";
import type { NextStepStatus } from "../../../src/core";

const DUE = toSerial(isoDate("2026-07-05"));

function status(nextAction: string | null, nextDate: number | string | null, today: string, laterRow = false, stage = 0): NextStepStatus {
  return nextStepStatus({ nextAction, nextDate, today: toSerial(isoDate(today)), laterRow, stage });
}

test("提交报价 on 5 July: not due, due, overdue by calendar days", () => {
  expect(status("提交报价", DUE, "2026-07-04")).toBe("notDue");
  expect(status("提交报价", DUE, "2026-07-05")).toBe("dueToday");
  expect(status("提交报价", DUE, "2026-07-06")).toEqual({ overdue: 1 });
  expect(status("提交报价", DUE, "2026-07-08")).toEqual({ overdue: 3 });
});

test("a later row for the customer answers it", () => {
  expect(status("提交报价", DUE, "2026-07-08", true)).toBe("followed");
});

test("协调发货 without a date asks for one, whatever came later", () => {
  expect(status("协调发货", null, "2026-07-08")).toBe("noDate");
  expect(status("协调发货", "下周", "2026-07-08")).toBe("noDate");
  expect(status("协调发货", null, "2026-07-08", true)).toBe("noDate");
});

test("nothing planned is blank; a date alone is judged by the date", () => {
  expect(status(null, null, "2026-07-08")).toBe("blank");
  expect(status("  ", null, "2026-07-08")).toBe("blank");
  expect(status(null, DUE, "2026-07-06")).toEqual({ overdue: 1 });
});

test("a time of day makes nothing overdue", () => {
  expect(nextStepStatus({ nextAction: "电话", nextDate: DUE + 0.4, today: DUE + 0.9, laterRow: false, stage: 0 })).toBe("dueToday");
});

test("the newest row of an open customer without anything planned lacks a next step", () => {
  for (const stage of [1, 2, 3, 4]) expect(status(null, null, "2026-07-08", false, stage)).toBe("noNextStep");
  expect(status(null, null, "2026-07-08", true, 4)).toBe("blank");
  expect(status(null, null, "2026-07-08", false, 5)).toBe("blank");
});

test("lost and invalid end a customer whatever is planned, service where nothing is; an older row stays followed up", () => {
  for (const stage of [7, 8]) expect(status("回访", DUE, "2026-08-03", false, stage)).toBe("ended");
  expect(status(null, null, "2026-08-03", false, 6)).toBe("ended");
  expect(status("回访", DUE, "2026-08-03", false, 6)).toEqual({ overdue: 29 });
  expect(status("回访", DUE, "2026-08-03", true, 7)).toBe("followed");
});
