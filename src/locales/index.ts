import { enUS } from "./en-US";
import type { Language } from "./language";
import type { Messages } from "./messages";
import type { OutcomeCode, OutcomeFacts } from "./outcomeFacts";
import { zhCN } from "./zh-CN";

export { LANGUAGES, languageOf, type Language } from "./language";
export { COMMAND_IDS, COMMAND_NAMES, type CommandId } from "./commandNames";
export type { CommandTexts, Messages } from "./messages";
export { memberTitle, withMemberTitle } from "./memberTitle";
export { fiscalYearName, monthName, periodName, shortPeriodName, type NamedPeriod } from "./periodNames";
export { OUTCOME_STATUS, type NoFacts, type OutcomeCode, type OutcomeFacts, type OutcomeStatus } from "./outcomeFacts";

const CATALOGUES: Readonly<Record<Language, Messages>> = { "zh-CN": zhCN, "en-US": enUS };

/**
 * The catalogue of a language.
 *
 * @example messages("en-US").productName // "Quarterbook"
 */
export function messages(language: Language): Messages {
  return CATALOGUES[language];
}

/** How a command ended, with what its text needs. */
type Result = { [C in OutcomeCode]: { readonly code: C; readonly facts: OutcomeFacts[C] } }[OutcomeCode];

/**
 * What a result means, as a sentence for a person.
 *
 * @example resultText({ code: "busy", facts: {} }, "en-US") // "The previous command is still running. Please wait."
 */
export function resultText(result: Result, language: Language): string {
  const tell = messages(language).outcomes[result.code] as (facts: Result["facts"]) => string;
  return tell(result.facts);
}
