/** The setup that a new quarter is made from: the one that the document carries, else good defaults. */
import { isoDate } from "../core";
import { defaultSetup, problemLine, readSetup, type QuarterSetup } from "../workbook";
import type { CommandOptions } from "./commandResult";

/** Key of the document's settings under which a form or a script leaves the setup of the next quarter (JSON). */
export const setupKey = "quarterbook.setup";

/** The setup and whether the document carries it, or what is wrong with the one that it carries, a line per problem. */
export function startSetup({ today, language }: CommandOptions): { setup: QuarterSetup; isCarried: boolean } | { problems: string[] } {
  const day = isoDate(today);
  const carried: unknown = Office.context.document.settings.get(setupKey);
  if (carried === null || carried === undefined) return { setup: defaultSetup(day, language), isCarried: false };
  const read = readSetup(carried, { today: day });
  return "setup" in read ? { setup: read.setup, isCarried: true } : { problems: read.problems.map((problem) => problemLine(problem, language)) };
}
