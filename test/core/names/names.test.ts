import * as fc from "fast-check";
import { findDuplicateNames, foldName, normaliseName } from "../../../src/core";

test("names keep everything but blanks at the ends", () => {
  expect(normaliseName(" 王芳　")).toBe("王芳");
  expect(normaliseName("=SUM(A1)")).toBe("=SUM(A1)");
  expect(normaliseName("O'Neil \"Jo\" 😀")).toBe("O'Neil \"Jo\" 😀");
  expect(normaliseName("Rene\u0301")).toBe("Ren\u00e9");
});

test.each([
  ["Ann Lee", " ann lee", true],
  ["Rene\u0301", "REN\u00c9", true],
  ["Weiß", "WEISS", true],
  ["王芳", "王芬", false],
  ["a*", "abc", false],
  ["Ann  Lee", "Ann Lee", true],
])("%j and %j are the same: %s", (a, b, expected) => {
  expect(foldName(a) === foldName(b)).toBe(expected);
});

describe("duplicates", () => {
  test("come with a free name", () => {
    expect(findDuplicateNames(["王芳", "李强", " 王芳 "])).toEqual([{ index: 2, firstIndex: 0, name: "王芳", suggestion: "王芳 (2)" }]);
  });

  test("get suggestions that nobody bears", () => {
    const found = findDuplicateNames(["Ann", "ann", "ANN", "ann (2)"]);
    expect(found.map(({ index, suggestion }) => [index, suggestion])).toEqual([[1, "ann (3)"], [2, "ANN (4)"]]);
  });

  test("stay within 255 characters and never halve an emoji", () => {
    const long = `${"名".repeat(250)}😀名名名`;
    const [found] = findDuplicateNames([long, long]);
    expect(found?.suggestion).toBe(`${"名".repeat(250)} (2)`);
  });

  test("blank names are another problem", () => {
    expect(findDuplicateNames(["", " ", "王芳"])).toEqual([]);
  });

  test("law: taking every suggestion leaves no duplicate", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "A", "a (2)", "A (2)", "b", " b", "a (3)"), { maxLength: 12 }), (names) => {
        const renamed: string[] = [...names];
        for (const { index, suggestion } of findDuplicateNames(names)) renamed[index] = suggestion;
        expect(findDuplicateNames(renamed)).toEqual([]);
        expect(new Set(renamed.map(foldName)).size).toBe(renamed.length);
      }),
    );
  });
});
