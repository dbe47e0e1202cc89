import { isoDate, quarterPeriod } from "../../src/core";
import { pauseOf } from "../../src/taskpane/today/todayModel";
import { CALENDAR_2026 } from "../core/specCalendar";
import type { QuarterView } from "../../src/workbook";

const leave = [{ first: isoDate("2026-07-08"), last: isoDate("2026-07-10") }];
const settings = { period: quarterPeriod(2026, 3), calendar: CALENDAR_2026, members: [{ key: "R01", name: "王芳", leave }, { key: "R02", name: "李娜" }] };

test.each([
  ["2026-07-07", null],
  ["2026-07-08", "away"],
  ["2026-07-10", "away"],
  ["2026-07-11", "daysOff"],
  ["2026-07-13", null],
])("on %s reminders of somebody on leave from 07-08 to 07-10 pause: %s", (today, pause) => {
  const view = { settings, today: isoDate(today) } as unknown as QuarterView;
  expect(pauseOf(view, "R01")).toBe(pause);
  expect(pauseOf(view, "R02")).toBe(pause === "away" ? null : pause);
});
