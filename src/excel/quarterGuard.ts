/** Writing work that does not read the whole quarter asks for its mark alone: a workbook of a newer version is left alone. */
import { schemaVersion } from "../templates";
import { readQuarterMark } from "../workbook";
import { newerWorkbook } from "./newerWorkbook";
import type { CommandResult } from "./commandResult";

/** Queues the question; the caller's next request carries it. */
export function askMark({ workbook: { names } }: Excel.RequestContext): Excel.NamedItemCollection {
  names.load("items/name,items/formula");
  return names;
}

/** Why nothing may be written; null where this version knows the quarter. */
export function refusalOf({ items }: Excel.NamedItemCollection): CommandResult | null {
  const mark = readQuarterMark(items.map(({ name, formula }) => ({ name, formula: String(formula) })));
  if (!mark) return { code: "noQuarter", facts: {} };
  return mark.schemaVersion > schemaVersion ? newerWorkbook(mark) : null;
}
