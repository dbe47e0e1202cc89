/** The setup that a new quarter is made from: the one that the document carries, else good defaults. */
import { isoDate } from "../../core";
import { defaultSetup, problemLine, problemText, readSetup, remarksOn, type Problem, type QuarterSetup } from "../../workbook";
import type { SheetSet } from "../../templates";
import type { CommandOptions } from "../commandResult";

/** Key of the document's settings under which a form or a script leaves the setup of the next quarter (JSON). */
export const setupKey = "quarterbook.setup";

export interface StartSetup {
  readonly setup: QuarterSetup;
  /** The document carries it. */
  readonly isCarried: boolean;
  /** The set that it names; null where it names none, which asks nothing of a workbook that stands. */
  readonly set: SheetSet | null;
  /** What should be looked at in it, though it counts; a line each. */
  readonly remarks: readonly string[];
}

/** The setup, or what is wrong with the one that the document carries, a line per problem. */
export function startSetup({ today, language }: CommandOptions): StartSetup | { problems: string[] } {
  const day = isoDate(today);
  const carried: unknown = Office.context.document.settings.get(setupKey);
  const lines = (remarks: readonly Problem[]): string[] => remarks.map((remark) => problemText(remark, language));
  if (carried === null || carried === undefined) {
    const setup = defaultSetup(day, language);
    return { setup, isCarried: false, set: null, remarks: lines(remarksOn({}, setup.period)) };
  }
  const read = readSetup(carried, { today: day });
  if ("problems" in read) return { problems: read.problems.map((problem) => problemLine(problem, language)) };
  const named = (carried as { readonly set?: unknown }).set ?? null;
  return { setup: read.setup, isCarried: true, set: named === null ? null : read.setup.set, remarks: lines(read.remarks) };
}
