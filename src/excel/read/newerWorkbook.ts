/** A workbook that a newer version of the add-in made, or added to, is left alone: what this one does not know it could damage. */
import type { CommandResult } from "../commandResult";

export const newerWorkbook: CommandResult = { code: "newerWorkbook", facts: {} };
