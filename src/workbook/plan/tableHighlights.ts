/** The highlights of a table where its columns stand: of a new one, and of one in which people moved columns and added rows. */
import type { TableTemplate } from "../../templates";
import { toneStyle } from "../cells/appearance";
import { conditionIfPossible, type FormulaContext } from "../formula/compileFormula";
import type { Area } from "../cells/address";
import type { HighlightPlan } from "./plan";
import type { TablePlace } from "../formula/places";

export function tableHighlights(
  { highlights = [] }: Pick<TableTemplate, "highlights">,
  place: TablePlace,
  context: Omit<FormulaContext, "table" | "row">,
): HighlightPlan[] {
  const own = { ...context, table: place, row: 0 };
  return highlights.flatMap(({ columns, when, tone }) =>
    columnAreas(place, columns).flatMap((area) => {
      const formula = conditionIfPossible(when, own, { row: area.top, column: area.left });
      return formula === null ? [] : [{ area, formula, ...toneStyle(tone) }];
    }),
  );
}

/** The cells below the headers of these columns; neighbouring columns are one area, deleted ones are left out. */
function columnAreas({ top, rows, columns }: TablePlace, ids: readonly string[]): Area[] {
  const areas: Area[] = [];
  const standing = ids.flatMap((id) => columns.get(id)?.column ?? []).sort((a, b) => a - b);
  for (const column of standing) {
    const last = areas[areas.length - 1];
    if (last && last.right === column - 1) areas[areas.length - 1] = { ...last, right: column };
    else areas.push({ top: top + 1, bottom: top + rows, left: column, right: column });
  }
  return areas;
}
