import type { CommandId } from "../locales";
import { runCommand } from "./commands";
import { isPlainSuccess, showPane } from "./showPane";

/** Runs the command and tells Excel that it ended, on every path: Excel cuts a command off after five minutes. */
function ribbonFunction(command: CommandId): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    void runCommand(command)
      .then((outcome) => (isPlainSuccess(outcome) ? undefined : showPane()))
      .finally(() => event.completed());
  };
}

/** Ties the function names of manifest.xml to their commands. Call once, when office.js is there. */
export function registerCommands(): void {
  Office.actions.associate("newQuarter", ribbonFunction("newQuarter"));
  Office.actions.associate("refreshWorkbook", ribbonFunction("refreshWorkbook"));
  Office.actions.associate("prepareReview", ribbonFunction("prepareReview"));
}

export { runCommand } from "./commands";
export { askStop } from "./commandStop";
export { chooseLanguage, displayLanguage } from "./displayLanguage";
export { keep, readKept } from "./personStorage";
export { localTime, localToday } from "./today";
export { holdCommands, onOutcomeChange, OUTCOME_EVENT, outcomeState, PROGRESS_EVENT, type Outcome, type OutcomeState } from "./outcomes";
