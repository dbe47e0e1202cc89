/** What is missing from a table that is there: formulas of calculated columns and ids of rows. Nothing else is touched. */
import type { Column, Language } from "../templates";
import type { Area } from "./address";
import { compileIfPossible, differsByRow } from "./compileFormula";
import { recordRow } from "./recordRow";
import { recordsOf, type FoundTable } from "./readTable";
import { lastOf, numberRuns } from "./runs";
import type { FormulaPlan } from "./plan";
import type { Places } from "./places";

export interface TableRepair {
  readonly sheet: string;
  /** Formulas of calculated cells that are blank. */
  readonly formulas: readonly FormulaPlan[];
  /** Ids of rows that have none, in runs of neighbouring rows. */
  readonly ids: readonly { readonly area: Area; readonly ids: readonly string[] }[];
  /** Calculated cells over which a person typed: they stay. */
  readonly typedOver: readonly TypedOver[];
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
    if (at === undefined || column.formula === undefined) continue;
    const textAt = formulaAt(column, language, (text, row) =>
      compileIfPossible(text, { places, language, table: place, row, mayLackColumns: true }),
    );
    records.forEach((record, index) => {
      const row = content.top + 1 + index;
      if (holdsFormula(row, at)) return;
      const text = textAt(recordRow(index, record), row);
      if (text === null) return;
      if (record[column.id] !== null) addTypedOver(typedOver, header, row);
      else addFormula(formulas, row, at, text);
    });
  }
  return { sheet: content.sheet, formulas, ids: missingIds(found, records, newId), typedOver };
}

/**
 * New formulas for calculated cells that lost what they referred to.
 * @param isBroken tells of a cell of the sheet whether its formula holds #REF!
 */
export function brokenFormulas(
  found: FoundTable,
  places: Places,
  language: Language,
  isBroken: (row: number, column: number) => boolean,
): FormulaPlan[] {
  const { template, content, place } = found;
  const records = recordsOf(found);
  const formulas: FormulaPlan[] = [];
  for (const column of template.columns) {
    const at = place.columns.get(column.id)?.column;
    if (at === undefined || column.formula === undefined) continue;
    const textAt = formulaAt(column, language, (text, row) =>
      compileIfPossible(text, { places, language, table: place, row, mayLackColumns: true }),
    );
    records.forEach((record, index) => {
      const row = content.top + 1 + index;
      const text = isBroken(row, at) ? textAt(recordRow(index, record), row) : null;
      if (text !== null) addFormula(formulas, row, at, text);
    });
  }
  return formulas;
}

type RowFormula = (row: ReturnType<typeof recordRow>, sheetRow: number) => string | null;

/** The formula of a column's cell; compiled once where all rows share it. */
function formulaAt(column: Column, language: Language, compile: (text: string, row: number) => string | null): RowFormula {
  const { formula } = column;
  if (typeof formula === "function") {
    return (row, sheetRow) => {
      const text = formula(row, language);
      return text === null ? null : compile(text, sheetRow);
    };
  }
  if (formula === undefined) return () => null;
  if (differsByRow(formula)) return (_row, sheetRow) => compile(formula, sheetRow);
  const compiled = compile(formula, 0);
  return () => compiled;
}

/** Joins cells of one column with the same formula into one area. */
function addFormula(formulas: FormulaPlan[], row: number, column: number, text: string): void {
  const last = formulas[formulas.length - 1];
  if (last && last.formula === text && last.area.left === column && last.area.bottom === row - 1) {
    formulas[formulas.length - 1] = { area: { ...last.area, bottom: row }, formula: text };
  } else formulas.push({ area: { top: row, bottom: row, left: column, right: column }, formula: text });
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

/** Logs whose rows have ids: rows that got in without one. */
function missingIds({ template, place, content }: FoundTable, records: ReturnType<typeof recordsOf>, newId: () => string): TableRepair["ids"] {
  const column = place.columns.get("id")?.column;
  if (column === undefined || template.blankRows === undefined) return [];
  const nameless = records.flatMap((record, index) => (record["id"] === null ? [content.top + 1 + index] : []));
  return numberRuns(nameless).map((rows) => ({
    area: { top: rows[0], bottom: lastOf(rows), left: column, right: column },
    ids: rows.map(() => newId()),
  }));
}
