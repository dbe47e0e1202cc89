import type { CommandId } from "./commandNames";
import type { OutcomeCode, OutcomeFacts, OutcomeStatus } from "./outcomeFacts";

export interface CommandTexts {
  readonly label: string;
  readonly hint: string;
}

/**
 * Texts of the commands' outcomes and of the pane's frame. Those of its views are in pane/; those of the sheets belong to the
 * templates.
 */
export interface Messages {
  readonly productName: string;
  /** What the product does, one line each. */
  readonly purpose: readonly [string, string, string];
  readonly commands: Readonly<Record<CommandId, CommandTexts>>;
  readonly pane: {
    readonly commandsHeading: string;
    readonly outcomeHeading: string;
    readonly noOutcomeYet: string;
    readonly outsideExcel: string;
    readonly running: (command: string) => string;
    readonly status: Readonly<Record<OutcomeStatus, string>>;
  };
  readonly outcomes: { readonly [C in OutcomeCode]: (facts: OutcomeFacts[C]) => string };
}
