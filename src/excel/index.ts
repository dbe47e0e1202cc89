/**
 * Stand-in for the Office.js adapter: to be replaced by the real one with the same three functions.
 * It only says that the adapter is absent, so that page, ribbon and build can be worked on.
 */
import type { Language, OutcomeCode, OutcomeFacts } from "../locales";

/** What a command is told: the language of what it writes and says, and the day it counts as today (ISO date). */
export interface CommandOptions {
  readonly language: Language;
  readonly today: string;
}

/** What a command came to: a code with its facts, further lines to show, and the report of what core found. */
export type CommandResult = {
  [C in OutcomeCode]: {
    readonly code: C;
    readonly facts: OutcomeFacts[C];
    readonly details?: readonly string[];
    readonly report?: unknown;
  };
}[OutcomeCode];

function absent(): Promise<CommandResult> {
  return Promise.resolve({ code: "unexpected", facts: { text: "the Office.js adapter is not built yet" } });
}

export function createQuarter(_options: CommandOptions): Promise<CommandResult> {
  return absent();
}

export function refresh(_options: CommandOptions): Promise<CommandResult> {
  return absent();
}

export function prepareReview(_options: CommandOptions): Promise<CommandResult> {
  return absent();
}
