import { isoDate, recordTimeliness, serialOfDateTime, toSerial } from "../../../src/core";
import type { RecordTimeliness } from "../../../src/core";
import { CALENDAR_2026 } from "../specCalendar";

function serial(text: string): number {
  return text.includes("T") ? serialOfDateTime(text) : toSerial(isoDate(text));
}

function timeliness(contact: string, entered: string, hours?: number): RecordTimeliness {
  return recordTimeliness({ contact: serial(contact), entered: serial(entered) }, CALENDAR_2026, hours);
}

describe("a contact with a time is recorded within 24 hours of working days", () => {
  test.each([
    ["2026-07-02T18:00", "2026-07-02T18:05", "onTime", "at once"],
    ["2026-07-02T18:00", "2026-07-03T18:00", "onTime", "the last minute"],
    ["2026-07-02T18:00", "2026-07-03T18:01", "late", "the first minute out"],
    ["2026-07-03T18:00", "2026-07-06T18:00", "onTime", "over a weekend: its hours do not count"],
    ["2026-07-03T18:00", "2026-07-06T18:01", "late", "a minute more"],
    ["2026-07-03T18:00", "2026-07-05T23:59", "onTime", "on the weekend itself"],
    ["2026-07-05T09:00", "2026-07-03T21:36", "onTime", "before the contact"],
    ["2026-07-02T18:00:29", "2026-07-03T18:00:58", "onTime", "half a minute over, rounded to the minute"],
    ["2026-07-02T18:00:29", "2026-07-03T18:00:59", "late", "the time between is rounded, not its ends"],
    ["2026-07-04T10:00", "2026-07-06T23:59", "onTime", "a contact on Saturday: the clock starts on Monday"],
    ["2026-07-04T10:00", "2026-07-07T00:00", "onTime", "Monday is 24 hours"],
    ["2026-07-04T10:00", "2026-07-07T00:01", "late", "and a minute"],
    ["2026-09-24T18:00", "2026-09-28T18:00", "onTime", "over the holiday of 25 September and the weekend"],
    ["2026-09-18T18:00", "2026-09-20T18:00", "onTime", "the worked Sunday counts"],
    ["2026-09-18T18:00", "2026-09-20T18:01", "late", "the worked Sunday counts to the minute"],
    ["2026-09-30T18:00", "2026-10-08T18:00", "onTime", "over National Day"],
    ["2026-07-02T18:00", "2026-07-02T09:00", "onTime", "entered before the contact"],
  ])("%s → %s: %s, %s", (contact, entered, expected) => {
    expect(timeliness(contact, entered)).toBe(expected);
  });

  test("another number of hours", () => {
    expect(timeliness("2026-07-02T18:00", "2026-07-04T09:00", 48)).toBe("onTime");
    expect(timeliness("2026-07-02T08:00", "2026-07-02T12:01", 4)).toBe("late");
  });
});

describe("a contact with a date only is due by the end of the next working day", () => {
  test.each([
    ["2026-07-02", "2026-07-02T23:00", "onTime"],
    ["2026-07-02", "2026-07-03T23:59", "onTime"],
    ["2026-07-02", "2026-07-04T00:00", "late"],
    ["2026-07-03", "2026-07-06T23:59", "onTime"],
    ["2026-07-03", "2026-07-05T12:00", "onTime"],
    ["2026-07-03", "2026-07-07T00:00", "late"],
    ["2026-09-24", "2026-09-28T09:00", "onTime"],
    ["2026-09-24", "2026-09-29T09:00", "late"],
    ["2026-07-02", "2026-07-01", "onTime"],
  ])("%s → %s: %s", (contact, entered, expected) => {
    expect(timeliness(contact, entered)).toBe(expected);
  });
});

test.each([
  [null, 46205],
  [46205, null],
  [46205, ""],
  ["7月2日", 46205],
  [5, 46205],
  [46205, 99999999],
])("contact %j, entered %j: no data", (contact, entered) => {
  expect(recordTimeliness({ contact, entered }, CALENDAR_2026)).toBe("noData");
});
