/** Makes templates of sheets and tables: what its columns say of themselves, such as the colours of their words, follows from them. */
import { outcomeHighlights } from "./outcome";
import { typedHighlights } from "./typedHighlights";
import type { TableId } from "./ids";
import type { SheetTemplate, TableTemplate } from "./template";

/** @param template with the highlights that no column's outcomes give: they stand after those, before those of what people typed */
export function defineTable<T extends TableId>(id: T, template: Omit<TableTemplate<NoInfer<T>>, "id">): TableTemplate<T> {
  const ofOutcomes = template.columns.flatMap(({ id: column, outcomes }) => (outcomes ? outcomeHighlights(column, outcomes) : []));
  const ofTyped = typedHighlights(template.columns, template.blankRows !== undefined);
  const highlights = [...ofOutcomes, ...(template.highlights ?? []), ...ofTyped];
  return { id, ...template, ...(highlights.length > 0 && { highlights }) };
}

/** Columns without a width are there for formulas: people do not see them. On a sheet that is hidden itself they need not be. */
export function defineSheet(template: SheetTemplate): SheetTemplate {
  if (template.hidden) return template;
  const tables = template.tables.map((table) => ({
    ...table,
    columns: table.columns.map((column) => (column.width === 0 ? { ...column, hidden: true } : column)),
  }));
  return { ...template, tables };
}
