/** The texts that a column of words can show, from what its template says of its codes. */
import { wordOf, type Outcome } from "../../src/templates/model/outcome";
import { words, type Language, type Word } from "../../src/templates";
import { counted, textOf, type Result } from "./results";

/** What a run shows of one code. */
export interface Shown {
  /** Different numbers after its word. */
  readonly different?: number;
  /** False for a code whose word never stands alone; "seldom" where a run need not show it. */
  readonly alone?: boolean | "seldom";
  /** Second words that a run need not show beside it. */
  readonly seldom?: readonly Word[];
}

/** A code without a number: its word. With a count: the count after it. With a rate: its word alone where there is no rate, and with one. */
export function outcomeResults(outcomes: Readonly<Record<string, Outcome>>, shown: Readonly<Record<string, Shown>> = {}): Result[] {
  return Object.entries(outcomes).flatMap(([code, outcome]) => resultsOf(code, outcome, shown[code] ?? {}));
}

function resultsOf(code: string, outcome: Outcome, { different, alone = true, seldom = [] }: Shown): Result[] {
  const name = `{${code}}`;
  const word = (language: Language) => wordOf(code, outcome, language);
  const { counts, rated, beside = [] } = outcome;
  const before = (language: Language) => (outcome.word === null ? "" : `${word(language)} `);
  if (counts) return [counted(name, (language) => [before(language), ` ${words[counts][language]}`], different)];
  const bare = alone === false ? [] : [alone === "seldom" ? unseen(textOf(name, word)) : textOf(name, word)];
  const withRate = rated ? [counted(name, (language) => [`${word(language)} `, "%"], different)] : [];
  return [...bare, ...withRate, ...beside.flatMap((second) => besideResults(name, word, second, { rated, isSeldom: seldom.includes(second), alone }))];
}

interface Beside {
  readonly rated: true | undefined;
  readonly isSeldom: boolean;
  readonly alone: boolean | "seldom";
}

/** A word with a second one behind it: behind its rate where it has one. */
function besideResults(name: string, word: (language: Language) => string, second: Word, { rated, isSeldom, alone }: Beside): Result[] {
  const both = `${name} {${second}}`;
  const bare = textOf(both, (language) => `${word(language)} ${words[second][language]}`);
  if (!rated) return [isSeldom ? unseen(bare) : bare];
  const withRate = counted(both, (language) => [`${word(language)} `, `% ${words[second][language]}`], 1);
  return [isSeldom ? unseen(withRate) : withRate, ...(alone === false ? [] : [unseen(bare)])];
}

/** A result that a run need not show. */
function unseen(result: Result): Result {
  return { ...result, atLeast: 0 };
}
