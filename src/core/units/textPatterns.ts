/**
 * Many words to look for in many texts: a text is gone through once, however long the list is. `test` says whether it holds any of them;
 * upper and lower case differ. Without a word it never does.
 *
 * Example: anyOf(["报价", "a*b"]).test("客户要a*b") → true.
 */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(words.length === 0 ? "(?!)" : words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"));
}

/**
 * Every one of some characters, to be replaced wherever it stands.
 *
 * Example: anyCharacter(["-", "^"]).test("a^b") → true.
 */
export function anyCharacter(characters: readonly string[]): RegExp {
  return new RegExp(`[${characters.map((character) => character.replace(/[\\\]^-]/, "\\$&")).join("")}]`, "g");
}
