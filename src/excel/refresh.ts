import type { CommandOptions, CommandResult } from "./commandResult";
export function refresh(_options: CommandOptions): Promise<CommandResult> {
  return Promise.resolve({ code: "noQuarter", facts: {} });
}
