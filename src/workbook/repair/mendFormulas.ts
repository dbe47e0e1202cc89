/** Formulas of finished sheets that lost what they referred to (#REF!), and those that a run was about to mend when it was interrupted. */
import { areaAddress } from "../../file/address";
import { rowsOf } from "../../file/area";
import { lastOf, numberRuns } from "../cells/runs";
import { formulaAt, readsAlike } from "./likeFormulas";
import { calculatedColumns, type CalculatedColumn } from "./repairTable";
import type { FormulaPlan } from "../plan/plan";
import type { StandingParts } from "./repairSheet";

/** Cells that get their formula anew. */
export interface MendedFormula extends FormulaPlan {
  readonly sheet: string;
  /** The column or cell as a mark names it. @example "weekly.rate" or, beside tables, "B3" */
  readonly mends: string;
  /** What stands there, but for #REF! and blanks. */
  readonly replaced: readonly string[];
}

/** The sheet as it stands, and what an interrupted run was about to mend on it. */
export interface MendedSheet {
  readonly name: string;
  /** Formula or constant of a cell, "" when blank. */
  at(row: number, column: number): string | number | boolean;
  readonly mending: readonly string[];
}

type Known = Pick<StandingParts, "found" | "places" | "language">;

/** New formulas for calculated cells of the sheet's tables. */
export function mendedColumns(sheet: MendedSheet, { found, places, language }: Known): MendedFormula[] {
  return [...found.values()]
    .filter(({ content }) => content.sheet === sheet.name)
    .flatMap((table) =>
      calculatedColumns(table, places, language).flatMap((column) => {
        const mends = `${table.template.id}.${column.id}`;
        const isLeft = sheet.mending.includes(mends) ? leftCells(column, sheet, places) : () => false;
        const rows = rowsOf(column.body).filter((row) => isBroken(sheet.at(row, column.body.left)) || isLeft(row));
        return numberRuns(rows).map((run) => ({ ...mendedRows(column, run, sheet), mends }));
      }),
    );
}

/**
 * What an interrupted run left of a column: blank cells, and the formulas where all of them are one that is not ours. For when Excel fills
 * a column, it fills all of it.
 */
function leftCells({ body, formula }: CalculatedColumn, { name, at }: MendedSheet, places: StandingParts["places"]): (row: number) => boolean {
  const column = body.left;
  const given = { sheet: name, column, row: body.top, formula: formulaAt({ area: body, formula }, body.top) };
  const formulaRows = rowsOf(body).filter((row) => isFormula(at(row, column)));
  const stand = formulaRows.map((row) => ({ sheet: name, column, row, formula: String(at(row, column)) }));
  const [first] = stand;
  const isFilled = first !== undefined && !readsAlike(first, given, places) && stand.every((one) => readsAlike(one, first, places));
  return (row) => at(row, column) === "" || (isFilled && isFormula(at(row, column)));
}

function mendedRows({ body, formula }: CalculatedColumn, rows: readonly [number, ...number[]], sheet: MendedSheet): Omit<MendedFormula, "mends"> {
  const area = { ...body, top: rows[0], bottom: lastOf(rows) };
  const texts = rowsOf(area).map((row) => String(sheet.at(row, body.left)));
  return {
    sheet: sheet.name,
    area,
    formula: typeof formula === "string" ? formula : formula.slice(area.top - body.top, area.bottom - body.top + 1),
    replaced: [...new Set(texts.filter((text) => text !== "" && !isBroken(text)))],
  };
}

/** A formula beside tables: one cell. Nothing where it stands as it should, or somebody typed there. */
export function mendedCell(plan: FormulaPlan, sheet: MendedSheet, places: StandingParts["places"]): MendedFormula[] {
  const { top: row, left: column } = plan.area;
  const [mends, stands] = [areaAddress(plan.area), sheet.at(row, column)];
  const given = { sheet: sheet.name, row, column, formula: formulaAt(plan, row) };
  const isLeft = sheet.mending.includes(mends) && isFormula(stands) && !readsAlike({ ...given, formula: String(stands) }, given, places);
  if (!isBroken(stands) && !isLeft) return [];
  return [{ ...plan, sheet: sheet.name, mends, replaced: isLeft ? [String(stands)] : [] }];
}

function isFormula(content: string | number | boolean): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function isBroken(content: string | number | boolean): boolean {
  return isFormula(content) && String(content).includes("#REF!");
}
