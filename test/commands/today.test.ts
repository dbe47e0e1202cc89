import { localToday } from "../../src/commands/today";

test("the day is the one on the person's own calendar, to the last minute", () => {
  expect(localToday(new Date(2026, 6, 1, 0, 0))).toBe("2026-07-01");
  expect(localToday(new Date(2026, 6, 1, 23, 59))).toBe("2026-07-01");
  expect(localToday(new Date(2028, 1, 29, 12))).toBe("2028-02-29");
});
