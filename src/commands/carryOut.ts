import type { CommandOptions, CommandResult } from "../excel";
import { OUTCOME_STATUS, resultText, type CommandId, type Language } from "../locales";
import { forgetStop } from "./commandStop";
import { beginCommand, finishCommand, isAtWork, tellOutcome, type Outcome } from "./outcomes";
import { errorText } from "../locales/errorText";

/** The work of a command: one of the functions of src/excel. */
export type CommandFunction = (options: CommandOptions) => Promise<CommandResult>;

/**
 * Carries out the work of a command and tells its outcome in the language of the options. Never rejects: what goes
 * wrong becomes an outcome with status "failed". While one command runs, or a form holds them, another is refused as
 * "busy" without its work being begun.
 *
 * @example await carryOut("newQuarter", createQuarter, { language: "en-US", today: "2026-07-01" })
 *          // { command: "newQuarter", status: "done", message: "Made 8 sheets for Q3 2026 …" }
 */
export async function carryOut(command: CommandId, work: CommandFunction, options: CommandOptions): Promise<Outcome> {
  if (isAtWork()) {
    const busy = describe(command, { code: "busy", facts: {} }, options.language);
    tellOutcome(busy);
    return busy;
  }
  forgetStop();
  beginCommand(command);
  const outcome = await settle(command, work, options);
  finishCommand(outcome);
  return outcome;
}

/** A thrown error becomes a result, so that the person always reads what happened. */
async function settle(command: CommandId, work: CommandFunction, options: CommandOptions): Promise<Outcome> {
  try {
    return describe(command, await work(options), options.language);
  } catch (error) {
    const text = errorText(error);
    return describe(command, { code: "unexpected", facts: { text } }, options.language);
  }
}

function describe(command: CommandId, result: CommandResult, language: Language): Outcome {
  return {
    command,
    status: OUTCOME_STATUS[result.code],
    code: result.code,
    message: resultText(result, language),
    ...(result.details === undefined ? {} : { details: result.details }),
    ...(result.report === undefined ? {} : { report: result.report }),
    ...(result.offers === undefined ? {} : { offers: result.offers }),
  };
}
