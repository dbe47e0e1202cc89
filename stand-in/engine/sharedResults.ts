/**
 * Results that several cells of a program share: where all cells that move with the program hold the same, so does the result. Holds for
 * one calculation, in which each cell gets its value once, before it is read.
 */

import type { CellValue, Sheet } from "../../src/file/model";
import { isInSheet } from "../../src/file/area";
import { cellAt } from "../../src/file/cells";
import type { FormulaCell } from "./calculationGraph";
import { areaRead, isOneCell, isOutsideOwnRows, type FormulaProgram } from "./formulaProgram";
import type { ReadArea } from "./formulaTranslation";

/** How many results of one program are kept. */
const mostKept = 10_000;
/** A program that shares fewer of its first results than this is left alone. */
const trial = { cells: 500, shared: 25 };

interface ProgramResults {
  moving: readonly ReadArea[];
  results: Map<string, CellValue>;
  asked: number;
  shared: number;
}

export class SharedResults {
  private readonly programs = new Map<FormulaProgram, ProgramResults | null>();

  constructor(private readonly sheets: ReadonlyMap<string, Sheet>) {}

  /** The formula's value: another cell's where that is sure to be the same, else what `calculate` answers. */
  valueOf(formula: FormulaCell, calculate: () => CellValue): CellValue {
    const program = this.resultsOf(formula.program);
    const key = program && this.inputs(formula, program.moving);
    if (!program || key === null) return calculate();
    program.asked += 1;
    const known = program.results.get(key);
    if (known !== undefined) {
      program.shared += 1;
      return known;
    }
    if (program.asked === trial.cells && program.shared < trial.shared) this.programs.set(formula.program, null);
    const value = calculate();
    if (program.results.size >= mostKept) program.results.clear();
    program.results.set(key, value);
    return value;
  }

  private resultsOf(program: FormulaProgram): ProgramResults | null {
    const known = this.programs.get(program);
    if (known !== undefined) return known;
    const moving = program.reads.filter(({ moves }) => moves.top || moves.left || moves.bottom || moves.right);
    const results = program.readsPosition || !moving.every(isOneCell) ? null : { moving, results: new Map<string, CellValue>(), asked: 0, shared: 0 };
    this.programs.set(program, results);
    return results;
  }

  /** What the moving cells hold; null where one of them is none. */
  private inputs({ program, sheet: own, row, column }: FormulaCell, moving: readonly ReadArea[]): string | null {
    if (isOutsideOwnRows(program, own.id, row)) return null;
    let text = "";
    for (const read of moving) {
      const area = areaRead(program, read, row, column);
      if (!isInSheet(area)) return null;
      const { sheetId, top, left } = area;
      const sheet = this.sheets.get(sheetId);
      text += signed(sheet ? (cellAt(sheet, top, left)?.value ?? null) : null);
    }
    return text;
  }
}

/** A value with its kind and length, so that no two rows of values read the same. */
function signed(value: CellValue): string {
  if (typeof value === "string") return `t${value.length}:${value}`;
  if (typeof value === "number") return `n${value};`;
  if (value === null) return "_";
  return typeof value === "boolean" ? `b${value};` : `e${value.error};`;
}
