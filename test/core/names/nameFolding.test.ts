import { BRACKET_SPACES, cleanName, foldName, plainLetters, WIDE_CHARACTERS, WIDE_SIGNS } from "../../../src/core";

test.each([
  ["full-width brackets", "客户A（北京）"],
  ["full-width letters", "客户Ａ(北京)"],
  ["a zero-width space", "客户A\u200b(北京)"],
  ["a no-break space at the end", "客户A(北京)\u00a0"],
  ["a trailing line break", "客户A(北京)\r\n"],
  ["a space before the bracket", "客户A (北京)"],
  ["all of them", "\ufeff客户ａ\u3000（ 北京 ）\n"],
])("a customer is known by %s", (_what, spelling) => {
  expect(cleanName(spelling)).toBe("客户a(北京)");
  expect(foldName(spelling)).toBe("客户a(北京)");
});

test("what the list does not have stays different", () => {
  expect(cleanName("華東電子")).not.toBe(cleanName("华东电子"));
  expect(cleanName("Rene\u0301")).not.toBe(cleanName("Ren\u00e9"));
  expect(cleanName("客户A北京")).not.toBe(cleanName("客户A(北京)"));
});

test("the list is closed: each character once, two columns of at most 50 replacements", () => {
  const all = [...WIDE_CHARACTERS, ...WIDE_SIGNS].map(([character]) => character);
  expect(new Set(all).size).toBe(all.length);
  expect(WIDE_CHARACTERS.length).toBeLessThanOrEqual(50);
  expect(WIDE_SIGNS.length + BRACKET_SPACES.length).toBeLessThanOrEqual(50);
});

test("letters and digits come first, signs are left to the second column", () => {
  expect(plainLetters("ＡＢ１２（Z）\u3000x")).toBe("ab12（z） x");
});
