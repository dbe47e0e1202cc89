/** The room to sign and date below a table with a column per rep. */
import { label, ownColumn, type Language } from "../../templates";
import { signatureStyle } from "../cells/appearance";
import { columnRuns, type SheetLayout } from "./layout";
import { textCell } from "../cells/textCell";
import type { Area } from "../cells/address";
import type { SheetPlan } from "./plan";

/** Points; room for a pen. */
const signatureHeight = 26;
const signatureLabels = [label("签字确认", "Signature"), label("日期", "Date")] as const;

/** Two bordered rows below the table, under the reps' columns, to sign and date. */
export function planSignatures(layout: SheetLayout, language: Language): Pick<SheetPlan, "values" | "styles" | "rowHeights"> {
  const table = layout.tables[0];
  if (!layout.template.signatures || !table) return { values: [], styles: [], rowHeights: [] };
  const top = table.area.bottom + 2;
  const labels: Area = { top, bottom: top + 1, left: table.area.left, right: table.area.left };
  const fields = columnRuns(table.template.columns, (column) => (ownColumn.member.keyOf(column.id) === null ? null : true));
  return {
    rowHeights: [{ first: top, last: top + 1, points: signatureHeight }],
    values: [{ area: labels, rows: signatureLabels.map((text) => [textCell(text[language])]) }],
    styles: [
      { area: labels, style: { bold: true, vertical: "Center" } },
      ...fields.map(({ first, last }) => ({
        area: { top, bottom: top + 1, left: table.area.left + first, right: table.area.left + last },
        style: signatureStyle,
      })),
    ],
  };
}
