import type { CommandResult } from "../excel";
import { messages, type Language } from "../locales";

/**
 * What a result means, as a sentence for a person.
 *
 * @example resultText({ code: "busy", facts: {} }, "en-US") // "The previous command is still running. Please wait."
 */
export function resultText(result: CommandResult, language: Language): string {
  const tell = messages(language).outcomes[result.code] as (facts: CommandResult["facts"]) => string;
  return tell(result.facts);
}
