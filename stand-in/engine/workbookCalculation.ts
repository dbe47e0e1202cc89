/** What the engine remembers of one workbook between recalculations, so that an edit costs only what depends on it. */

import type { Cell, CellValue, Sheet, Workbook } from "../../src/file/model";
import type { FormulaCell } from "./calculationGraph";
import { CalculationGraph, placeKey } from "./calculationGraph";
import type { FormulaProgram, ProgramLibrary } from "./formulaProgram";

interface SheetMemory {
  constants: Map<number, CellValue>;
}

/** Values are equal when they show the same; two errors with one code are. */
export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one === other) return true;
  return typeof one === "object" && typeof other === "object" && one !== null && other !== null && one.error === other.error;
}

/** Everything outside cells that formulas depend on: sheets, names, tables and their columns. */
export function structureOf(workbook: Workbook): string {
  return JSON.stringify([
    workbook.sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      sheet.tables.map((table) => [table.name, table.area, table.showTotals, table.columns.map(({ name }) => name)]),
    ]),
    workbook.names.map(({ name, formula }) => [name, formula]),
  ]);
}

export class WorkbookCalculation {
  private structure = "";
  private today = Number.NaN;
  private graph = new CalculationGraph();
  private readonly memory = new Map<string, SheetMemory>();

  constructor(private readonly programs: ProgramLibrary) {}

  /** Marks what changed since the last time and gives the graph that is ready to calculate. */
  prepare(workbook: Workbook, today: number): CalculationGraph {
    const structure = structureOf(workbook);
    const restructured = structure !== this.structure;
    if (restructured) this.programs.forgetPrograms();
    this.structure = structure;
    const changes = this.findChanges(workbook);
    const readsWholeColumns = this.readsWholeColumns();
    if (readsWholeColumns) this.programs.forgetWholeColumnPrograms();
    if (restructured || changes.formulasChanged || readsWholeColumns) this.rebuild(workbook);
    for (const { sheetId, row, column } of changes.constants) this.graph.touchPlace(sheetId, row, column);
    if (today !== this.today) this.touchClockReaders();
    this.today = today;
    return this.graph;
  }

  /** Stores a result in its cell and remembers it; true when it differs from the result before. */
  store(formula: FormulaCell, value: CellValue): boolean {
    const before = formula.result;
    formula.cell.value = value;
    formula.result = value;
    return before === undefined || !sameValue(before, value);
  }

  private readsWholeColumns(): boolean {
    for (const cells of this.graph.formulas.values()) {
      for (const { program } of cells.values()) if (program.readsWholeColumns) return true;
    }
    return false;
  }

  private touchClockReaders(): void {
    for (const cells of this.graph.formulas.values()) {
      for (const formula of cells.values()) if (formula.program.readsToday) this.graph.touch(formula);
    }
  }

  private findChanges(workbook: Workbook) {
    const constants: { sheetId: string; row: number; column: number }[] = [];
    let formulasChanged = false;
    for (const sheet of workbook.sheets) {
      const memory = this.memory.get(sheet.id) ?? { constants: new Map<number, CellValue>() };
      this.memory.set(sheet.id, memory);
      const formulas = this.graph.formulas.get(sheet.id);
      const found = { formulas: 0, constants: 0 };
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          const place = placeKey(row, column);
          const changed = cell.formula === undefined ? this.noteConstant(memory, place, cell) : this.noteFormula(formulas?.get(place), cell);
          if (cell.formula === undefined) found.constants++;
          else found.formulas++;
          if (changed === "value") constants.push({ sheetId: sheet.id, row, column });
          else if (changed === "formula") formulasChanged = true;
        }
      }
      if (found.formulas !== (formulas?.size ?? 0)) formulasChanged = true;
      if (found.constants !== memory.constants.size) constants.push(...forgetGoneConstants(sheet, memory));
    }
    return { constants, formulasChanged };
  }

  private noteConstant(memory: SheetMemory, place: number, cell: Cell): "value" | undefined {
    const known = memory.constants.get(place);
    if (known !== undefined && sameValue(known, cell.value)) return undefined;
    memory.constants.set(place, cell.value);
    return "value";
  }

  private noteFormula(known: FormulaCell | undefined, cell: Cell): "formula" | undefined {
    if (known?.formula !== cell.formula || known === undefined) return "formula";
    known.cell = cell;
    // A value that is not the last result: somebody overwrote it.
    if (known.result === undefined || !sameValue(known.result, cell.value)) this.graph.touch(known);
    return undefined;
  }

  /** Builds the graph again; cells whose formula and program stayed the same keep their results. */
  private rebuild(workbook: Workbook): void {
    const before = this.graph;
    const stale: FormulaCell[] = [];
    const isSame = programComparison();
    let kept = 0;
    this.graph = new CalculationGraph();
    for (const sheet of workbook.sheets) {
      const knownCells = before.formulas.get(sheet.id);
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined) continue;
          const program = this.programs.programFor(cell.formula, { workbook, sheet, row, column });
          const known = knownCells?.get(placeKey(row, column));
          const keeps = known?.state === "clean" && known.formula === cell.formula && isSame(known.program, program);
          const result = keeps ? known.result : undefined;
          const formula: FormulaCell = { sheet, row, column, cell, formula: cell.formula, program, result, state: "clean", forced: false, changed: false };
          this.graph.add(formula);
          if (result === undefined) stale.push(formula);
          else kept++;
        }
      }
    }
    this.graph.connect();
    for (const { sheet, row, column } of goneFormulas(before, this.graph)) this.graph.touchPlace(sheet.id, row, column);
    if (stale.length * 4 > kept) this.graph.touchAll();
    else for (const formula of stale) this.graph.touch(formula);
  }
}

function goneFormulas(before: CalculationGraph, after: CalculationGraph): FormulaCell[] {
  const gone: FormulaCell[] = [];
  for (const [sheetId, cells] of before.formulas) {
    for (const [place, formula] of cells) if (!after.formulas.get(sheetId)?.has(place)) gone.push(formula);
  }
  return gone;
}

/** `sameProgram`, asked once for two programs however many cells run them. */
function programComparison(): (one: FormulaProgram, other: FormulaProgram) => boolean {
  const known = new Map<FormulaProgram, Map<FormulaProgram, boolean>>();
  return (one, other) => {
    if (one === other) return true;
    const answers = known.get(one) ?? new Map<FormulaProgram, boolean>();
    known.set(one, answers);
    const answer = answers.get(other) ?? sameProgram(one, other);
    answers.set(other, answer);
    return answer;
  };
}

function sameProgram(one: FormulaProgram, other: FormulaProgram): boolean {
  return (
    one.engineText === other.engineText &&
    one.anchorRow === other.anchorRow &&
    one.anchorColumn === other.anchorColumn &&
    JSON.stringify(one.ownRows) === JSON.stringify(other.ownRows)
  );
}

function forgetGoneConstants(sheet: Sheet, memory: SheetMemory): { sheetId: string; row: number; column: number }[] {
  const gone: { sheetId: string; row: number; column: number }[] = [];
  for (const place of [...memory.constants.keys()]) {
    const row = Math.floor(place / 16_384);
    const column = place % 16_384;
    const cell = sheet.cells.get(row)?.get(column);
    if (cell && cell.formula === undefined) continue;
    memory.constants.delete(place);
    gone.push({ sheetId: sheet.id, row, column });
  }
  return gone;
}
