/** Shows a cell: it is selected and its sheet comes to the front. A workbook open for reading only allows that too. */
import { cellAddress, type CellPlace } from "../workbook";
import { runInExcel } from "./wire/officeErrors";
import type { CommandResult } from "./commandResult";

/** @returns null when it is shown, else why not; a row that a filter hides is selected, and told */
export function goToCell({ sheet, row, column }: CellPlace): Promise<CommandResult | null> {
  return runInExcel(async (context): Promise<CommandResult | null> => {
    const found = context.workbook.worksheets.getItem(sheet);
    const cell = found.getRange(cellAddress(row, column));
    found.load("visibility");
    cell.load("rowHidden");
    await context.sync();
    if (found.visibility !== "Visible") return { code: "hiddenSheet", facts: { sheet } };
    cell.select();
    await context.sync();
    return cell.rowHidden ? { code: "hiddenRow", facts: { sheet, row: row + 1 } } : null;
  });
}
