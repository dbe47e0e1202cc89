/** The tables of members and metrics among those that stand: which is which, their templates say. */
import { hasColumnPer, isListOf, memberRowsColumn, type Owner, type TableId } from "../../templates";
import type { FoundTable } from "./readTable";

type Tables = ReadonlyMap<TableId, FoundTable>;

/** The table in which the members, or the metrics, are listed. */
export function listOf(owner: Owner, tables: Tables): FoundTable | null {
  return [...tables.values()].find(({ template }) => isListOf(owner, template)) ?? null;
}

/** The table with a column for each of them. */
export function tableWithColumnPer(owner: Owner, tables: Tables): FoundTable | null {
  return [...tables.values()].find(({ template }) => hasColumnPer(owner, template)) ?? null;
}

/** Tables with rows for each member, and the column that says whose a row is. */
export function tablesPerMember(tables: Tables): readonly { readonly found: FoundTable; readonly column: string }[] {
  return [...tables.values()].flatMap((found) => {
    const column = memberRowsColumn(found.template);
    return column === null ? [] : [{ found, column }];
  });
}
