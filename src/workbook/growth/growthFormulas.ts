/**
 * Formulas that name the members' columns one by one, or cells of all members' rows: they are made anew, for the whole column, when
 * somebody joins.
 */
import { formulaOf, ownColumn, type Column, type TableId } from "../../templates";
import { formulaWithIds } from "../formula";
import { tablesPerMember } from "../read/ownerTables";
import { placesOfTables, recordsOf } from "../read/readTable";
import { formulaOfColumn } from "../repair/repairTable";
import { rewriteColumn, type ColumnRewrite } from "../upgrade/rewriteColumn";
import type { GrowingQuarter } from "./newcomers";
import type { FormulaPlan } from "../plan/plan";
import type { Places, TablePlace } from "../formula/places";

/** A calculated column whose formula names the members' columns or rows, and where it stands. */
export interface MemberFormula {
  readonly table: TableId;
  readonly id: string;
  readonly sheet: string;
  readonly area: FormulaPlan["area"];
}

/** @example of the core set: the targets of the series, the sum of 目标设定 */
export function memberFormulas({ tables, mark }: GrowingQuarter): readonly MemberFormula[] {
  return [...tables.values()].flatMap(({ template, content, place }) =>
    template.columns.flatMap((column) => {
      const left = place.columns.get(column.id)?.column;
      if (left === undefined || !namesMembers(column, mark.language)) return [];
      const area = { top: content.top + 1, bottom: content.top + content.rows.length, left, right: left };
      return [{ table: template.id, id: column.id, sheet: content.sheet, area }];
    }),
  );
}

function namesMembers(column: Column, language: GrowingQuarter["mark"]["language"]): boolean {
  return /\[@rep:\*\]|\[\w+:@/.test(formulaOf(column, language) ?? "");
}

/** What stands in the cells of such a column, from the top. */
export interface StandingMemberFormula {
  readonly column: MemberFormula;
  readonly texts: readonly string[];
}

/**
 * Ours with everybody in them; formulas of somebody's own stay as they are, without the new members.
 * @param keys of the new members, who have their columns by now
 */
export function grownFormulas(
  quarter: GrowingQuarter,
  keys: readonly string[],
  standing: readonly StandingMemberFormula[],
): ColumnRewrite[] {
  const { tables, mark } = quarter;
  const now = placesOfTables(tables);
  const before = placesWithout(now, keys, rowsOf(tables, keys));
  return standing.flatMap(({ column: one, texts }) => {
    const found = tables.get(one.table);
    const column = found?.template.columns.find(({ id }) => id === one.id);
    const formula = found && column ? formulaOfColumn(column, found, now, mark.language) : null;
    if (!found || formula === null) return [];
    const idsOf = (text: string, row: number, places: Places) =>
      formulaWithIds(text, { places, table: places.tables.get(one.table) ?? null, sheet: one.sheet, row, column: one.id });
    const first = one.area.top;
    const wanted = idsOf(typeof formula === "string" ? formula : (formula[0] ?? ""), first, now);
    return [rewriteColumn({
      found,
      id: one.id,
      formula,
      at: (row) => texts[row - first] ?? "",
      kindOf: (text, row) => (idsOf(text, row, now) === wanted ? "current" : idsOf(text, row, before) === wanted ? "known" : "own"),
    })];
  });
}

/** How many rows of each table are these members'. */
function rowsOf(tables: GrowingQuarter["tables"], keys: readonly string[]): ReadonlyMap<TableId, number> {
  return new Map(
    tablesPerMember(tables).map(({ found, column }) => [
      found.template.id,
      recordsOf(found).filter((row) => keys.includes(String(row[column]))).length,
    ]),
  );
}

/** Where everything stood before these members had columns and rows. */
function placesWithout({ tables }: Places, keys: readonly string[], rows: ReadonlyMap<TableId, number>): Places {
  const without = (id: TableId, table: TablePlace): TablePlace => ({
    ...table,
    rows: table.rows - (rows.get(id) ?? 0),
    columns: new Map([...table.columns].filter(([column]) => !keys.some((key) => column === ownColumn.member.id(key)))),
  });
  return { tables: new Map([...tables].map(([id, table]) => [id, without(id, table)])) };
}
