/** One parsed formula, shared by all cells that hold the same formula (a calculated column is one program). */

import type { BaseAstNode } from "@univerjs/engine-formula";
import type { Area, Sheet, Table, Workbook } from "../../src/file/model";
import { isRelative } from "../../src/file/address";
import { holdsCell } from "../../src/file/area";
import { FormulaSyntaxError } from "../../src/file/formula/formulaSyntaxError";
import type { ReadArea, Translation } from "./formulaTranslation";
import { translateFormula } from "./formulaTranslation";
import type { StrictToken } from "../../src/file/formula/strictTokens";
import { strictTokens } from "../../src/file/formula/strictTokens";
import type { UniverRuntime } from "./library/univerRuntime";

export interface FormulaProgram extends Translation {
  anchorRow: number;
  anchorColumn: number;
  tree: BaseAstNode | undefined;
}

/** Cells a program reads when it runs for one cell. */
export interface CellArea extends Area {
  sheetId: string;
}

export interface ProgramPlace {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
  column: number;
}

interface FormulaText {
  /** Tells texts apart in fewer signs than they have. */
  number: number;
  tokens: StrictToken[];
  relative: boolean;
  needsOwnTable: boolean;
}

export class ProgramLibrary {
  private readonly texts = new Map<string, FormulaText>();
  private programs = new Map<string, FormulaProgram>();

  constructor(
    private readonly runtime: UniverRuntime,
    private readonly aliasOf: (sheetId: string) => string,
  ) {}

  /** Forgets the programs, not the tokens: for a change of names, sheets or tables. */
  forgetPrograms(): void {
    this.programs = new Map();
  }

  /** Forgets the programs that depend on how far a sheet is filled. */
  forgetWholeColumnPrograms(): void {
    for (const [key, program] of this.programs) if (program.readsWholeColumns) this.programs.delete(key);
  }

  /** The program of a formula in a cell; an unknown name gives a program that shows #NAME? or #REF!. */
  programFor(formula: string, place: ProgramPlace): FormulaProgram {
    const text = this.textOf(formula);
    const table = text.needsOwnTable ? tableAt(place) : undefined;
    const shape = text.relative ? relativeShape(text.tokens, place) : text.number;
    const key = `${place.sheet.id}\u0000${table?.id ?? ""}\u0000${shape}`;
    const known = this.programs.get(key);
    if (known) return known;
    const program = this.compile(text.tokens, { ...place, table });
    this.programs.set(key, program);
    return program;
  }

  private textOf(formula: string): FormulaText {
    const known = this.texts.get(formula);
    if (known) return known;
    const tokens = tokensOrNameError(formula);
    const text = {
      number: this.texts.size,
      tokens,
      relative: tokens.some((token) => token.kind === "reference" && isRelative(token.reference)),
      needsOwnTable: tokens.some((token) => token.kind === "structured" && token.table === ""),
    };
    this.texts.set(formula, text);
    return text;
  }

  private compile(tokens: StrictToken[], place: ProgramPlace & { table: Table | undefined }): FormulaProgram {
    const translation = translateFormula(tokens, { ...place, aliasOf: this.aliasOf, onUnknown: (_what, error) => error });
    const tree = this.runtime.parse(translation.engineText);
    return { ...translation, tree, anchorRow: place.row, anchorColumn: place.column };
  }
}

/** A text that is no formula shows #NAME?; entering one is refused before it comes here. */
function tokensOrNameError(formula: string): StrictToken[] {
  try {
    return strictTokens(formula);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return [{ kind: "error", text: "#NAME?" }];
    throw error;
  }
}

/** Table whose cells contain the place. */
function tableAt({ sheet, row, column }: ProgramPlace): Table | undefined {
  return sheet.tables.find(({ area }) => holdsCell(area, row, column));
}

/** The formula with its relative references as distances: equal for cells that were filled from one formula. */
function relativeShape(tokens: readonly StrictToken[], { row, column }: ProgramPlace): string {
  return tokens
    .map((token) => {
      if (token.kind !== "reference") return token.text;
      const distance = [token.reference.first, token.reference.last].map(
        (at) => `${at.rowFixed ? at.row : `[${at.row - row}]`},${at.columnFixed ? at.column : `[${at.column - column}]`}`,
      );
      return `${token.sheet ?? ""}!<${token.reference.extent}:${distance.join(":")}>`;
    })
    .join("\u0001");
}

/** The area that one read of a program means when it runs in the given cell. */
export function areaRead({ anchorRow, anchorColumn }: FormulaProgram, read: ReadArea, row: number, column: number): CellArea {
  const { sheetId, moves } = read;
  const rows = row - anchorRow;
  const columns = column - anchorColumn;
  const top = read.top + (moves.top ? rows : 0);
  const bottom = read.bottom + (moves.bottom ? rows : 0);
  const left = read.left + (moves.left ? columns : 0);
  const right = read.right + (moves.right ? columns : 0);
  return { sheetId, top: Math.min(top, bottom), bottom: Math.max(top, bottom), left: Math.min(left, right), right: Math.max(left, right) };
}

/** True in a row in which `[#This Row]` of the program has no meaning. */
export function isOutsideOwnRows({ ownRows }: FormulaProgram, sheetId: string, row: number): boolean {
  return ownRows.some((own) => own.sheetId === sheetId && (row < own.top || row > own.bottom));
}

/** True for a read of one cell wherever the program runs. */
export function isOneCell({ top, left, bottom, right, moves }: ReadArea): boolean {
  return top === bottom && left === right && moves.top === moves.bottom && moves.left === moves.right;
}
