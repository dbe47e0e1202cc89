/** Which formula cells read which: finds what a change touches and the order in which to calculate. */

import { cellCount, holdsCell } from "../../src/file/area";
import type { Cell, Sheet } from "../../src/file/model";
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
  /** "dirty": something it depends on was touched, so it may have to be calculated. */
  state: "clean" | "dirty" | "open";
  /** To be calculated even if no source changes its value. */
  forced: boolean;
  /** Its value changed in the calculation that runs. */
  changed: boolean;
}

/** A block of cells that one or more formulas read as a whole. */
export interface BlockNode {
  area: CellArea;
  members: FormulaCell[];
  readers: FormulaCell[];
  state: "clean" | "dirty" | "open";
  /** A constant in it changed. */
  forced: boolean;
  changed: boolean;
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
    const block: BlockNode = { area, members: this.formulasIn(area), readers: [], state: "clean", forced: false, changed: false };
    blocks.set(key, block);
    return block;
  }

  private formulasIn(area: CellArea): FormulaCell[] {
    const cells = this.formulas.get(area.sheetId);
    if (!cells) return [];
    const places = cellCount(area);
    if (places > cells.size) return [...cells.values()].filter((formula) => holdsCell(area, formula.row, formula.column));
    const found: FormulaCell[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const formula = cells.get(placeKey(row, column));
        if (formula) found.push(formula);
      }
    }
    return found;
  }

  /** Marks every formula cell to be calculated. */
  touchAll(): void {
    for (const cells of this.formulas.values()) for (const formula of cells.values()) force(formula);
    for (const blocks of this.blocks.values()) for (const block of blocks.values()) block.state = "dirty";
  }

  /** Marks the readers of a changed constant to be calculated, and theirs to be looked at. */
  touchPlace(sheetId: string, row: number, column: number): void {
    for (const reader of this.constantReaders.get(sheetId)?.get(placeKey(row, column)) ?? []) this.touch(reader);
    const waiting: FormulaCell[] = [];
    this.touchBlocksAt(sheetId, row, column, waiting, true);
    this.spread(waiting);
  }

  /** Marks a formula cell to be calculated, and everything that reads it, directly or not, to be looked at. */
  touch(formula: FormulaCell): void {
    const wasDirty = formula.state === "dirty";
    formula.forced = true;
    if (!wasDirty) this.spread([formula]);
  }

  private spread(waiting: FormulaCell[]): void {
    for (let formula = waiting.pop(); formula; formula = waiting.pop()) {
      if (formula.state === "dirty") continue;
      formula.state = "dirty";
      for (const reader of formula.readers) waiting.push(reader);
      this.touchBlocksAt(formula.sheet.id, formula.row, formula.column, waiting, false);
    }
  }

  private touchBlocksAt(sheetId: string, row: number, column: number, waiting: FormulaCell[], forced: boolean): void {
    for (const block of this.blocks.get(sheetId)?.values() ?? []) {
      if (!holdsCell(block.area, row, column)) continue;
      block.forced ||= forced;
      if (block.state === "dirty") continue;
      block.state = "dirty";
      for (const reader of block.readers) waiting.push(reader);
    }
  }

  /**
   * Calls `calculate` for the formula cells that must be calculated, sources before readers; it answers whether the value
   * changed, and readers of what did not change are left alone. A cell that reads itself, at once or through others, is
   * calculated from what its sources show at that time and reported to `onCycle`.
   */
  calculateDirty(calculate: (formula: FormulaCell) => boolean, onCycle: (formula: FormulaCell) => void): void {
    const visited: GraphNode[] = [];
    for (const cells of this.formulas.values()) {
      for (const formula of cells.values()) {
        if (formula.state === "dirty") this.calculateWithSources(formula, calculate, onCycle, visited);
      }
    }
    for (const node of visited) node.changed = false;
    for (const blocks of this.blocks.values()) for (const block of blocks.values()) block.forced = false;
  }

  private calculateWithSources(
    start: FormulaCell,
    calculate: (formula: FormulaCell) => boolean,
    onCycle: (formula: FormulaCell) => void,
    visited: GraphNode[],
  ): void {
    const path: { node: GraphNode; next: number }[] = [{ node: start, next: 0 }];
    start.state = "open";
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const sources = "cell" in step.node ? step.node.needs : step.node.members;
      const source = sources[step.next++];
      if (!source) {
        finish(step.node, calculate);
        visited.push(step.node);
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

function force(formula: FormulaCell): void {
  formula.state = "dirty";
  formula.forced = true;
}

function finish(node: GraphNode, calculate: (formula: FormulaCell) => boolean): void {
  const sources = "cell" in node ? node.needs : node.members;
  const mustChange = node.forced || sources.some((source) => source.changed);
  node.changed = mustChange && ("cell" in node ? calculate(node) : true);
  node.forced = false;
  node.state = "clean";
}
