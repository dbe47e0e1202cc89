/**
 * Highlights that somebody cleared, or lost by pasting over them, are put back; those of the person's own stay. Whether any is missing
 * is seen in the request that reads the quarter; only then one more asks which.
 */
import { tableName, type SheetTemplate, type TableId } from "../../templates";
import { lacksHighlights, missingHighlights, parseAreas } from "../../workbook";
import { addHighlightTask } from "../apply/applySheet";
import type { QuarterState } from "../read/quarterState";
import { askFormats, askRule, byFormula, standingHighlight } from "../read/standingHighlights";
import { looks, type LookTask } from "../wire/looks";
import { task } from "../wire/requests";

/** What was asked of one table; to be looked at after the next request. */
export interface AskedHighlights {
  readonly id: TableId;
  readonly formats: Excel.ConditionalFormatCollection;
  readonly cells: Excel.RangeAreas;
}

export interface HighlightRepair {
  /** Highlights, or parts of them, that are put back. */
  readonly count: number;
  readonly tasks: readonly LookTask[];
}

/** Queues the questions; the caller's next request carries them. */
export function askHighlights(context: Excel.RequestContext, sheets: readonly SheetTemplate[]): AskedHighlights[] {
  const tables = sheets.flatMap((sheet) => sheet.tables.filter(({ highlights }) => highlights !== undefined));
  return tables.map(({ id }) => {
    const range = context.workbook.tables.getItem(tableName(id)).getRange();
    const formats = askFormats(range);
    const cells = range.getSpecialCellsOrNullObject("ConditionalFormats");
    cells.load("address");
    return { id, formats, cells };
  });
}

/**
 * No request where nothing is missing, else one.
 * @param isThorough a run may have broken off while it added highlights: all of them are looked at, those without a formula deleted
 */
export async function readHighlightRepair(
  context: Excel.RequestContext,
  asked: readonly AskedHighlights[],
  { tables, places, mark }: QuarterState,
  isThorough = false,
): Promise<HighlightRepair> {
  const suspects = asked.flatMap(({ id, formats, cells }) => {
    const found = tables.get(id);
    const custom = byFormula(formats);
    const areas = cells.isNullObject ? [] : parseAreas(cells.address);
    return found && (isThorough || lacksHighlights(found, places, mark.language, { count: custom.length, areas }))
      ? [{ found, rules: custom.map(askRule) }]
      : [];
  });
  if (suspects.length === 0) return { count: 0, tasks: [] };
  await context.sync();
  const missing = suspects.map(({ found, rules }) => ({
    found,
    halfMade: isThorough ? rules.filter(({ rule }) => rule.formula === "") : [],
    plans: missingHighlights(found, places, mark.language, rules.map(standingHighlight)),
  }));
  return {
    count: missing.reduce((count, { plans }) => count + plans.length, 0),
    tasks: missing.flatMap(({ found: { content }, plans, halfMade }) =>
      looks(content.sheet, "highlights", [
        ...halfMade.map(({ format }) => task(() => format.delete(), 4)),
        ...plans.map((plan) => addHighlightTask(content.sheet, plan)),
      ]),
    ),
  };
}
