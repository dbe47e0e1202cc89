/** Whose row, or whose column, a cell of the workbook belongs to. */
import { ownColumn, repColumnOf } from "../../templates";
import type { CellPlace, QuarterView } from "./quarterView";

/** Key of the member; null where the cell is nobody's: between tables, on headers, in rows of the team. */
export function repAtCell({ tables, book, settings }: QuarterView, { sheet, row, column }: CellPlace): string | null {
  for (const { template, content, place } of tables.values()) {
    if (content.sheet !== sheet || column < content.left || column >= content.left + content.headers.length) continue;
    const found = book.rows(template.id)[row - content.top - 1];
    if (!found) continue;
    const own = [...place.columns].flatMap(([id, at]) => (at.column === column ? (ownColumn.member.keyOf(id) ?? []) : []));
    const rowsOwner = repColumnOf(template);
    const key = own[0] ?? (rowsOwner === null ? "" : found.text(rowsOwner));
    return settings.members.some((member) => member.key === key) ? key : null;
  }
  return null;
}
