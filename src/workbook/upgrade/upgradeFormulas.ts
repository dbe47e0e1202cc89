/**
 * Calculated columns and named cells of a workbook that an earlier version made, or that had another set: formulas that the add-in wrote
 * once are replaced by those of today; all others are somebody's own and stay.
 */
import type { Column, Language, SheetTemplate } from "../../templates";
import { compileIfPossible } from "../formula/compileFormula";
import { formulaOwner, formulaWithIds, isKnown, type FormulaPlace, type KnownFormulas } from "../formula";
import { remember } from "../read/remember";
import { formulaOfColumn } from "../repair/repairTable";
import { rewriteColumn, type ColumnRewrite } from "./rewriteColumn";
import type { FormulaPlan } from "../plan/plan";
import type { Places } from "../formula/places";
import type { FoundTable, HeaderCells } from "../read/readTable";

/** A workbook as it stands. */
export interface StandingWorkbook {
  readonly language: Language;
  /** Templates of the sheets, with the columns of this team. */
  readonly sheets: readonly SheetTemplate[];
  readonly tables: Iterable<FoundTable>;
  readonly places: Places;
  /** Cells of the names, by name in lower case. */
  readonly cells: HeaderCells;
  /** Looks at columns alone that are something else in other sets; at all formulas unless said so. */
  readonly isOfOtherSet?: boolean;
  /** Formula or constant of a cell, "" where blank. */
  readonly at: (sheet: string, row: number, column: number) => string | number | boolean;
}

/**
 * @param known the formulas of each version that may have written some of them
 * @returns one rewrite a column where nothing but ours stands in it; formulas of somebody's own, which stay
 */
export function upgradeFormulas(workbook: StandingWorkbook, known: readonly KnownFormulas[]): ColumnRewrite {
  const parts = [...columnRewrites(workbook, known), ...(workbook.isOfOtherSet ? [] : cellRewrites(workbook, known))];
  return { rewrites: parts.flatMap(({ rewrites }) => rewrites), own: parts.flatMap(({ own }) => own) };
}

function columnRewrites(workbook: StandingWorkbook, known: readonly KnownFormulas[]): ColumnRewrite[] {
  const { places, language, at, isOfOtherSet = false } = workbook;
  const isLookedAt = ({ whenWithout }: Column) => !isOfOtherSet || whenWithout !== undefined;
  return [...workbook.tables].flatMap((found) =>
    found.template.columns.filter(isLookedAt).flatMap((column) => {
      const { id } = column;
      const { sheet, top } = found.content;
      const left = found.place.columns.get(id)?.column;
      const formula = left === undefined ? null : formulaOfColumn(column, found, places, language);
      if (left === undefined || formula === null) return [];
      const place = { places, table: found.place, sheet, row: top + 1, column: id };
      const kindOf = kindIn(workbook, known, place, typeof formula === "string" ? formula : (formula[0] ?? ""));
      return [rewriteColumn({ found, id, formula, at: (row) => at(sheet, row, left), kindOf })];
    }),
  );
}

/** Labelled cells such as today; each is a column of one cell. */
function cellRewrites(workbook: StandingWorkbook, known: readonly KnownFormulas[]): ColumnRewrite[] {
  const { places, language, at, cells } = workbook;
  return workbook.sheets.flatMap(({ parameters = [] }) =>
    parameters.flatMap(({ name, formula: text, label }) => {
      const cell = cells.get(name.toLowerCase());
      const formula = text === undefined ? null : compileIfPossible(text, { places, language, table: null, row: 0, mayLackColumns: true });
      if (formula === null || !cell || cell.sheet === null) return [];
      const { sheet, area } = cell;
      const standing = at(sheet, area.top, area.left);
      if (typeof standing !== "string" || !standing.startsWith("=")) return [];
      const place = { places, table: null, sheet, row: area.top, column: name };
      const kind = kindIn(workbook, known, place, formula)(standing, area.top);
      const own = kind === "own" ? [{ sheet, header: label[language], first: area.top, last: area.top }] : [];
      return [{ rewrites: kind === "known" ? [{ sheet, area, formula, replaced: [standing] }] : [], own }];
    }),
  );
}

/** @param wanted the formula that is to stand at the place */
function kindIn({ language }: StandingWorkbook, known: readonly KnownFormulas[], place: FormulaPlace, wanted: FormulaPlan["formula"] & string) {
  const current = formulaWithIds(wanted, place);
  const owner = formulaOwner(place.table?.id ?? null, place.column);
  const kinds = new Map<string, "current" | "known" | "own">();
  return (formula: string, row: number): "current" | "known" | "own" =>
    remember(kinds, namesCells(formula) ? `${row} ${formula}` : formula, () => {
      const text = formulaWithIds(formula, { ...place, row });
      return text === current ? "current" : known.some((one) => isKnown(one, language, owner, text)) ? "known" : "own";
    });
}

/** True for a formula that may mean different columns in different rows. Most do not, and are looked at once for all of their rows. */
function namesCells(formula: string): boolean {
  return /(?<![\w$.])\$?[A-Z]{1,3}[1-9]/.test(formula.replace(/"[^"]*"/g, ""));
}
