/** The words of a list, character by character, and where in the list the word stands that ends here; -1 where none does. */
interface Branch {
  place: number;
  next?: Map<number, Branch>;
}

/** Many words to look for in many texts: a text is gone through once, however long the list is. Upper and lower case differ. */
export interface WordSearch {
  /** Whether a text holds any of the words; without a word it never does. */
  test(text: string): boolean;
}

/**
 * What tells whether a text holds any of a list of words.
 *
 * Example: anyOf(["报价", "a*b"]).test("客户要a*b") → true.
 */
export function anyOf(words: readonly string[]): WordSearch {
  const tree = treeOf(words);
  return { test: (text) => tree.place >= 0 || holdsWord(tree, text) };
}

/**
 * What tells the last of a list of words that a text holds, wherever it stands in the text; undefined where it holds none.
 *
 * Example: lastWordOf(["需求", "无需求", "需"])("暂无需求") → "需".
 */
export function lastWordOf(words: readonly string[]): (text: string) => string | undefined {
  const tree = treeOf(words);
  return (text) => words[lastPlace(tree, text)];
}

function treeOf(words: readonly string[]): Branch {
  const tree: Branch = { place: -1 };
  words.forEach((word, place) => {
    let branch = tree;
    for (let at = 0; at < word.length; at += 1) branch = grown(branch, word.charCodeAt(at));
    branch.place = place;
  });
  return tree;
}

/** The branch of a character; a new one where there is none. */
function grown(branch: Branch, character: number): Branch {
  branch.next ??= new Map();
  const known = branch.next.get(character);
  if (known) return known;
  const next: Branch = { place: -1 };
  branch.next.set(character, next);
  return next;
}

function holdsWord(tree: Branch, text: string): boolean {
  for (let start = 0; start < text.length; start += 1) {
    let branch = tree.next?.get(text.charCodeAt(start));
    for (let at = start + 1; branch; at += 1) {
      if (branch.place >= 0) return true;
      branch = branch.next?.get(text.charCodeAt(at));
    }
  }
  return false;
}

/** The place of the last word of the list that the text holds; -1 where it holds none. */
function lastPlace(tree: Branch, text: string): number {
  let last = tree.place;
  for (let start = 0; start < text.length; start += 1) {
    let branch = tree.next?.get(text.charCodeAt(start));
    for (let at = start + 1; branch; at += 1) {
      if (branch.place > last) last = branch.place;
      branch = branch.next?.get(text.charCodeAt(at));
    }
  }
  return last;
}

/**
 * Every one of some characters, to be replaced wherever it stands.
 *
 * Example: anyCharacter(["-", "^"]).test("a^b") → true.
 */
export function anyCharacter(characters: readonly string[]): RegExp {
  return new RegExp(`[${characters.map((character) => character.replace(/[\\\]^-]/, "\\$&")).join("")}]`, "g");
}
