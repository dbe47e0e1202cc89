/** The setup that a new quarter is made from: the one that the document carries, else good defaults. */
import { isoDate } from "../core";
import { defaultSetup, problemLine, readSetup, type QuarterSetup } from "../workbook";
import type { SheetSet } from "../templates";
import type { CommandOptions } from "./commandResult";

/** Key of the document's settings under which a form or a script leaves the setup of the next quarter (JSON). */
export const setupKey = "quarterbook.setup";

export interface StartSetup {
  readonly setup: QuarterSetup;
  /** The document carries it. */
  readonly isCarried: boolean;
  /** The set that it names; null where it names none, which asks nothing of a workbook that stands. */
  readonly set: SheetSet | null;
}

/** The setup, or what is wrong with the one that the document carries, a line per problem. */
export function startSetup({ today, language }: CommandOptions): StartSetup | { problems: string[] } {
  const day = isoDate(today);
  const carried: unknown = Office.context.document.settings.get(setupKey);
  if (carried === null || carried === undefined) return { setup: defaultSetup(day, language), isCarried: false, set: null };
  const read = readSetup(carried, { today: day });
  if ("problems" in read) return { problems: read.problems.map((problem) => problemLine(problem, language)) };
  const named = (carried as { readonly set?: unknown }).set ?? null;
  return { setup: read.setup, isCarried: true, set: named === null ? null : read.setup.set };
}
