import type { CommandId } from "../locales";
import { carryOut, type CommandFunction } from "./carryOut";
import { isStopAsked } from "./commandStop";
import { displayLanguage } from "./displayLanguage";
import { tellProgress, type Outcome } from "./outcomes";
import { localToday } from "./today";

/** The code that works on the workbook; it is larger than all the rest and is loaded with the first command. */
export const loadExcel = () => import(/* webpackChunkName: "excel" */ "../excel");

/** What each ribbon command does. */
const COMMANDS: Readonly<Record<CommandId, CommandFunction>> = {
  newQuarter: async (options) => (await loadExcel()).createQuarter(options),
  refreshWorkbook: async (options) => (await loadExcel()).refresh(options),
  prepareReview: async (options) => (await loadExcel()).prepareReview(options),
};

/** Runs a command for the person at this Excel, today. */
export function runCommand(command: CommandId): Promise<Outcome> {
  const options = { language: displayLanguage(), today: localToday(), progress: tellProgress, isStopAsked };
  return carryOut(command, COMMANDS[command], options);
}
