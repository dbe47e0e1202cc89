import { isoDate } from "../../src/core";
import { reportReminders } from "../../src/taskpane/today/reportReminders";
import { teamSetup } from "../workbook/teamSetup";
import { startView } from "../workbook/view/startView";

/** Nobody has typed anything; the third quarter of 2026 has its weeks from Wednesday 2026-07-01. */
const remindersOn = (day: string, time: string) => {
  const view = startView({ ...teamSetup(2, 2), asOf: null }, { today: isoDate(day) });
  return reportReminders(view, "R01", "zh-CN", time).map(({ rule, what, acts }) => [rule, what, acts]);
};

test("on the first day of a quarter nothing is asked for", () => {
  expect(remindersOn("2026-07-01", "18:00")).toEqual([]);
});

test("from 17:00 of the week's last working day on its figures are due, one reminder for all metrics", () => {
  expect(remindersOn("2026-07-03", "16:59")).toEqual([]);
  expect(remindersOn("2026-07-03", "17:00")).toEqual([["dueReport", "第1周", "rep"]]);
});

test("on the first working day after the week it is not reported", () => {
  expect(remindersOn("2026-07-06", "09:00")).toEqual([["notReported", "第1周", "rep"]]);
});

test("two weeks running: the manager cannot judge", () => {
  expect(remindersOn("2026-07-13", "09:00")).toEqual([["notReported", "第1周，第2周", "rep"], ["unknown", "第1周，第2周", "manager"]]);
});
