import { columnCharacters, widthInPoints } from "../../../src/workbook/cells/columnWidth";

const column = (header: string, width: number) => ({ width, label: { "zh-CN": header, "en-US": header } });

test("a column is as wide as its template says, wider where a header's word would be cut", () => {
  expect(columnCharacters(column("Rate", 8), "en-US", 30)).toBe(8);
  expect(columnCharacters(column("Responsibility", 8), "en-US", 30)).toBe(17);
  expect(columnCharacters(column("团队总目标", 8), "zh-CN", 30)).toBe(8);
});

test("a header of one line leaves room for the filter button beside it", () => {
  expect(columnCharacters(column("Rate", 4), "en-US")).toBe(9);
  expect(columnCharacters(column("团队总目标", 8), "zh-CN")).toBe(15);
});

test("a hidden column has no width", () => {
  expect(columnCharacters(column("Row id", 0), "en-US")).toBe(0);
});

test("a name of 255 characters is cut in its header and does not stretch the page; a wide column stays as wide", () => {
  expect(columnCharacters(column("x".repeat(255), 7), "en-US", 30)).toBe(24);
  expect(columnCharacters(column("x".repeat(255), 40), "en-US")).toBe(40);
});

test("widths in points: 7 pixels a character and 5 of padding", () => {
  expect(widthInPoints(8)).toBe(45.75);
});
