/** What commands are told and what they answer. */
import type { Language, OutcomeCode, OutcomeFacts } from "../locales";
import type { Offer } from "../workbook";

/** The language of what a command writes and says, and the day that it counts as today (ISO date). */
export interface CommandOptions {
  readonly language: Language;
  readonly today: string;
  /** Told how much of a long command's work is done (0 to 1). */
  readonly progress?: (done: number) => void;
  /** Asked between two requests: true when the person wants the command to stop there. */
  readonly isStopAsked?: () => boolean;
}

/** What a command came to: a code with its facts, lines to show, the report of what core found, and what one more press could put right. */
export type CommandResult = {
  [C in OutcomeCode]: {
    readonly code: C;
    readonly facts: OutcomeFacts[C];
    readonly details?: readonly string[];
    /** Those of the details that tell what became of cells that were written, or should have been. */
    readonly ofWriting?: readonly string[];
    readonly report?: unknown;
    readonly offers?: readonly Offer[];
  };
}[OutcomeCode];
