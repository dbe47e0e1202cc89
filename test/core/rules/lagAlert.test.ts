import { hasLeft, isoDate, lagAlert, weekList, weekRanges } from "../../../src/core";

const period = { first: isoDate("2026-07-01"), last: isoDate("2026-09-30") };
const alert = (facts: { state?: "lagging" | "ahead" | "none"; to?: string; today?: string; newestEnd?: string }) =>
  lagAlert(
    { state: facts.state ?? "lagging" },
    {
      member: facts.to === undefined ? {} : { to: isoDate(facts.to) },
      period,
      today: isoDate(facts.today ?? "2026-08-03"),
      newestEnd: isoDate(facts.newestEnd ?? "2026-08-02"),
    },
  );

test("low weeks are an alert, none or a period ahead of its plan are not", () => {
  expect([alert({}), alert({ state: "ahead" }), alert({ state: "none" })]).toEqual(["lagging", "ahead", null]);
});

test("evidence is old once its newest week ended more than three weeks ago", () => {
  expect(alert({ newestEnd: "2026-07-13" })).toBe("lagging");
  expect(alert({ newestEnd: "2026-07-12" })).toBe("outdated");
});

test("after the period its first day counts: who lagged at the end stays on the list", () => {
  expect(alert({ today: "2026-12-31", newestEnd: "2026-09-27" })).toBe("lagging");
  expect(alert({ today: "2026-12-31", newestEnd: "2026-09-06" })).toBe("outdated");
});

test("of a leaver nothing is said after the last active day; who stayed to the end is not one", () => {
  expect(alert({ to: "2026-08-03" })).toBe("lagging");
  expect(alert({ to: "2026-08-02" })).toBeNull();
  expect(hasLeft({ to: isoDate("2026-09-30") }, period, isoDate("2026-12-31"))).toBe(false);
});

test("weeks as ranges, and as people read them", () => {
  expect(weekRanges([1, 4, 5, 6])).toEqual([{ first: 1, last: 1 }, { first: 4, last: 6 }]);
  expect(weekRanges([])).toEqual([]);
  expect([weekList([1, 4], "、"), weekList([2, 3], "、"), weekList([1, 4, 5, 6], ", "), weekList([7], "、")]).toEqual(["1、4", "2–3", "1, 4–6", "7"]);
});
