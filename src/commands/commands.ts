import { createQuarter, prepareReview, refresh } from "../excel";
import { languageOf, type CommandId, type Language } from "../locales";
import { carryOut, type CommandFunction } from "./carryOut";
import { tellProgress, type Outcome } from "./outcomes";
import { localToday } from "./today";

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

/** Runs a command for the person at this Excel, today. */
export async function runCommand(command: CommandId): Promise<Outcome> {
  return carryOut(command, COMMANDS[command], { language: displayLanguage(), today: localToday(), progress: tellProgress });
}
