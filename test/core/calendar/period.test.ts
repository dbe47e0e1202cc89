import { InvalidPeriodError, quarterPeriod } from "../../../src/core";

test.each([
  [2026, 1, "2026-01-01", "2026-03-31"],
  [2026, 2, "2026-04-01", "2026-06-30"],
  [2026, 3, "2026-07-01", "2026-09-30"],
  [2026, 4, "2026-10-01", "2026-12-31"],
])("%d Q%d runs from %s to %s", (year, quarter, first, last) => {
  expect(quarterPeriod(year, quarter)).toEqual({ year, quarter, first, last });
});

test.each([[2026, 0], [2026, 5], [2026, 1.5], [202, 1], [Number.NaN, 1], [10000, 1]])("%d Q%d is no period", (year, quarter) => {
  expect(() => quarterPeriod(year, quarter)).toThrow(InvalidPeriodError);
});
