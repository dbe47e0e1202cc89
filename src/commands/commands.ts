import { createQuarter, prepareReview, refresh, type CommandOptions, type CommandResult } from "../excel";
import { languageOf, messages, OUTCOME_STATUS, type CommandId, type Language, type Messages } from "../locales";
import { beginCommand, finishCommand, outcomeState, tellOutcome, type Outcome } from "./outcomes";
import { localToday } from "./today";

type CommandFunction = (options: CommandOptions) => Promise<CommandResult>;

/** What each ribbon command does. */
const COMMANDS: Readonly<Record<CommandId, CommandFunction>> = {
  newQuarter: createQuarter,
  refreshWorkbook: refresh,
  prepareReview,
};

/** The language Excel shows its own menus in; outside Excel, the browser's. */
export function displayLanguage(): Language {
  const context = Office.context as Office.Context | undefined;
  return languageOf(context?.displayLanguage ?? navigator.language);
}

/**
 * Runs a command and tells its outcome. Never rejects: what goes wrong becomes an outcome with status "failed".
 * While a command runs, another one is refused with the message "busy".
 */
export async function runCommand(command: CommandId): Promise<Outcome> {
  const language = displayLanguage();
  if (outcomeState().running !== null) {
    const busy = describe(command, { code: "busy", facts: {} }, messages(language));
    tellOutcome(busy);
    return busy;
  }
  beginCommand(command);
  const outcome = describe(command, await settle(COMMANDS[command], { language, today: localToday() }), messages(language));
  finishCommand(outcome);
  return outcome;
}

/** A thrown error becomes a result, so that the person always reads what happened. */
async function settle(run: CommandFunction, options: CommandOptions): Promise<CommandResult> {
  try {
    return await run(options);
  } catch (error) {
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { code: "unexpected", facts: { text } };
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

