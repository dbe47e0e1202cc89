import { isoDate } from "../../src/core";
import { reportReminders } from "../../src/taskpane/today/reportReminders";
import type { QuarterView } from "../../src/workbook";
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

test("somebody who is known to lag can be judged; what was missed long ago is not among the newest weeks", () => {
  const view = startView({ ...teamSetup(1, 2), asOf: null }, { today: isoDate("2026-08-03") });
  const [, second] = view.settings.metrics;
  const late = (metricKey: string, week: number) => ({ text: (id: string) => ({ metricKey, repKey: "R01", series: `R01|${metricKey}` })[id] ?? "", get: (id: string) => (id === "metricKey" ? metricKey : null), number: (id: string) => ({ missing: 1, week })[id] ?? 0, index: 0 });
  const weekly = [late("M01", 1), ...[3, 4].map((week) => late(second?.key ?? "", week))];
  const remindersIf = (lag: string | null) => {
    const series = (key: string) => [{ number: () => (key === `R01|${second?.key}` ? 1 : 0), get: () => lag }];
    const rowsWhere = (table: string, _column: string, key: string) => (table === "weekly" ? weekly : table === "series" ? series(key) : []);
    const book = { ...view.book, named: () => null, rowsWhere };
    return reportReminders({ ...view, book, tables: new Map() } as unknown as QuarterView, "R01", "zh-CN", "18:00").map(({ rule, what, evidence }) => [rule, what, evidence]);
  };
  const name = second?.name;
  expect(remindersIf(null)[1]).toEqual(["unknown", "第3周，第4周", name]);
  expect(remindersIf("lagging").map(([rule]) => rule)).toEqual(["notReported"]);
});

test("two weeks running: the manager cannot judge", () => {
  expect(remindersOn("2026-07-13", "09:00")).toEqual([["notReported", "第1周，第2周", "rep"], ["unknown", "第1周，第2周", "manager"]]);
});
