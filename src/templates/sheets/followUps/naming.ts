/** Whether a record says something: the formula beside `saysSomething` of core. */
import { DAY_AFTER_NUMERAL, MONEY_SIGNS, NUMERAL_MARK, SUBSTANCE_CLASSES } from "../../../core";
import { and, cases, or } from "../../formula/build";
import { quoted, wordKey } from "../../formula/wordKeys";
import { edged, holdsAny, keysOf } from "./wordSearch";
import type { Language } from "../../model/language";

const listOf = (texts: readonly string[]): string => `{${texts.map(quoted).join(",")}}`;

/** Core counterpart: `reachesLength`. */
function reachesLength(language: Language): string {
  if (language === "zh-CN") return "LEN([@said])>=qb_vague_chars";
  return '10*(LEN([@said])-LEN(SUBSTITUTE([@said]," ",""))+1)>=3*qb_vague_chars';
}

/** A whole record that the team takes for empty; what is no text divides by nothing and does not count. */
function isEmptyRecord(language: Language): string {
  const isSame = `EXACT(${wordKey("qbVisits[phrase]", language)},${wordKey("[@said]", language)})`;
  return `SUMPRODUCT(COUNT(1/(${isSame}*ISTEXT(qbVisits[phrase]))))>0`;
}

/** The unit of an English list begins with the space of a word; after a numeral there is none. */
function unitKeys(language: Language): string {
  const keys = language === "en-US" ? `SUBSTITUTE(${keysOf("unit")}," ","",1)` : keysOf("unit");
  return `"${NUMERAL_MARK}"&${keys}`;
}

/** The team's own words have no column of keys: a blank entry divides by nothing and does not count. */
function holdsOwnWord(text: string, language: Language): string {
  const isWord = '((TRIM(qbWords[word])<>"")*ISTEXT(qbWords[word]))';
  return `SUMPRODUCT(COUNT(FIND(${wordKey("qbWords[word]", language)},${text})/${isWord}))>0`;
}

/** 1 when it does, else 0. */
export function namesSomething(language: Language): string {
  const said = edged("[@said]", language);
  const numbered = edged("[@numbered]", language);
  const left = edged("[@without4]", language);
  const days = listOf(DAY_AFTER_NUMERAL[language].map((ending) => `${NUMERAL_MARK}${ending}`));
  const money = listOf(MONEY_SIGNS.map((sign) => `${sign}${NUMERAL_MARK}`));
  return cases(
    ['[@said]=""', "0"],
    [isEmptyRecord(language), "0"],
    [reachesLength(language), "1"],
    [or(holdsAny(numbered, unitKeys(language)), holdsAny(numbered, money)), "1"],
    [and(or(holdsAny(said, keysOf("date")), holdsAny(numbered, days)), holdsAny(said, keysOf("deed"))), "1"],
    ...SUBSTANCE_CLASSES.map((one) => [holdsAny(left, keysOf(one)), "1"] as const),
    [holdsOwnWord(left, language), "1"],
    "0");
}
