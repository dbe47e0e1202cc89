/**
 * Many words to look for in many texts: a text is gone through once, however long the list is. `test` says whether it holds any of them;
 * upper and lower case differ. Without a word it never does.
 *
 * Example: anyOf(["报价", "a*b"]).test("客户要a*b") → true.
 */
export function anyOf(words: readonly string[]): RegExp {
  return new RegExp(oneOf(words));
}

/** A pattern's text; where several words begin at one place it takes the first of them. */
function oneOf(words: readonly string[]): string {
  return words.length === 0 ? "(?!)" : words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|");
}

/**
 * What tells the last of a list of words that a text holds, wherever it stands in the text; undefined where it holds none.
 *
 * Example: lastWordOf(["需求", "无需求", "需"])("暂无需求") → "需".
 */
export function lastWordOf(words: readonly string[]): (text: string) => string | undefined {
  const any = anyOf(words);
  const lastHere = new RegExp(`(?=(${oneOf([...words].reverse())}))`, "g");
  const places = new Map(words.map((word, place) => [word, place]));
  const place = (word: string | undefined) => places.get(word ?? "") ?? -1;
  return (text) => {
    if (!any.test(text)) return undefined;
    const held = Array.from(text.matchAll(lastHere), ([, word]) => word);
    return held.reduce((last, word) => (place(word) > place(last) ? word : last), undefined);
  };
}

/**
 * Every one of some characters, to be replaced wherever it stands.
 *
 * Example: anyCharacter(["-", "^"]).test("a^b") → true.
 */
export function anyCharacter(characters: readonly string[]): RegExp {
  return new RegExp(`[${characters.map((character) => character.replace(/[\\\]^-]/, "\\$&")).join("")}]`, "g");
}
