/** Which formula cells read which: finds what a change touches and the order in which to calculate. */

import type { Cell, Sheet } from "../model";
import type { CellArea, FormulaProgram } from "./formulaProgram";
import { areasRead } from "./formulaProgram";

export interface FormulaCell {
  sheet: Sheet;
  row: number;
  column: number;
  cell: Cell;
  formula: string;
  program: FormulaProgram;
  needs: GraphNode[];
  readers: FormulaCell[];
  state: "clean" | "dirty" | "open";
}

/** A block of cells that one or more formulas read as a whole. */
export interface BlockNode {
  area: CellArea;
  members: FormulaCell[];
  readers: FormulaCell[];
  state: "clean" | "dirty" | "open";
}

export type GraphNode = FormulaCell | BlockNode;

const columnsPerRow = 16_384;

/** One number for a place on a sheet. */
export function placeKey(row: number, column: number): number {
  return row * columnsPerRow + column;
}

export class CalculationGraph {
  /** Formula cells by sheet id and place. */
  readonly formulas = new Map<string, Map<number, FormulaCell>>();
  /** Readers of single cells that hold no formula. */
  private readonly constantReaders = new Map<string, Map<number, FormulaCell[]>>();
  private readonly blocks = new Map<string, Map<string, BlockNode>>();

  add(formula: FormulaCell): void {
    const cells = this.formulas.get(formula.sheet.id) ?? new Map<number, FormulaCell>();
    this.formulas.set(formula.sheet.id, cells);
    cells.set(placeKey(formula.row, formula.column), formula);
  }

  /** Joins all cells; to be called once after the last `add`. */
  connect(): void {
    for (const cells of this.formulas.values()) {
      for (const formula of cells.values()) {
        for (const area of areasRead(formula.program, formula.row, formula.column)) this.connectArea(formula, area);
      }
    }
  }

  private connectArea(formula: FormulaCell, area: CellArea): void {
    if (area.top !== area.bottom || area.left !== area.right) {
      const block = this.blockOf(area);
      formula.needs.push(block);
      block.readers.push(formula);
      return;
    }
    const place = placeKey(area.top, area.left);
    const source = this.formulas.get(area.sheetId)?.get(place);
    if (source) {
      formula.needs.push(source);
      source.readers.push(formula);
      return;
    }
    const readers = this.constantReaders.get(area.sheetId) ?? new Map<number, FormulaCell[]>();
    this.constantReaders.set(area.sheetId, readers);
    const known = readers.get(place);
    if (known) known.push(formula);
    else readers.set(place, [formula]);
  }

  private blockOf(area: CellArea): BlockNode {
    const blocks = this.blocks.get(area.sheetId) ?? new Map<string, BlockNode>();
    this.blocks.set(area.sheetId, blocks);
    const key = `${area.top}:${area.left}:${area.bottom}:${area.right}`;
    const known = blocks.get(key);
    if (known) return known;
    const block: BlockNode = { area, members: this.formulasIn(area), readers: [], state: "clean" };
    blocks.set(key, block);
    return block;
  }

  private formulasIn(area: CellArea): FormulaCell[] {
    const cells = this.formulas.get(area.sheetId);
    if (!cells) return [];
    const places = (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (places > cells.size) return [...cells.values()].filter((formula) => isInside(area, formula.row, formula.column));
    const found: FormulaCell[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const formula = cells.get(placeKey(row, column));
        if (formula) found.push(formula);
      }
    }
    return found;
  }

  /** Marks every formula cell. */
  touchAll(): void {
    for (const cells of this.formulas.values()) for (const formula of cells.values()) formula.state = "dirty";
    for (const blocks of this.blocks.values()) for (const block of blocks.values()) block.state = "dirty";
  }

  /** Marks the readers of a changed constant, and theirs in turn. */
  touchPlace(sheetId: string, row: number, column: number): void {
    for (const reader of this.constantReaders.get(sheetId)?.get(placeKey(row, column)) ?? []) this.touch(reader);
    this.touchBlocksAt(sheetId, row, column);
  }

  /** Marks a formula cell and everything that reads it, directly or not. */
  touch(start: FormulaCell): void {
    const waiting: FormulaCell[] = [start];
    for (let formula = waiting.pop(); formula; formula = waiting.pop()) {
      if (formula.state === "dirty") continue;
      formula.state = "dirty";
      for (const reader of formula.readers) waiting.push(reader);
      this.touchBlocksAt(formula.sheet.id, formula.row, formula.column, waiting);
    }
  }

  private touchBlocksAt(sheetId: string, row: number, column: number, waiting?: FormulaCell[]): void {
    for (const block of this.blocks.get(sheetId)?.values() ?? []) {
      if (block.state === "dirty" || !isInside(block.area, row, column)) continue;
      block.state = "dirty";
      for (const reader of block.readers) {
        if (waiting) waiting.push(reader);
        else this.touch(reader);
      }
    }
  }

  /**
   * Calls `calculate` for every dirty formula cell, sources before readers. A cell that reads itself, at once or through
   * others, is calculated from what its sources show at that time and reported to `onCycle`.
   */
  calculateDirty(calculate: (formula: FormulaCell) => void, onCycle: (formula: FormulaCell) => void): void {
    for (const cells of this.formulas.values()) {
      for (const formula of cells.values()) {
        if (formula.state === "dirty") this.calculateWithSources(formula, calculate, onCycle);
      }
    }
  }

  private calculateWithSources(
    start: FormulaCell,
    calculate: (formula: FormulaCell) => void,
    onCycle: (formula: FormulaCell) => void,
  ): void {
    const path: { node: GraphNode; next: number }[] = [{ node: start, next: 0 }];
    start.state = "open";
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const sources = "cell" in step.node ? step.node.needs : step.node.members;
      const source = sources[step.next++];
      if (!source) {
        if ("cell" in step.node) calculate(step.node);
        step.node.state = "clean";
        path.pop();
      } else if (source.state === "dirty") {
        source.state = "open";
        path.push({ node: source, next: 0 });
      } else if (source.state === "open") {
        const reader = [...path].reverse().find(({ node }) => "cell" in node);
        if (reader && "cell" in reader.node) onCycle(reader.node);
      }
    }
  }
}

function isInside(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
