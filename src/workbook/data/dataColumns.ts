/** What the data file holds, as the templates say it: a list for each log, in it a field for each column that people type into. */
import {
  listOf,
  noTeamColumns,
  sheetsOf,
  type Column,
  type DataLog,
  type DataLogId,
  type ListEntry,
  type SheetSet,
  type TableTemplate,
} from "../../templates";

/** A table that the data file has a list for. */
export type LogTemplate = TableTemplate & { readonly id: DataLogId; readonly data: DataLog };

/** The logs of a set, in the order of its sheets. */
export function dataLogs(set: SheetSet): readonly LogTemplate[] {
  return sheetsOf(set, noTeamColumns).flatMap(({ tables }) => tables.filter((table) => table.data !== undefined) as LogTemplate[]);
}

/** What a field may hold and what its cell is given. */
export type DataContent =
  /** A day; with its time where that is allowed or required. */
  | { readonly kind: "date"; readonly time: "none" | "allowed" | "required" }
  | { readonly kind: "number"; readonly min?: number; readonly max?: number }
  | { readonly kind: "member" }
  /** One of a list, kept as its code: the cell has its word in the workbook's language. */
  | { readonly kind: "entry"; readonly entries: readonly ListEntry[] }
  /** Free text; `suggestions` are what an open list starts with. */
  | { readonly kind: "text"; readonly suggestions?: readonly ListEntry[] };

/** A field of the data file. */
export interface DataField {
  readonly column: Column;
  /** Its name in the file. */
  readonly name: string;
  readonly isRequired: boolean;
  readonly content: DataContent;
}

/**
 * The fields of a log's entries, in the order of the sheet.
 * @example dataFields(followUps).map(({ name }) => name) // ["date", "rep", "customer", …]
 */
export function dataFields({ columns, data }: LogTemplate): readonly DataField[] {
  return columns
    .filter(({ kind }) => kind === "input")
    .map((column) => ({
      column,
      name: column.field ?? column.id,
      isRequired: data.required.includes(column.id),
      content: contentOf(column),
    }));
}

function contentOf({ format, time, validation }: Column): DataContent {
  if (validation?.kind === "date") return { kind: "date", time: format === "dateTime" ? "required" : (time ?? "none") };
  if (validation?.kind === "number") return validation;
  if (validation?.kind !== "list") return { kind: "text" };
  if (validation.list === "qb_list_members") return { kind: "member" };
  const { entries, isOpen } = listOf(validation.list);
  return isOpen ? { kind: "text", suggestions: entries } : { kind: "entry", entries };
}
