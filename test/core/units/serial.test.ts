import * as fc from "fast-check";
import { addDays, dayOfCell, fromSerial, InvalidDateError, isoDate, isSerial, serialOfDateTime, toSerial } from "../../../src/core";

test.each([
  [46204, "2026-07-01"],
  [46204.999, "2026-07-01"],
  [60, null],
  [0, null],
  [-1, null],
  [2_958_466, null],
  ["2026-07-01", null],
  [true, null],
  [null, null],
  [undefined, null],
])("a date cell with %p stands for %p", (value, day) => {
  expect(dayOfCell(value)).toBe(day);
});

test.each([
  ["2026-07-01", 46204],
  ["1900-03-01", 61],
  ["2000-01-01", 36526],
  ["2028-02-29", 46812],
  ["9999-12-31", 2958465],
])("%s is Excel's day number %d, there and back", (text, serial) => {
  expect(toSerial(isoDate(text))).toBe(serial);
  expect(fromSerial(serial)).toBe(text);
});

test("a time of day is the fraction", () => {
  expect(serialOfDateTime("2026-07-02T18:00")).toBe(46205.75);
  expect(serialOfDateTime("2026-07-02T00:00")).toBe(46205);
  expect(serialOfDateTime("2026-07-02T00:00:30")).toBeCloseTo(46205 + 30 / 86400, 12);
  expect(fromSerial(46205.75)).toBe("2026-07-02");
});

test.each([60, 0, -1, 2958466, Number.NaN, Infinity])("%d is no day", (serial) => {
  expect(isSerial(serial)).toBe(false);
  expect(() => fromSerial(serial)).toThrow(InvalidDateError);
});

test("days are added over month ends and leap days", () => {
  expect(addDays(isoDate("2026-02-28"), 1)).toBe("2026-03-01");
  expect(addDays(isoDate("2028-02-28"), 1)).toBe("2028-02-29");
  expect(addDays(isoDate("2027-01-01"), -1)).toBe("2026-12-31");
});

test("law: a serial survives the way there and back, and later days have larger numbers", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2958464 }), (serial) => {
      const day = fromSerial(serial);
      return toSerial(day) === serial && day < fromSerial(serial + 1);
    }),
  );
});
