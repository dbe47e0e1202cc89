import type { CommandOptions, CommandResult } from "./commandResult";
export function prepareReview(_options: CommandOptions): Promise<CommandResult> {
  return Promise.resolve({ code: "noQuarter", facts: {} });
}
