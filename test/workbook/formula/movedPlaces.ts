/** Another workbook of the same tables: every header, table and sheet has another name, every table and column another place. */
import fc from "fast-check";
import { formulaOf, sheetsOf, type Language } from "../../../src/templates";
import { compileFormula, type FormulaContext } from "../../../src/workbook/formula/compileFormula";
import { teamColumns } from "../../../src/workbook/start/teamColumns";
import { formulaOwner, type FormulaPlace } from "../../../src/workbook/formula";
import type { Places, TablePlace } from "../../../src/workbook";
import type { QuarterSetup } from "../../../src/workbook/setup";

export interface StandingFormula {
  readonly owner: string;
  readonly formula: string;
  readonly place: FormulaPlace;
}

/** Every formula of the templates as a workbook with these places would hold it. */
export function formulasAt(setup: QuarterSetup, language: Language, places: Places): StandingFormula[] {
  return sheetsOf(setup.set, teamColumns(setup, language)).flatMap(({ label, tables, parameters = [] }) => [
    ...parameters.flatMap(({ name, formula }) => {
      const place = { places, table: null, sheet: label[language], row: 4, column: name };
      return formula === undefined ? [] : [standing(formula, { ...place, language })];
    }),
    ...tables.flatMap(({ id, columns }) => {
      const table = places.tables.get(id) as TablePlace;
      return columns.flatMap((column) => {
        const text = formulaOf(column, language);
        const place = { places, table, sheet: table.sheet, row: table.top + 1, column: column.id, language };
        return text === null ? [] : [standing(text, place)];
      });
    }),
  ]);
}

function standing(text: string, place: FormulaPlace & FormulaContext): StandingFormula {
  return { owner: formulaOwner(place.table?.id ?? null, place.column), formula: compileFormula(text, place), place };
}

/** Texts that headers can be: brackets, quotes, apostrophes, formulas, ids of ours, up to Excel's 255 characters. */
const header = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.array(fc.constantFrom(..."[]'\"#@=,:!{}() \n|", "plan", "rep:R01", "#This Row", "🙂", "周"), { minLength: 1, maxLength: 8 }).map((signs) => signs.join("")),
  fc.string({ unit: "grapheme-ascii", minLength: 240, maxLength: 250 }),
);

const sheetName = fc
  .array(fc.constantFrom(..."'!,-&(){}\"=.^ aB9周"), { minLength: 1, maxLength: 20 })
  .map((signs) => signs.join(""))
  .filter((name) => !name.startsWith("'") && !name.endsWith("'"));

interface Move {
  readonly sheet: string;
  readonly name: string;
  readonly down: number;
  readonly headers: readonly string[];
  /** Columns are put in the order of these numbers, and as many columns of somebody's own as they say stand before each. */
  readonly places: readonly number[];
}

function moveOf(table: TablePlace, index: number): fc.Arbitrary<Move> {
  const count = table.columns.size;
  return fc.record({
    sheet: sheetName.map((name) => `${name}${index}`.slice(-31)),
    name: fc.constantFrom(table.name, `${table.name}_1`, `表${index}`),
    down: fc.nat(9),
    headers: fc.uniqueArray(header, { minLength: count, maxLength: count, selector: (text) => text.toLowerCase() }),
    places: fc.uniqueArray(fc.nat(3 * count + 9), { minLength: count, maxLength: count }),
  });
}

/** Each table on a sheet of its own, as people may have cut and pasted them. */
export function movedPlaces({ tables }: Places): fc.Arbitrary<Places> {
  const list = [...tables.values()];
  return fc.tuple(...list.map(moveOf)).map((moves) => ({ tables: new Map(list.map((table, index) => [table.id, moved(table, moves[index] as Move)])) }));
}

function moved(table: TablePlace, { sheet, name, down, headers, places }: Move): TablePlace {
  const columns = [...table.columns.keys()].map((id, index) => [id, { header: headers[index] ?? "", column: places[index] ?? 0 }] as const);
  return { ...table, sheet, name, top: table.top + down, columns: new Map(columns) };
}
