import { contactOrder, isContactMisdated, isoDate, rowOrder, serialOfDateTime, toSerial } from "../../../src/core";

const day = (text: string): number => toSerial(isoDate(text));
const at = serialOfDateTime;
const today = day("2026-08-03");
const order = (contact: number, entered: number | string | null = null): number => contactOrder({ contact, entered });

test("contacts are put in order by their day, then by the time of entry", () => {
  expect(order(day("2026-07-05"), at("2026-07-09T09:00"))).toBeLessThan(order(day("2026-07-06"), at("2026-07-06T08:00")));
  expect(order(day("2026-07-06"), at("2026-07-06T09:00"))).toBeLessThan(order(day("2026-07-06"), at("2026-07-06T09:01")));
  expect(order(at("2026-07-06T15:00"), at("2026-07-06T16:00"))).toBeLessThan(order(at("2026-07-06T09:00"), at("2026-07-07T08:00")));
});

test("without a time of entry the contact's own time counts, without one the end of its day", () => {
  expect(order(at("2026-07-06T09:00"))).toBeLessThan(order(day("2026-07-06")));
  expect(order(at("2026-07-06T09:00"))).toBe(order(day("2026-07-06"), at("2026-07-06T09:00")));
  expect(order(day("2026-07-06"), "昨天")).toBe(order(day("2026-07-06")));
  expect(order(day("2026-07-06"), day("2026-07-06"))).toBe(order(day("2026-07-06")));
  expect(order(day("2026-07-06"), at("2026-07-06T23:59:59"))).toBeLessThan(order(day("2026-07-06")));
  expect(order(46_209)).toBe(46_209_000_086_400);
});

test("an entry many years later does not reach into the next day", () => {
  expect(order(day("2026-07-06"), 2_900_000)).toBeLessThan(order(day("2026-07-07")));
});

test("a contact after today, or after its own entry, is misdated; the latter comes before all others", () => {
  expect(isContactMisdated({ contact: today + 1, entered: null }, today)).toBe(true);
  expect(isContactMisdated({ contact: today + 0.9, entered: null }, today)).toBe(false);
  expect(isContactMisdated({ contact: day("2026-07-07"), entered: at("2026-07-06T18:00") }, today)).toBe(true);
  expect(isContactMisdated({ contact: at("2026-07-06T09:00"), entered: at("2026-07-06T08:59") }, today)).toBe(true);
  expect(isContactMisdated({ contact: at("2026-07-06T09:00"), entered: at("2026-07-06T09:00") }, today)).toBe(false);
  expect(isContactMisdated({ contact: at("2026-07-06T09:00"), entered: day("2026-07-06") }, today)).toBe(false);
  expect(isContactMisdated({ contact: "七月六日", entered: day("2026-07-01") }, today)).toBe(false);
  expect(order(day("2026-07-07"), at("2026-07-06T18:00"))).toBe(0);
  expect(order(today + 1)).toBeGreaterThan(order(today));
  expect(contactOrder({ contact: null, entered: null })).toBe(0);
});

test("rows of one moment go by their id, those without one last and by their place", () => {
  const id = (start: string) => `r-${start}0c6e-1111-4111-8111-111111111111`;
  expect(rowOrder(id("0f1c"), 9)).toBeLessThan(rowOrder(id("1f1c"), 1));
  expect(rowOrder(id("ffff"), 9)).toBeLessThan(rowOrder(null, 1));
  expect(rowOrder("", 3)).toBe(16_777_216 * 1_048_576 + 3);
  expect(rowOrder("A17", 1)).toBeLessThan(rowOrder("", 2));
  expect(rowOrder(id("1f1c"), 1)).toBeLessThan(rowOrder(id("1f1c"), 2));
});
