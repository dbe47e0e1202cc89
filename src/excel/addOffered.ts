/** Gives a workbook that stands the sheets that are offered: those that came after the version that made it. Twice is once. */
import { createQuarter } from "./createQuarter";
import type { CommandOptions, CommandResult } from "./commandResult";

/** What people typed stays where it is; a run that broke off is completed by a second one. */
export function addOffered(options: CommandOptions): Promise<CommandResult> {
  return createQuarter({ ...options, addsOffered: true });
}
