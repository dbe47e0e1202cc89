/** The texts that a column of words can show, from what its template says of its codes. */
import { wordOf, type Outcome } from "../../src/templates/model/outcome";
import { words, type Language } from "../../src/templates";
import { counted, textOf, type Result } from "./results";

/** What a run shows of one code. */
export interface Shown {
  /** Different numbers after its word. */
  readonly different?: number;
  /** False for a code with a rate whose word never stands alone. */
  readonly alone?: boolean;
}

/** A code without a number: its word. With a count: the count after it. With a rate: its word alone where there is no rate, and with one. */
export function outcomeResults(outcomes: Readonly<Record<string, Outcome>>, shown: Readonly<Record<string, Shown>> = {}): Result[] {
  return Object.entries(outcomes).flatMap(([code, outcome]) => resultsOf(code, outcome, shown[code] ?? {}));
}

function resultsOf(code: string, outcome: Outcome, { different, alone = true }: Shown): Result[] {
  const name = `{${code}}`;
  const word = (language: Language) => wordOf(code, outcome, language);
  const { counts, rated } = outcome;
  if (counts) return [counted(name, (language) => [`${word(language)} `, ` ${words[counts][language]}`], different)];
  return [...(alone ? [textOf(name, word)] : []), ...(rated ? [counted(name, (language) => [`${word(language)} `, "%"], different)] : [])];
}
