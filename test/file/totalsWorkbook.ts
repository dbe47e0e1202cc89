/** A table with a label, a sum and a formula of one's own in its totals row. */
import { addTable, buildSheet, buildWorkbook } from "../stand-in/engine/buildWorkbook";
import type { Workbook } from "../../src/file/model";

export function totalsWorkbook(): Workbook {
  const sheet = buildSheet("Log", [
    ["Name", "Amount", "Double", "Note"],
    ["a", 1, 2],
    ["b", 2, 4],
    ["Total", "=SUBTOTAL(109,tblLog[Amount])", "=MAX(tblLog[Double])+1"],
  ]);
  addTable(sheet, "tblLog", { top: 0, left: 0, bottom: 3, right: 3 }).showTotals = true;
  return buildWorkbook(sheet);
}
