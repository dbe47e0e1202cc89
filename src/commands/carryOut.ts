import type { CommandOptions, CommandResult } from "../excel";
import { messages, OUTCOME_STATUS, type CommandId, type Messages } from "../locales";
import { beginCommand, finishCommand, outcomeState, tellOutcome, type Outcome } from "./outcomes";

/** The work of a command: one of the functions of src/excel. */
export type CommandFunction = (options: CommandOptions) => Promise<CommandResult>;

/**
 * Carries out the work of a command and tells its outcome in the language of the options. Never rejects: what goes
 * wrong becomes an outcome with status "failed". While one command runs, another is refused as "busy" without its
 * work being begun.
 *
 * @example await carryOut("newQuarter", createQuarter, { language: "en-US", today: "2026-07-01" })
 *          // { command: "newQuarter", status: "done", message: "Made 5 sheets for Q3 2026 …" }
 */
export async function carryOut(command: CommandId, work: CommandFunction, options: CommandOptions): Promise<Outcome> {
  const catalogue = messages(options.language);
  if (outcomeState().running !== null) {
    const busy = describe(command, { code: "busy", facts: {} }, catalogue);
    tellOutcome(busy);
    return busy;
  }
  beginCommand(command);
  const outcome = await settle(command, work, options, catalogue);
  finishCommand(outcome);
  return outcome;
}

/** A thrown error becomes a result, so that the person always reads what happened. */
async function settle(command: CommandId, work: CommandFunction, options: CommandOptions, catalogue: Messages): Promise<Outcome> {
  try {
    return describe(command, await work(options), catalogue);
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return describe(command, { code: "unexpected", facts: { text } }, catalogue);
  }
}

function describe(command: CommandId, result: CommandResult, catalogue: Messages): Outcome {
  return {
    command,
    status: OUTCOME_STATUS[result.code],
    message: messageOf(result, catalogue),
    ...(result.details === undefined ? {} : { details: result.details }),
    ...(result.report === undefined ? {} : { report: result.report }),
  };
}

/** The pairing of code and facts is checked where a result is made; here only the code is known. */
function messageOf(result: CommandResult, catalogue: Messages): string {
  const tell = catalogue.outcomes[result.code] as (facts: CommandResult["facts"]) => string;
  return tell(result.facts);
}
