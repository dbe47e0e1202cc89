/** Texts are searched for many words at once; here the same is done word by word, as cells do it. */
import fc from "fast-check";
import {
  AFTER_NUMERAL, anyCharacter, anyOf, BRACKET_SPACES, BREAKS, cleanName, DEFAULT_WORD_LISTS, foldedText, foldedWord, HIDDEN_SPACES, isNumber, lastWordOf, NO_WORD,
  NUMERAL_MARK, numberedText, NUMERALS, plainLetters, READ_CHARACTERS, recordWords, SIGNS_BETWEEN_WORDS, SIGNS_WITHIN_WORDS, trimSpaces, WIDE_CHARACTERS,
  WIDE_SIGNS, withEdges, withoutEmptyPhrases, type CellValue, type Folding, type RecordLanguage,
} from "../../../src/core";

const languages = ["zh-CN", "en-US"] as const;
const signs = [..."^$.*+?()[]{}|\\/-:,'’!\"&№abAB９ａ（ ） 一二三 20多余"];
const spaces = [" ", "  ", ...HIDDEN_SPACES, ...BREAKS, "\u200b", "\u2028", "\ufeff", "😀", "\ud83d"];
const entries = languages.flatMap((language) => [...Object.values(DEFAULT_WORD_LISTS[language]).flat(), ...NUMERALS[language]]);
const piece = fc.oneof(fc.constantFrom(...signs), fc.constantFrom(...spaces), fc.constantFrom(...entries), fc.string({ maxLength: 3 }));
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
const language = fc.constantFrom<RecordLanguage>(...languages);
const check = <T extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<T>) => fc.assert(property, { numRuns: 2000 });

const substitute = (from: string, others: readonly string[], to: string) => others.reduce((rest, other) => rest.replaceAll(other, to), from);
const trimmed = (from: string) => from.split(" ").filter((one) => one !== "").join(" ");

test("a pattern of words finds what a search for each of them finds", () => {
  check(fc.property(text, fc.array(piece, { maxLength: 5 }), (said, words) => {
    expect(anyOf(words).test(said)).toBe(words.some((word) => said.includes(word)));
  }));
});

test("the last of a list is what a search for each of them finds last", () => {
  check(fc.property(text, fc.array(piece.filter((word) => word !== ""), { maxLength: 6 }), (said, words) => {
    expect(lastWordOf(words)(said)).toBe(words.filter((word) => said.includes(word)).at(-1));
  }));
});

test("characters are replaced as one after the other", () => {
  check(fc.property(text, fc.subarray(signs, { minLength: 1 }), (said, characters) => {
    expect(said.replace(anyCharacter(characters), "\u0001")).toBe(substitute(said, characters, "\u0001"));
  }));
});

test("spaces are trimmed", () => {
  check(fc.property(text, (said) => {
    expect(trimSpaces(said)).toBe(trimmed(said));
  }));
});

test("names are folded", () => {
  const folded = (name: string, folding: Folding) => folding.reduce((rest, [from, to]) => rest.replaceAll(from, to), name);
  check(fc.property(text, (name) => {
    const letters = folded(name.toLowerCase(), WIDE_CHARACTERS);
    expect(plainLetters(name)).toBe(letters);
    expect(cleanName(name)).toBe(folded(trimmed(folded(letters, WIDE_SIGNS)), BRACKET_SPACES));
  }));
});

test("records are folded", () => {
  const saidBy = (cell: CellValue) => (isNumber(cell) ? String(cell) : typeof cell === "string" ? cell : "");
  check(fc.property(fc.array(fc.oneof(text, fc.constantFrom(null, 5, true)), { maxLength: 5 }), language, (cells, lang) => {
    const joined = cells.map((cell) => saidBy(cell).slice(0, READ_CHARACTERS)).join(" ");
    const line = substitute(joined.toLowerCase(), [...BREAKS, ...HIDDEN_SPACES, NO_WORD], " ");
    const plain = lang === "zh-CN" ? line : substitute(substitute(line, SIGNS_WITHIN_WORDS, ""), SIGNS_BETWEEN_WORDS, " ");
    expect(foldedText(cells, lang)).toBe(trimmed(plain));
  }));
});

test("numerals are marked", () => {
  check(fc.property(text, language, (said, lang) => {
    const folded = foldedText([said], lang);
    const markOf = (numeral: string) => (numeral.trim() === numeral ? NUMERAL_MARK : ` ${NUMERAL_MARK} `);
    const marked = NUMERALS[lang].reduce((rest, numeral) => rest.replaceAll(numeral, markOf(numeral)), withEdges(folded, lang));
    const joined = AFTER_NUMERAL[lang].reduce((rest, between) => rest.replaceAll(`${NUMERAL_MARK}${between}`, NUMERAL_MARK), marked);
    expect(numberedText(folded, lang)).toBe(trimmed(joined));
  }));
});

test("empty phrases are taken out, the last of the list first", () => {
  check(fc.property(text, language, fc.array(text, { maxLength: 4 }), fc.nat(4), (said, lang, own, kinds) => {
    const empty = [...DEFAULT_WORD_LISTS[lang].empty, ...own];
    const phrases = empty.map((entry) => foldedWord(entry, lang)).filter((word) => word !== NO_WORD);
    let left = foldedText([said], lang);
    for (let kind = 0; kind < kinds; kind += 1) {
      const last = phrases.filter((phrase) => withEdges(left, lang).includes(phrase)).at(-1);
      if (last !== undefined) left = trimmed(withEdges(left, lang).replaceAll(last, " "));
    }
    const words = recordWords({ ...DEFAULT_WORD_LISTS[lang], empty }, lang);
    expect(withoutEmptyPhrases(foldedText([said], lang), words, kinds)).toBe(left);
  }));
});
