/** Writing work that does not read the whole quarter asks for its mark alone: a workbook of a newer version is left alone. */
import { schemaVersion } from "../../templates";
import { readQuarterMark, type QuarterMark } from "../../workbook";
import { nameStates } from "./nameStates";
import { newerWorkbook } from "./newerWorkbook";
import type { CommandResult } from "../commandResult";

/** Queues the question; the caller's next request carries it. */
export function askMark({ workbook: { names } }: Excel.RequestContext): Excel.NamedItemCollection {
  names.load("items/name,items/formula");
  return names;
}

/** Which quarter the workbook holds; null where it holds none. */
export function markIn(names: Excel.NamedItemCollection): QuarterMark | null {
  return readQuarterMark(nameStates(names));
}

/** Why nothing may be written; null where this version knows the quarter. */
export function refusalOf(names: Excel.NamedItemCollection): CommandResult | null {
  const mark = markIn(names);
  if (!mark) return { code: "noQuarter", facts: {} };
  return mark.schemaVersion > schemaVersion ? newerWorkbook : null;
}
