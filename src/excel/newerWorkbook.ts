/** A workbook that a newer version of the add-in made, or added to, is left alone: what this one does not know it could damage. */
import { schemaVersion } from "../templates";
import type { QuarterMark } from "../workbook";
import type { CommandResult } from "./commandResult";

export function newerWorkbook({ schemaVersion: version }: QuarterMark): CommandResult {
  return { code: "newerWorkbook", facts: { version, known: schemaVersion } };
}
