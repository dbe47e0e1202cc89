/** A line for each table that lacks columns. */
import type { Language } from "../../locales";
import { noteTexts } from "../../locales/notes";
import { restorableColumns, type FoundTable } from "../../workbook";

export function missingColumnNotes(tables: Iterable<FoundTable>, language: Language): string[] {
  const notes = noteTexts[language];
  return [...tables]
    .filter(({ missing }) => missing.length > 0)
    .map((table) => {
      const { content, template, missing } = table;
      const columns = template.columns.filter(({ id }) => missing.includes(id)).map((column) => column.label[language]);
      return notes.missingColumns({ sheet: content.sheet, columns, isRestorable: restorableColumns(table).length === missing.length });
    });
}
