/** Cells of columns of words that ask somebody to look at a figure or a row. Pure. */
import type { Column, TableId } from "../../templates";
import type { FoundTable } from "./readTable";

export interface ToldCell {
  readonly sheet: string;
  readonly header: string;
  /** On the sheet, from 0. */
  readonly row: number;
  /** What the cell says, in the language of the workbook. */
  readonly said: string;
  readonly about: NonNullable<Column["told"]>;
}

/** Such cells of all tables, as they showed when they were read; errors are no words. */
export function toldCells(tables: ReadonlyMap<TableId, FoundTable>): ToldCell[] {
  return [...tables.values()].flatMap(({ template, content, place }) =>
    template.columns.flatMap(({ id, told }) => {
      const column = place.columns.get(id);
      if (!told || !column) return [];
      return content.rows.flatMap((cells, at) => {
        const said = cells[column.column - content.left];
        const isWord = typeof said === "string" && said !== "" && !said.startsWith("#");
        return isWord ? [{ sheet: content.sheet, header: column.header, row: content.top + 1 + at, said, about: told }] : [];
      });
    }),
  );
}
