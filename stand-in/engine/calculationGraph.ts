/**
 * Which formula cells read which: finds what a change touches and the order in which to calculate. Nothing is kept for a pair of cells:
 * cells that run one program read in one pattern, so that sources and readers of a cell follow from its place.
 */

import { cellCount, holdsCell } from "../../src/file/area";
import type { Cell, CellValue, Sheet } from "../../src/file/model";
import type { CellArea, FormulaProgram } from "./formulaProgram";
import { areaRead, isOneCell } from "./formulaProgram";
import type { ReadArea } from "./formulaTranslation";

export interface FormulaCell {
  sheet: Sheet;
  row: number;
  column: number;
  cell: Cell;
  formula: string;
  program: FormulaProgram;
  /** What the last calculation gave; undefined before the first. */
  result: CellValue | undefined;
  /** "dirty": something it depends on was touched, so it may have to be calculated. */
  state: "clean" | "dirty" | "open";
  /** To be calculated even if no source changes its value. */
  forced: boolean;
  /** Its value changed in the calculation that runs. */
  changed: boolean;
}

/** A block of cells that one or more programs read as a whole, wherever they run. */
export interface BlockNode {
  area: CellArea;
  members: FormulaCell[];
  readers: ProgramUse[];
  state: "clean" | "dirty" | "open";
  /** A constant in it changed. */
  forced: boolean;
  changed: boolean;
  /** Something in it was touched since the last calculation. */
  touched: boolean;
}

export type GraphNode = FormulaCell | BlockNode;

/** The cells that run a program, by column from the top, and what they read in the order of the formula. */
interface ProgramUse {
  program: FormulaProgram;
  sheetId: string;
  columns: Map<number, FormulaCell[]>;
  sources: (BlockNode | ReadArea)[];
  /** Those of them that may change in the calculation that runs; null until it asks for them. */
  live: readonly (BlockNode | ReadArea)[] | null;
}

/** A node on the way from a cell to what it reads. Used again for each node at its depth: there are millions. */
interface Step {
  node: GraphNode;
  sources: readonly GraphNode[];
  /** The sources of a formula cell; what stands after `count` is of no account. */
  readonly own: GraphNode[];
  count: number;
  next: number;
}

const NO_BLOCK: BlockNode = { area: { sheetId: "", top: 0, left: 0, bottom: 0, right: 0 }, members: [], readers: [], state: "clean", forced: false, changed: false, touched: false };

/** A read that moves with the cell that runs the program. */
interface MovingRead {
  use: ProgramUse;
  read: ReadArea;
}

const columnsPerRow = 16_384;
/** Areas over more columns are not looked up by column. */
const mostColumns = 64;

/** One number for a place on a sheet. */
export function placeKey(row: number, column: number): number {
  return row * columnsPerRow + column;
}

/** Things of a sheet that lie in some of its columns. */
class ByColumn<Item> {
  private readonly columns = new Map<number, Item[]>();
  private readonly wide: Item[] = [];

  /** @param columns null for one that may lie in any column */
  add(item: Item, columns: { left: number; right: number } | null): void {
    if (!columns || columns.right - columns.left >= mostColumns) {
      this.wide.push(item);
      return;
    }
    for (let column = columns.left; column <= columns.right; column++) addTo(this.columns, column, item);
  }

  forEachAt(column: number, visit: (item: Item) => void): void {
    this.columns.get(column)?.forEach(visit);
    this.wide.forEach(visit);
  }
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

/** What the map holds under the key, made where there is nothing yet. */
function ensure<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

export class CalculationGraph {
  /** Formula cells by sheet id and place. */
  readonly formulas = new Map<string, Map<number, FormulaCell>>();
  private readonly uses = new Map<FormulaProgram, ProgramUse>();
  /** Programs that read one cell wherever they run, by its sheet and place. */
  private readonly cellReaders = new Map<string, Map<number, ProgramUse[]>>();
  private readonly movingReads = new Map<string, ByColumn<MovingRead>>();
  private readonly blocks = new Map<string, Map<string, BlockNode>>();
  private readonly blocksByColumn = new Map<string, ByColumn<BlockNode>>();
  private readonly steps: Step[] = [];
  /** Columns with formula cells that were touched since the last calculation, by sheet; null when all may be. */
  private touchedColumns: Map<string, Set<number>> | null = new Map();

  add(formula: FormulaCell): void {
    const { sheet, row, column, program } = formula;
    ensure(this.formulas, sheet.id, () => new Map<number, FormulaCell>()).set(placeKey(row, column), formula);
    const use = ensure(this.uses, program, () => ({ program, sheetId: sheet.id, columns: new Map<number, FormulaCell[]>(), sources: [], live: null }));
    addTo(use.columns, column, formula);
  }

  /** Joins all cells; to be called once after the last `add`. */
  connect(): void {
    for (const use of this.uses.values()) for (const read of use.program.reads) use.sources.push(this.connectRead(use, read));
  }

  private connectRead(use: ProgramUse, read: ReadArea): BlockNode | ReadArea {
    const { moves, sheetId } = read;
    if (moves.top || moves.left || moves.bottom || moves.right) {
      const isInItsColumns = !moves.left && !moves.right;
      ensure(this.movingReads, sheetId, () => new ByColumn<MovingRead>()).add({ use, read }, isInItsColumns ? read : null);
      return read;
    }
    if (cellCount(read) > 1) {
      const block = this.blockOf(read);
      block.readers.push(use);
      return block;
    }
    addTo(ensure(this.cellReaders, sheetId, () => new Map<number, ProgramUse[]>()), placeKey(read.top, read.left), use);
    return read;
  }

  private blockOf({ sheetId, top, left, bottom, right }: CellArea): BlockNode {
    const blocks = ensure(this.blocks, sheetId, () => new Map<string, BlockNode>());
    return ensure(blocks, `${top}:${left}:${bottom}:${right}`, () => {
      const area = { sheetId, top, left, bottom, right };
      const block: BlockNode = { area, members: this.formulasIn(area), readers: [], state: "clean", forced: false, changed: false, touched: false };
      ensure(this.blocksByColumn, sheetId, () => new ByColumn<BlockNode>()).add(block, area);
      return block;
    });
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

  /** Makes a step of a node: what it reads, and none of it visited. */
  private open(step: Step, node: GraphNode): void {
    node.state = "open";
    step.node = node;
    step.next = 0;
    if (!("cell" in node)) {
      step.sources = node.members;
      step.count = node.members.length;
      return;
    }
    step.sources = step.own;
    step.count = 0;
    const use = this.uses.get(node.program);
    if (!use) return;
    use.live ??= use.sources.filter((source) => this.mayChange(source));
    for (const source of use.live) {
      if ("members" in source) step.own[step.count++] = source;
      else if (isOneCell(source)) {
        const row = source.top + (source.moves.top ? node.row - use.program.anchorRow : 0);
        const column = source.left + (source.moves.left ? node.column - use.program.anchorColumn : 0);
        const read = this.formulas.get(source.sheetId)?.get(placeKey(row, column));
        if (read) step.own[step.count++] = read;
      } else for (const read of this.formulasIn(areaRead(use.program, source, node.row, node.column))) step.own[step.count++] = read;
    }
  }

  /** False for what stays as it is in the calculation that runs: most cells read many such, and need not look at them. */
  private mayChange(source: BlockNode | ReadArea): boolean {
    if (!this.touchedColumns) return true;
    if ("members" in source) return source.touched;
    const columns = this.touchedColumns.get(source.sheetId);
    if (!columns || source.moves.left || source.moves.right) return columns !== undefined;
    for (let column = source.left; column <= source.right; column++) if (columns.has(column)) return true;
    return false;
  }

  /** Visits the formula cells that read a place; those that read it within a block are found by the block. */
  private forEachReader(sheetId: string, row: number, column: number, visit: (reader: FormulaCell) => void): void {
    for (const use of this.cellReaders.get(sheetId)?.get(placeKey(row, column)) ?? []) forEachCell(use, visit);
    this.movingReads.get(sheetId)?.forEachAt(column, ({ use, read }) => {
      if (isOneCell(read) && read.moves.top) return this.forEachInRow(use, read, row, column, visit);
      const reads = (cell: FormulaCell | undefined): void => {
        if (cell?.program === use.program && holdsCell(areaRead(use.program, read, cell.row, cell.column), row, column)) visit(cell);
      };
      if (!read.moves.top || !read.moves.bottom) return forEachCell(use, reads);
      const cells = this.formulas.get(use.sheetId);
      const { anchorRow } = use.program;
      for (const at of use.columns.keys()) {
        for (let from = row - (read.bottom - anchorRow); from <= row - (read.top - anchorRow); from++) reads(cells?.get(placeKey(from, at)));
      }
    });
  }

  /** Visits the cells of a program by which each reads one cell in a row of its own, where that is the place. */
  private forEachInRow(use: ProgramUse, read: ReadArea, row: number, column: number, visit: (reader: FormulaCell) => void): void {
    const { anchorRow, anchorColumn } = use.program;
    const cells = this.formulas.get(use.sheetId);
    for (const at of use.columns.keys()) {
      if (column !== read.left + (read.moves.left ? at - anchorColumn : 0)) continue;
      const cell = cells?.get(placeKey(row - read.top + anchorRow, at));
      if (cell?.program === use.program) visit(cell);
    }
  }

  /** Marks every formula cell to be calculated. */
  touchAll(): void {
    this.touchedColumns = null;
    for (const cells of this.formulas.values()) for (const formula of cells.values()) force(formula);
    for (const blocks of this.blocks.values()) for (const block of blocks.values()) block.state = "dirty";
  }

  /** Marks the readers of a changed constant to be calculated, and theirs to be looked at. */
  touchPlace(sheetId: string, row: number, column: number): void {
    this.forEachReader(sheetId, row, column, (reader) => this.touch(reader));
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
      if (this.touchedColumns) ensure(this.touchedColumns, formula.sheet.id, () => new Set<number>()).add(formula.column);
      this.forEachReader(formula.sheet.id, formula.row, formula.column, (reader) => {
        if (reader.state !== "dirty") waiting.push(reader);
      });
      this.touchBlocksAt(formula.sheet.id, formula.row, formula.column, waiting, false);
    }
  }

  private touchBlocksAt(sheetId: string, row: number, column: number, waiting: FormulaCell[], forced: boolean): void {
    this.blocksByColumn.get(sheetId)?.forEachAt(column, (block) => {
      if (!holdsCell(block.area, row, column)) return;
      block.forced ||= forced;
      block.touched = true;
      if (block.state === "dirty") return;
      block.state = "dirty";
      for (const use of block.readers) forEachCell(use, (reader) => waiting.push(reader));
    });
  }

  /**
   * Calls `calculate` for the formula cells that must be calculated, sources before readers; it answers whether the value
   * changed, and readers of what did not change are left alone. A cell that reads itself, at once or through others, is
   * calculated from what its sources show at that time and reported to `onCycle`.
   */
  calculateDirty(calculate: (formula: FormulaCell) => boolean, onCycle: (formula: FormulaCell) => void): void {
    const visited: GraphNode[] = [];
    for (const use of this.uses.values()) use.live = null;
    for (const cells of this.formulas.values()) {
      for (const formula of cells.values()) {
        if (formula.state === "dirty") this.calculateWithSources(formula, calculate, onCycle, visited);
      }
    }
    for (const node of visited) node.changed = false;
    this.touchedColumns = new Map();
    for (const blocks of this.blocks.values()) {
      for (const block of blocks.values()) {
        block.forced = false;
        block.touched = false;
      }
    }
  }

  private calculateWithSources(
    start: FormulaCell,
    calculate: (formula: FormulaCell) => boolean,
    onCycle: (formula: FormulaCell) => void,
    visited: GraphNode[],
  ): void {
    let depth = 0;
    this.open(this.stepAt(depth), start);
    while (depth >= 0) {
      const step = this.stepAt(depth);
      const source = step.next < step.count ? step.sources[step.next++] : undefined;
      if (!source) {
        finish(step, calculate);
        visited.push(step.node);
        depth--;
      } else if (source.state === "dirty") this.open(this.stepAt(++depth), source);
      else if (source.state === "open") {
        const reader = this.steps.slice(0, depth + 1).reverse().find(({ node }) => "cell" in node)?.node;
        if (reader && "cell" in reader) onCycle(reader);
      }
    }
  }

  private stepAt(depth: number): Step {
    const known = this.steps[depth];
    if (known) return known;
    const own: GraphNode[] = [];
    const step = { node: NO_BLOCK, sources: own, own, count: 0, next: 0 };
    this.steps.push(step);
    return step;
  }
}

function forEachCell(use: ProgramUse, visit: (cell: FormulaCell) => void): void {
  for (const cells of use.columns.values()) cells.forEach(visit);
}

function force(formula: FormulaCell): void {
  formula.state = "dirty";
  formula.forced = true;
}

function finish({ node, sources, count }: Step, calculate: (formula: FormulaCell) => boolean): void {
  let mustChange = node.forced;
  for (let index = 0; index < count && !mustChange; index++) mustChange = sources[index]?.changed === true;
  node.changed = mustChange && ("cell" in node ? calculate(node) : true);
  node.forced = false;
  node.state = "clean";
}
