/**
 * A column of words: core gives a code, and from what the column says of its codes follow the text of the cell, its colours, and what the
 * calculators expect to see.
 */
import { formatPercent, roundRate } from "../../core";
import { words, type Word } from "../words";
import type { Label, Language } from "./language";
import type { Highlight, Tone } from "./template";

/** What one code of a column says. */
export interface Outcome<Id extends string = string> {
  /** Its words, where the list of words has none of this name. */
  readonly word?: Label;
  /** A number follows, and after it this word: "▼ 逾期 12 天". */
  readonly counts?: Word;
  /** A rate follows where there is one: "绿 达标 108.6%". */
  readonly rated?: true;
  /** Its colour; none where absent. */
  readonly tone?: Tone;
  /** The columns that take the colour; its own where absent. */
  readonly colours?: readonly Id[];
}

/** What core gives: a code, with its number where one follows; null for a blank cell. */
export type OutcomeResult<Code extends string> = Code | { readonly code: Code; readonly amount: number | null } | null;

/** The word of a code. @throws RangeError for a code that is no word and has none of its own: a mistake in a template */
export function wordOf(code: string, { word }: Outcome, language: Language): string {
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
  const { code, amount } = typeof result === "string" ? { code: result, amount: null } : result;
  const outcome = outcomes[code];
  const word = wordOf(code, outcome, language);
  if (amount === null) return word;
  return outcome.counts ? `${word} ${amount} ${words[outcome.counts][language]}` : `${word} ${formatPercent(roundRate(amount), 1)}`;
}

/** A colour for each of a column's tones, in the order in which its codes bear them. */
export function outcomeHighlights<Id extends string>(id: Id, outcomes: Readonly<Record<string, Outcome<Id>>>): readonly Highlight<Id>[] {
  const groups = new Map<string, { tone: Tone; columns: readonly Id[]; conditions: string[] }>();
  for (const [code, { tone, colours = [id], counts, rated }] of Object.entries(outcomes)) {
    if (!tone) continue;
    const place = `${tone} ${colours.join()}`;
    const group = groups.get(place) ?? { tone, columns: colours, conditions: [] };
    groups.set(place, group);
    group.conditions.push(counts || rated ? `LEFT([@${id}],LEN("{${code}}"))="{${code}}"` : `[@${id}]="{${code}}"`);
  }
  return [...groups.values()].map(({ tone, columns, conditions }) => ({
    tone,
    columns,
    when: conditions.length === 1 ? String(conditions[0]) : `OR(${conditions.join(",")})`,
  }));
}
