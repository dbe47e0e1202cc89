/** Shows a cell: it is selected and its sheet comes to the front. A workbook open for reading only allows that too. */
import { cellAddress, type CellPlace } from "../workbook";
import { runInExcel } from "./officeErrors";
import type { CommandResult } from "./commandResult";

/** @returns null when it is shown, else why not */
export function goToCell({ sheet, row, column }: CellPlace): Promise<CommandResult | null> {
  return runInExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column)).select();
    await context.sync();
    return null;
  });
}
