import { isoDate } from "../../src/core";
import { selectLagItems, type LagItem } from "../../src/taskpane/lagging/laggingModel";
import { splitSnoozed, type Reminder } from "../../src/taskpane/today/todayModel";

const lag = (repKey: string, metricKey: string, newestRate: number, weeks: number): LagItem => ({
  ...{ id: `lag|${repKey}|${metricKey}`, rep: repKey, repKey, metricKey, metric: metricKey, newestRate, trend: [], place: null },
  evidence: { lowWeeks: Array.from({ length: weeks }, (_, index) => ({ week: index + 1, rate: "–" })), holes: [], sum: null },
});
const items = [lag("R01", "M01", 0.6, 2), lag("R02", "M01", 0.4, 2), lag("R02", "M02", 0.5, 4)];
const all = { repKey: "", metricKey: "" };

test("lags are chosen by rep and metric and put in order; the team's order decides ties", () => {
  const ids = (choice: Parameters<typeof selectLagItems>[1]) => selectLagItems(items, choice).map(({ id }) => id.slice(4));
  expect(ids({ ...all, order: "rate" })).toEqual(["R02|M01", "R02|M02", "R01|M01"]);
  expect(ids({ ...all, order: "weeks" })).toEqual(["R02|M02", "R01|M01", "R02|M01"]);
  expect(ids({ ...all, order: "rep" })).toEqual(["R01|M01", "R02|M01", "R02|M02"]);
  expect(ids({ repKey: "R02", metricKey: "M01", order: "rep" })).toEqual(["R02|M01"]);
});

test("a snooze ends on its day; snoozes of other reminders are left alone", () => {
  const reminder: Reminder = { id: "step|r-1|", rule: "overdue", what: "客户A", evidence: "", acts: "rep", place: null };
  const snoozes = [{ id: "step|r-1|", until: "2026-07-10", reason: "客户出差" }, { id: "step|r-9|", until: "2026-12-31", reason: "" }];
  expect(splitSnoozed([reminder], snoozes, isoDate("2026-07-09"))).toMatchObject({ due: [], asleep: [{ snooze: { reason: "客户出差" } }] });
  expect(splitSnoozed([reminder], snoozes, isoDate("2026-07-10"))).toMatchObject({ due: [{ id: "step|r-1|" }], asleep: [] });
});
