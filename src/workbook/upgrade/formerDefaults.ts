/** Thresholds that still are the default of the version that made the workbook, where that default is no longer right. */
import { ruleParts } from "../../templates";
import type { Rewrite } from "./rewriteColumn";
import type { StandingWorkbook } from "./upgradeFormulas";

/**
 * Today's default in place of an untouched one. A threshold that is anything else was changed by somebody, and stays.
 * @param version of the schema that the workbook has
 */
export function formerDefaults({ tables, at }: Pick<StandingWorkbook, "tables" | "at">, version: number): readonly Rewrite[] {
  const found = new Map([...tables].map((table) => [table.template.id, table]));
  return ruleParts.flatMap(({ limit, typed }): Rewrite[] => {
    const former = limit?.formerly?.[version];
    const table = found.get(typed.table);
    const keys = table?.place.columns.get("id");
    const column = table?.place.columns.get(typed.column)?.column;
    if (!limit || former === undefined || !table || !keys || column === undefined) return [];
    const { sheet, top, left, rows } = table.content;
    return rows.flatMap((cells, index) => {
      const row = top + 1 + index;
      const isUntouched = cells[keys.column - left] === typed.row && at(sheet, row, column) === former;
      if (!isUntouched) return [];
      return [{ sheet, area: { top: row, bottom: row, left: column, right: column }, formula: String(limit.preset), replaced: [former] }];
    });
  });
}
