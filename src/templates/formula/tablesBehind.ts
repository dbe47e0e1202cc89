/** Which tables a view has to read: those that it shows, and those on which formulas make the shown columns rest. */
import { tableName } from "../model/names";
import { ownedColumn } from "../model/owners";
import { ruleParts } from "../rules/ruleCells";
import type { ColumnId } from "../model/book";
import type { TableId } from "../model/ids";
import type { Column, SheetTemplate } from "../model/template";

/** Columns by their table. */
export type Shown = { readonly [T in TableId]?: readonly ColumnId<T>[] };

/** A column of a table, or a named cell, and all that its formula refers to. */
type Node = string;

const text = /"(?:[^"]|"")*"/g;
const references = /\b(qb[A-Z]\w*)\[(?:\[#Headers\],)?\[?@?([\w:@*]+)\]?\]|\[@([\w:*]+)\]|\b(qb_\w+)/g;

/**
 * The tables that hold what the columns are worked out from, in any language: their own and, by their formulas, others. Names of formulas
 * are not followed: what stands behind them is an index, which changes no result.
 * Core's functions need no other table (a test works every column out without them).
 * @param sheets of the workbook's set
 * @example tablesBehind({ weekly: ["rate"] }, sheets) // weekly, targets, members, …, and no followUps
 */
export function tablesBehind(shown: Shown, sheets: readonly SheetTemplate[]): ReadonlySet<TableId> {
  const graph = referencesOf(sheets);
  const reached = new Set<Node>();
  const waiting = Object.entries(shown).flatMap(([table, columns]) => columns.map((column: string) => node(table, column)));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  const tables = sheets.flatMap((sheet) => sheet.tables.map(({ id }) => id));
  const owners = new Set([...reached].map((one) => one.split(".")[0]));
  return new Set(tables.filter((id) => owners.has(id)));
}

function node(table: string, column: string): Node {
  return `${table}.${column}`;
}

function referencesOf(sheets: readonly SheetTemplate[]): ReadonlyMap<Node, readonly Node[]> {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const idOf = new Map<string, TableId>(tables.map(({ id }) => [tableName(id), id]));
  const owned = (table: TableId, part: string | undefined) =>
    (tables.find(({ id }) => id === table)?.columns ?? []).filter((column) => part !== undefined && ownedColumn(column.id)?.part === part);
  const nodesIn = (formula: NonNullable<Column["formula"]>, own: TableId | null): Node[] =>
    (typeof formula === "string" ? [formula] : Object.values(formula)).flatMap((one) =>
      [...one.replace(text, "").matchAll(references)].flatMap(([, name, column = "", ofRow, cell]): Node[] => {
        if (cell !== undefined) return [cell];
        const table = name === undefined ? own : (idOf.get(name) ?? null);
        if (table === null) return [];
        const id = ofRow ?? column;
        // A list over all members, or the column of the one (or of the metric) whose key stands in the row.
        if (id.includes("*") || id.includes(":@")) return [node(table, ""), ...owned(table, ownedColumn(id)?.part).map((one) => node(table, one.id))];
        return [node(table, id)];
      }),
    );
  const ofColumns = tables.flatMap(({ id, columns }) =>
    columns.map((column): [Node, Node[]] => [node(id, column.id), column.formula === undefined ? [] : nodesIn(column.formula, id)]),
  );
  const ofCells = sheets.flatMap(({ parameters = [] }) =>
    parameters.map(({ name, formula }): [Node, Node[]] => [name, formula === undefined ? [] : nodesIn(formula, null)]),
  );
  const ofRules = ruleParts.map(({ name, typed, preset }): [Node, Node[]] => [
    name,
    [typed, preset].map((cell) => node(cell.table, cell.column)),
  ]);
  return new Map([...ofColumns, ...ofCells, ...ofRules]);
}
