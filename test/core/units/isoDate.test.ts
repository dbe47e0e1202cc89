import { InvalidDateError, isoDate, isoDateTime, readIsoDate } from "../../../src/core";

describe("a date", () => {
  test.each(["2026-07-01", "2028-02-29", "2024-02-29", "1900-03-01", "9999-12-31"])("%s is a day", (text) => {
    expect(isoDate(text)).toBe(text);
  });

  test.each(["202X", "202X-07-01", "2026-02-30", "2026-02-29", "2026-13-01", "2026-00-10", "2026-7-1", "2026/07/01", "", " 2026-07-01", "1900-02-28", "0000-01-01", "20260701"])(
    "%j is none",
    (text) => {
      expect(() => isoDate(text)).toThrow(InvalidDateError);
    },
  );

  test("the error tells what was given", () => {
    expect(() => isoDate("2026-02-30")).toThrow('"2026-02-30" is not a date');
  });
});

test("a text that may be half typed is read without throwing", () => {
  expect(["2026-08-01", "0002-08-01", "0020-08-01", "102026-08-01", "2026-02-30", ""].map(readIsoDate)).toEqual(["2026-08-01", null, null, null, null, null]);
});

describe("a date and time", () => {
  test.each(["2026-07-02T18:00", "2026-07-02T00:00", "2026-07-02T23:59:59"])("%s is one", (text) => {
    expect(isoDateTime(text)).toBe(text);
  });

  test.each(["2026-07-02", "2026-07-02T24:00", "2026-07-02T18:60", "2026-07-02T18:00Z", "2026-07-02 18:00", "2026-02-30T10:00", "2026-07-02T1800"])(
    "%j is none",
    (text) => {
      expect(() => isoDateTime(text)).toThrow(InvalidDateError);
    },
  );
});
