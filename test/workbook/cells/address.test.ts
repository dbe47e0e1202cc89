import fc from "fast-check";
import { absoluteAddress, areaAddress, cellAddress, columnLetters, parseAddress, quoteSheet, type Area } from "../../../src/workbook";

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test("one cell is written once, an area by its corners", () => {
  expect(cellAddress(9, 27)).toBe("AB10");
  expect(areaAddress({ top: 4, left: 1, bottom: 4, right: 1 })).toBe("B5");
  expect(areaAddress({ top: 0, left: 0, bottom: 9, right: 26 })).toBe("A1:AA10");
  expect(absoluteAddress({ top: 0, left: 0, bottom: 9, right: 26 })).toBe("$A$1:$AA$10");
  expect(absoluteAddress({ top: 0, left: 0, bottom: 0, right: 0 })).toBe("$A$1");
});

test("apostrophes of a sheet name are doubled", () => {
  expect(quoteSheet("It's '26")).toBe("'It''s ''26'");
});

test.each(["#REF!", "=#REF!$A$1", "=\"2026Q3|zh-CN|1\"", "目标设定!$A:$A", "", "Sheet1!", "=SUM(A1)"])("%s is no area", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test("an unquoted sheet name is read as well", () => {
  expect(parseAddress("目标设定!$A$1:$B$2")).toEqual({ sheet: "目标设定", area: { top: 0, left: 0, bottom: 1, right: 1 } });
});

test("what is written is read back, whatever the sheet is called", () => {
  const area = fc.tuple(fc.nat(1_048_000), fc.nat(16_000), fc.nat(500), fc.nat(300)).map(
    ([top, left, height, width]): Area => ({ top, left, bottom: top + height, right: left + width }),
  );
  const sheet = fc.stringMatching(/^[^\\/?*[\]:\r\n]{1,31}$/u);
  fc.assert(
    fc.property(area, sheet, (cells, name) => {
      expect(parseAddress(`=${quoteSheet(name)}!${absoluteAddress(cells)}`)).toEqual({ sheet: name, area: cells });
      expect(parseAddress(areaAddress(cells))).toEqual({ sheet: null, area: cells });
    }),
  );
});
