/** Which columns people see. */
import type { Column } from "../../templates";

/** Columns on hidden places need no looks and no marks: nobody renames or moves them. */
export function isSeen(column: Column): boolean {
  return !column.hidden && column.width !== 0;
}
