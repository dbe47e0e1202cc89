/**
 * Columns that a standing table lacks: those of a newer version, and those that somebody deleted. Columns that are made per rep or per
 * metric are not added: what stood in a deleted one, nobody can tell.
 */
import type { Column } from "../../templates";
import type { FoundTable } from "../read/readTable";

/** The columns that can be added to a table, in the template's order. */
export function restorableColumns({ template, missing }: Pick<FoundTable, "template" | "missing">): readonly Column[] {
  return template.columns.filter(({ id }) => missing.includes(id) && !id.includes(":"));
}
