import { trimSpaces } from "../units/spaces";
import { anyCharacter, anyOf } from "../units/textPatterns";

/** A character as it stands in a name, and what it counts as when names are compared. */
export type Folding = readonly (readonly [character: string, as: string])[];

const FULL_WIDTH_OFFSET = 0xfee0;

/** The full-width form of each printable character of a keyboard from `first` to `last`. */
function fullWidth(first: string, last: string): Folding {
  const count = last.charCodeAt(0) - first.charCodeAt(0) + 1;
  return Array.from({ length: count }, (_, index) => {
    const code = first.charCodeAt(0) + index;
    return [String.fromCharCode(code + FULL_WIDTH_OFFSET), String.fromCharCode(code)] as const;
  });
}

function all(characters: string, as: string): Folding {
  return [...characters].map((character) => [character, as] as const);
}

/** Spaces of all widths that look like a plain one, the no-break and the Chinese one among them. */
const SPACES = all("\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u3000", " ");

/** What nobody sees: zero-width spaces and joiners, marks of direction, the soft hyphen, the byte order mark. */
const UNSEEN = all("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", "");

/** Breaks of lines and columns. */
const BREAKS = all("\t\n\r\u2028\u2029", " ");

/** The first half of the closed list: letters (small ones, case is folded before) and digits of full width, and spaces. */
export const WIDE_CHARACTERS: Folding = [...fullWidth("0", "9"), ...fullWidth("a", "z"), ...SPACES];

/** The second half: signs of full width, breaks, what nobody sees. */
export const WIDE_SIGNS: Folding = [...fullWidth("!", "/"), ...fullWidth(":", "@"), ...fullWidth("[", "`"), ...fullWidth("{", "~"), ...BREAKS, ...UNSEEN];

/** Spaces beside a bracket count for nothing, once there are single ones only. */
export const BRACKET_SPACES: Folding = [[" (", "("], ["( ", "("], [" )", ")"], [") ", ")"]];

/**
 * A name in small letters of plain width: half of `cleanName`, as a cell needs two columns for it. In a cell: `plainLetters`.
 *
 * Example: plainLetters("客户Ａ（北京）") → "客户a（北京）".
 */
export function plainLetters(name: string): string {
  return lettersAndSpaces(name.toLowerCase());
}

/**
 * The form in which names of customers, members and metrics are compared: two names are one when it is the same.
 *
 * Upper and lower case count as the same, and so do, by a closed list: letters, digits and signs of full width (U+FF01 to U+FF5E) and the
 * plain ones; spaces of all widths (U+00A0, U+2000 to U+200A, U+202F, U+3000), tab and line breaks (U+0009, U+000A, U+000D, U+2028,
 * U+2029) and a plain space. What nobody sees (U+00AD, U+200B to U+200F, U+2060, U+FEFF) counts for nothing, nor do spaces at the ends,
 * beside a round bracket, or more than one in a row. Nothing else: traditional characters and accents in two forms stay different.
 *
 * In cells: `comparedName` of a column with `plainLetters`. A blank name gives "".
 * Source: docs/rules.md#names. Example: " 客户Ａ （北京）\n" → "客户a(北京)".
 */
export function cleanName(name: string): string {
  return comparedLetters(plainLetters(name));
}

/**
 * The other half of `cleanName`, for names in plain letters. In a cell: `comparedName`.
 *
 * Example: comparedLetters("客户a（北京）") → "客户a(北京)".
 */
export function comparedLetters(letters: string): string {
  const trimmed = trimSpaces(signs(letters));
  if (!spaceBesideBracket.test(trimmed)) return trimmed;
  return BRACKET_SPACES.reduce((text, [from, to]) => text.replaceAll(from, to), trimmed);
}

const lettersAndSpaces = replacer(WIDE_CHARACTERS);
const spaceBesideBracket = anyOf(BRACKET_SPACES.map(([from]) => from));
const signs = replacer(WIDE_SIGNS);

function replacer(folding: Folding): (text: string) => string {
  const known = new Map(folding);
  const characters = anyCharacter([...known.keys()]);
  const any = new RegExp(characters.source); // most names hold none, and looking is much quicker than replacing
  return (text) => (any.test(text) ? text.replace(characters, (character) => known.get(character) ?? character) : text);
}
