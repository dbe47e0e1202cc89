/** What an upgrade, or another set, changes in calculated columns that stand. */
import { completeSet, schemaVersion } from "../../templates";
import {
  formerDefaults,
  isBehind,
  knownFormulasOf,
  turnedColumns,
  upgradeFormulas,
  type ColumnRewrite,
  type Places,
  type QuarterMark,
  type Rewrite,
} from "../../workbook";
import { readStandingParts } from "../read/readQuarter";
import type { WorkbookState } from "../read/workbookState";
import type { ApplyOptions } from "./sheetWorks";
import type { QuarterAtHand } from "./lookAtQuarter";

export interface FormulaChanges extends ColumnRewrite {
  /** Thresholds that are an earlier version's default, as nobody touched them. */
  readonly defaults: readonly Rewrite[];
  /** Columns that people typed into in the set before, and that are calculated in this one. */
  readonly turned: ApplyOptions["turned"];
}

/** Nothing for a workbook of this version and set. */
export async function formulaChanges(
  context: Excel.RequestContext,
  state: WorkbookState,
  mark: QuarterMark,
  quarter: QuarterAtHand,
): Promise<FormulaChanges> {
  const places = await placesToRead(context, state, mark, quarter.plan.places);
  return { ...(await rewritesOf(mark, quarter, places)), defaults: defaultsOf(mark, quarter), turned: columnsTurned(mark, quarter) };
}

/** Columns that people typed into in the set before. */
function columnsTurned({ setBefore }: QuarterMark, { plan, setup, found, contents }: QuarterAtHand): ApplyOptions["turned"] {
  if (setBefore === null) return [];
  return turnedColumns(setBefore, found.values(), plan, setup).flatMap((turned) => {
    const content = contents.get(turned.part.name);
    return content ? [{ ...turned, content }] : [];
  });
}

function defaultsOf({ schemaVersion: version }: QuarterMark, { found, contents }: QuarterAtHand): readonly Rewrite[] {
  return version === schemaVersion ? [] : formerDefaults({ tables: found.values(), at: contentOf(contents) }, version);
}

function contentOf(contents: QuarterAtHand["contents"]) {
  return (sheet: string, row: number, column: number) => contents.get(sheet)?.at(row, column) ?? "";
}

/** Where the tables stand that formulas may name: of a workbook that gets another set all of ours, those outside it as well. */
async function placesToRead(context: Excel.RequestContext, state: WorkbookState, mark: QuarterMark, planned: Places): Promise<Places> {
  if (mark.setBefore === null) return planned;
  const { places } = await readStandingParts(context, state, { ...mark, set: completeSet() });
  return { tables: new Map([...places.tables, ...planned.tables]) };
}

/**
 * Formulas of an older workbook, or of another set, that this version writes otherwise. A version in between may have broken off bringing
 * them up to date; of another set this version's own formulas count.
 */
async function rewritesOf(mark: QuarterMark, { parts, found, contents }: QuarterAtHand, places: Places): Promise<ColumnRewrite> {
  if (!parts || !isBehind(mark)) return { rewrites: [], own: [] };
  const { sheets, cells } = parts;
  const { schemaVersion: version, language, setBefore } = mark;
  const last = setBefore === null ? schemaVersion - 1 : schemaVersion;
  const versions = Array.from({ length: last - version + 1 }, (_, index) => version + index);
  const known = await Promise.all(versions.map(knownFormulasOf));
  const tables = found.values();
  const at = contentOf(contents);
  return upgradeFormulas({ language, sheets, tables, places, cells, at, isOfOtherSet: version === schemaVersion }, known);
}
