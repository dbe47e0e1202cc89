/** Reads the quarter that a workbook holds: every table of its set, or those behind what a view shows, and the named cells. */
import { hasOffered, schemaVersion, settingsShown, type Shown } from "../../templates";
import { readParts, type Ask, type Wanted } from "./askQuarter";
import { missingFrom, readMissing, type Unreadable } from "./missingParts";
import type { QuarterMark } from "../../workbook";
import type { QuarterState } from "./quarterState";
import type { WorkbookState } from "./workbookState";

/** The quarter, or the tables and named cells of its set that the workbook lacks (all of core when it holds no quarter). */
export type ReadResult<T> = { readonly quarter: QuarterState; readonly asked: readonly T[] } | Unreadable;

/** What Excel says of a table or name that is not there, and of a name whose cells were deleted. */
const missingCodes = ["ItemNotFound", "InvalidReference"];

/** The whole quarter, and which cells hold formulas. */
export function readQuarter(context: Excel.RequestContext): Promise<ReadResult<null>>;
/**
 * @param ask queues what a request is to read of its sheets beside their tables: once for core, once for the others of a set; called anew
 * when that has to be sent again
 */
export function readQuarter<T>(context: Excel.RequestContext, ask: Ask<T>): Promise<ReadResult<T>>;
export function readQuarter<T>(context: Excel.RequestContext, ask?: Ask<T>): Promise<ReadResult<T | null>> {
  return readWanted(context, { ask: (own, sheets) => ask?.(own, sheets) ?? null });
}

/** The settings of the quarter and the tables behind some columns; the others are not read, and nobody misses them. */
export function readShown(context: Excel.RequestContext, shown: Shown): Promise<ReadResult<null>> {
  return readWanted(context, { ask: () => null, shown: { ...settingsShown, ...shown } });
}

async function readWanted<T>(context: Excel.RequestContext, wanted: Wanted<T>): Promise<ReadResult<T>> {
  try {
    const { quarter, names, asked } = await readParts(context, wanted);
    const { mark } = quarter;
    const tables = [...quarter.tables.values()].map(({ content }) => ({ name: content.name, sheet: content.sheet }));
    const missing = missingFrom({ tables, names }, mark, wanted.shown);
    return missing.length === 0 && mark.schemaVersion <= schemaVersion ? { quarter, asked } : { missing, names, held: mark };
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !missingCodes.includes(error.code)) throw error;
    const found = await readMissing(context);
    const { missing, held } = found;
    if (!held || missing.length > 0 || held.schemaVersion > schemaVersion) return found;
    if (held.schemaVersion === schemaVersion && hasOffered(held.set)) throw error;
    return readParts(context, { ...wanted, mark: held });
  }
}

/** What of the quarter stands, when parts of it were deleted. One request. */
export async function readStandingParts(context: Excel.RequestContext, state: WorkbookState, mark: QuarterMark): Promise<QuarterState> {
  const missing = new Set(missingFrom(state, { ...mark, schemaVersion }));
  return (await readParts(context, { stands: (name) => !missing.has(name), mark, version: schemaVersion, ask: () => null })).quarter;
}
