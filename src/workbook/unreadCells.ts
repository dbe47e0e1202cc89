/** Cells in which people put something that no formula can read: it does not count, and stays. Pure. */
import { cleanName, listCells, ruleParts, type CellInput, type ListName, type TableId, type Validation } from "../templates";
import { recordsOf, type FoundTable } from "./readTable";

export interface UnreadCell {
  readonly sheet: string;
  readonly header: string;
  /** On the sheet, from 0. */
  readonly row: number;
  /** Text where a number or a date belongs, or a name that its drop-down list does not have: pasting passes by the check of a cell. */
  readonly kind: "value" | "choice";
}

type Tables = ReadonlyMap<TableId, FoundTable>;

interface Checked {
  readonly header: string;
  /** Of the table, from 0. */
  readonly index: number;
  readonly validation: Validation;
}

/**
 * Such cells of all tables, row by row.
 * @example unreadCells(tables) // [{ sheet: "周进度", header: "周实际", row: 16, kind: "value" }] where that cell holds "3万"
 */
export function unreadCells(tables: Tables): UnreadCell[] {
  return [...tables.values()].flatMap((found) => {
    const { sheet, top, rows } = found.content;
    const judges = checkedColumns(found).map((column) => ({ ...column, kind: judgeOf(column.validation, tables) }));
    return rows.flatMap((cells, at) =>
      judges.flatMap(({ header, index, kind }) => {
        const wrong = kind(cells[index] ?? "");
        return wrong ? [{ sheet, header, row: top + 1 + at, kind: wrong }] : [];
      }),
    );
  });
}

function checkedColumns({ template, place, content }: FoundTable): Checked[] {
  return template.columns.flatMap(({ id, kind, validation }) => {
    const column = place.columns.get(id);
    return kind === "input" && validation && column && !isOfRule(template.id, id) ? [{ header: column.header, index: column.column - content.left, validation }] : [];
  });
}

/** What rules go by is told apart: see unreadLimits.ts. */
function isOfRule(table: TableId, column: string): boolean {
  return ruleParts.some(({ typed }) => typed.table === table && typed.column === column);
}

type Judge = (value: CellInput) => UnreadCell["kind"] | null;

function judgeOf(validation: Validation, tables: Tables): Judge {
  if (validation.kind !== "list") return (value) => (value === "" || value === null || typeof value === "number" ? null : "value");
  const entries = validation.strict ? entriesOf(validation.list, tables) : null;
  if (entries === null) return () => null;
  return (value) => (value === null || cleanName(String(value)) === "" || entries.has(cleanName(String(value))) ? null : "choice");
}

/** As names are compared in the workbook; null where the list itself is missing. */
function entriesOf(list: ListName, tables: Tables): ReadonlySet<string> | null {
  const { table, column, length } = listCells.find(({ name }) => name === list) ?? {};
  const found = table && tables.get(table);
  if (!found || column === undefined) return null;
  return new Set(recordsOf(found).slice(0, length).map((record) => cleanName(String(record[column] ?? ""))));
}
