/** What is missing from a table that is there: formulas of calculated columns and ids of rows. Nothing else is touched. */
import type { CellInput, Column, Language } from "../../templates";
import type { Area } from "../cells/address";
import { columnFormula } from "../formula/columnFormula";
import { recordsOf, type FoundTable } from "../read/readTable";
import { lastOf, numberRuns } from "../cells/runs";
import type { FormulaPlan } from "../plan/plan";
import type { Places } from "../formula/places";

export interface TableRepair {
  readonly sheet: string;
  /** Formulas of calculated cells that are blank. */
  readonly formulas: readonly FormulaPlan[];
  /** Ids of rows that have none, or that of a row above which they were copied from, in runs of neighbouring rows. */
  readonly ids: readonly RowIds[];
  /** Calculated cells over which a person typed: they stay. */
  readonly typedOver: readonly TypedOver[];
}

export interface RowIds {
  readonly area: Area;
  readonly ids: readonly string[];
  /** What stands there: the id of another row; null in a blank cell. */
  readonly before: readonly (string | null)[];
}

/** Neighbouring cells of one column, by the rows of the sheet, from 0. */
export interface TypedOver {
  readonly header: string;
  readonly first: number;
  readonly last: number;
}

/**
 * @param newId gives an id that no row of the table has
 */
export function repairTable(
  found: FoundTable,
  places: Places,
  language: Language,
  newId: () => string,
): TableRepair {
  const { template, content, place } = found;
  const records = recordsOf(found);
  const holdsFormula = formulaCells(content.formulaAreas ?? []);
  const formulas: FormulaPlan[] = [];
  const typedOver: TypedOver[] = [];
  for (const column of template.columns) {
    const { column: at, header = "" } = place.columns.get(column.id) ?? {};
    const formula = at === undefined ? null : formulaOfColumn(column, found, places, language);
    if (at === undefined || formula === null) continue;
    const blank: number[] = [];
    records.forEach((record, index) => {
      const row = content.top + 1 + index;
      if (holdsFormula(row, at)) return;
      if (record[column.id] !== null) addTypedOver(typedOver, header, row);
      else blank.push(row);
    });
    formulas.push(...formulaRuns(formula, content.top + 1, at, blank));
  }
  return { sheet: content.sheet, formulas, ids: missingIds(found, records, newId), typedOver };
}

/** A calculated column with the formula that it is to hold in all its rows. */
export interface CalculatedColumn {
  readonly id: string;
  /** The rows of the table, in the column. */
  readonly body: Area;
  readonly formula: FormulaPlan["formula"];
}

/** The calculated columns of a table, without those that lack a column they need. */
export function calculatedColumns(found: FoundTable, places: Places, language: Language): CalculatedColumn[] {
  const { template, content, place } = found;
  return template.columns.flatMap((column) => {
    const at = place.columns.get(column.id)?.column;
    const formula = at === undefined ? null : formulaOfColumn(column, found, places, language);
    if (at === undefined || formula === null) return [];
    return [{ id: column.id, body: { top: content.top + 1, bottom: content.top + content.rows.length, left: at, right: at }, formula }];
  });
}

/** The formula of a column as the workbook's places have it now; null when it has none, or lacks a column that it needs. */
export function formulaOfColumn(column: Pick<Column, "formula">, { content, place }: FoundTable, places: Places, language: Language): FormulaPlan["formula"] | null {
  const rows = { top: content.top + 1, bottom: content.top + content.rows.length };
  return columnFormula(column, rows, { places, language, table: place, mayLackColumns: true });
}

/**
 * A column's formula for some of its rows, an area for each run of neighbours.
 * @param first the first row of the table's body
 * @param rows of the sheet, in order
 */
export function formulaRuns(formula: FormulaPlan["formula"], first: number, column: number, rows: readonly number[]): FormulaPlan[] {
  return numberRuns(rows).map((run) => ({
    area: { top: run[0], bottom: lastOf(run), left: column, right: column },
    formula: typeof formula === "string" ? formula : formula.slice(run[0] - first, lastOf(run) - first + 1),
  }));
}

/** Joins neighbouring cells of one column. */
function addTypedOver(typedOver: TypedOver[], header: string, row: number): void {
  const last = typedOver[typedOver.length - 1];
  if (last && last.header === header && last.last === row - 1) typedOver[typedOver.length - 1] = { ...last, last: row };
  else typedOver.push({ header, first: row, last: row });
}

function formulaCells(areas: readonly Area[]): (row: number, column: number) => boolean {
  return (row, column) => areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
}

/** Logs whose rows have ids: rows that got in without one, or with that of a row above them. */
function missingIds({ template, place, content }: FoundTable, records: ReturnType<typeof recordsOf>, newId: () => string): TableRepair["ids"] {
  const column = place.columns.get("id")?.column;
  if (column === undefined || template.blankRows === undefined) return [];
  const taken = new Set<CellInput>();
  const wanting = new Map<number, string | null>();
  records.forEach(({ id = null }, index) => {
    if (id === null || taken.has(id)) wanting.set(content.top + 1 + index, id === null ? null : String(id));
    taken.add(id);
  });
  return numberRuns([...wanting.keys()]).map((rows) => ({
    area: { top: rows[0], bottom: lastOf(rows), left: column, right: column },
    ids: rows.map(() => newId()),
    before: rows.map((row) => wanting.get(row) ?? null),
  }));
}
