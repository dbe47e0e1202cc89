/**
 * A column of words: core gives a code, and from what the column says of its codes follow the text of the cell, its colours, and what the
 * calculators expect to see.
 */
import { formatPercent, roundRate } from "../../core";
import { LANGUAGES } from "../../locales";
import { percentText } from "../formula/fragments";
import { words, type Word } from "../words";
import type { Label, Language } from "./language";
import type { Highlight, Tone } from "./template";

/** What one code of a column says. */
export interface Outcome<Id extends string = string> {
  /** Its words, where the list of words has none of this name; null where the text begins with its number: "12 天". */
  readonly word?: Label | null;
  /** A whole number follows, and after it this word: "▼ 逾期 12 天". */
  readonly counts?: Word;
  /** A rate follows where there is one: "绿 达标 108.6%". */
  readonly rated?: true;
  /** One of these words may follow as a second one: "红 进度落后 62.5% ▼". */
  readonly beside?: readonly Word[];
  /** Its colour; none where absent. */
  readonly tone?: Tone;
  /** The columns that take the colour; its own where absent. */
  readonly colours?: readonly Id[];
}

/** What core gives: a code, with its number and its second word where they follow; null for a blank cell. */
export type OutcomeResult<Code extends string> =
  | Code
  | { readonly code: Code; readonly amount: number | null; readonly beside?: Word | null }
  | null;

/**
 * The word of a code, "" of a count that has none.
 * @throws RangeError for a code that is no word and has none of its own: a mistake in a template
 */
export function wordOf(code: string, { word, counts }: Outcome, language: Language): string {
  if (word === null && counts) return "";
  const known = word ?? (words as Readonly<Record<string, Label>>)[code];
  if (!known) throw new RangeError(`There is no word for ${code}.`);
  return known[language];
}

/**
 * The text of a cell.
 * @example outcomeText({ code: "overdue", amount: 12 }, { overdue: { counts: "days" } }, "en-US") // "▼ Overdue 12 days"
 */
export function outcomeText<Code extends string>(
  result: OutcomeResult<Code>,
  outcomes: Readonly<Record<Code, Outcome>>,
  language: Language,
): string | null {
  if (result === null) return null;
  if (typeof result === "string") return wordOf(result, outcomes[result], language);
  const { code, amount, beside = null } = result;
  const text = numberedText(wordOf(code, outcomes[code], language), amount, outcomes[code], language);
  return beside === null ? text : `${text} ${words[beside][language]}`;
}

function numberedText(word: string, amount: number | null, { counts }: Outcome, language: Language): string {
  if (amount === null) return word;
  return counts ? `${word && `${word} `}${amount} ${words[counts][language]}` : `${word} ${formatPercent(roundRate(amount), 1)}`;
}

/** Writes what a code of the column says, into its formula; with the formula of its number where one follows. */
export type Say<Code extends string> = (code: Code, amount?: string) => string;

/**
 * The formula side of `outcomeText`: words of the list by their names, a column's own as they are in one language.
 * @example sayIn({ left: { word: null, counts: "days" } }, "en-US")("left", "[@n]") // '[@n]&" {days}"'
 */
export function sayIn<Code extends string>(outcomes: Readonly<Record<Code, Outcome>>, language: Language): Say<Code> {
  return (code, amount) => {
    const outcome: Outcome = outcomes[code];
    const word = textInFormula(code, outcome, language);
    if (amount === undefined) return `"${word}"`;
    const { counts } = outcome;
    return counts ? `${word && `"${word} "&`}${amount}&" {${counts}}"` : `"${word} "&${percentText(amount)}`;
  };
}

/** A word between the quotes of a formula. */
function textInFormula(code: string, outcome: Outcome, language: Language): string {
  return outcome.word === undefined ? `{${code}}` : wordOf(code, outcome, language).replaceAll('"', '""');
}

/** A colour for each of a column's tones, in the order in which its codes bear them. */
export function outcomeHighlights<Id extends string>(id: Id, outcomes: Readonly<Record<string, Outcome<Id>>>): readonly Highlight<Id>[] {
  const groups = new Map<string, { tone: Tone; columns: readonly Id[]; conditions: string[] }>();
  for (const [code, outcome] of Object.entries(outcomes)) {
    const { tone, colours = [id] } = outcome;
    if (!tone) continue;
    const place = `${tone} ${colours.join()}`;
    const group = groups.get(place) ?? { tone, columns: colours, conditions: [] };
    groups.set(place, group);
    group.conditions.push(...conditionsOf(`[@${id}]`, code, outcome));
  }
  return [...groups.values()].map(({ tone, columns, conditions }) => ({
    tone,
    columns,
    when: conditions.length === 1 ? String(conditions[0]) : `OR(${conditions.join(",")})`,
  }));
}

/** When a cell says a code; its own words are looked for in every language, as a condition is one text for all. */
function conditionsOf(cell: string, code: string, outcome: Outcome): string[] {
  const { word, counts, rated, beside } = outcome;
  if (word === null && counts) return [`ISNUMBER(-SUBSTITUTE(${cell}," {${counts}}",""))`];
  const said = word ? LANGUAGES.map((language) => textInFormula(code, outcome, language)) : [`{${code}}`];
  return [...new Set(said)].map((text) => (counts || rated || beside ? `LEFT(${cell},LEN("${text}"))="${text}"` : `${cell}="${text}"`));
}
