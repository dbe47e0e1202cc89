/** Sheets of core that a workbook may stand without, and that this one lacks. */
import { noTeamColumns, offeredSheets, everySheet, type SheetTemplate } from "../../templates";
import type { QuarterView } from "./quarterView";

/** @param view of the whole quarter: a table that was not read counts as missing */
export function missingOffered({ tables }: Pick<QuarterView, "tables">): readonly SheetTemplate[] {
  const offered = everySheet(noTeamColumns).filter(({ id }) => offeredSheets.includes(id));
  return offered.filter((sheet) => sheet.tables.some(({ id }) => !tables.has(id)));
}
