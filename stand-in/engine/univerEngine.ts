/** The formula engine of the stand-in: Univer's functions behind our own reading order. */

import type { CellValue, Sheet, Workbook } from "../../src/file/model";
import { cellAt, putCell } from "../../src/file/cells";
import type { FormulaCell } from "./calculationGraph";
import type { CellPlace, FormulaEngine, Region } from "./engine";
import { FormulaChecker } from "./formulaChecker";
import type { FormulaProgram } from "./formulaProgram";
import { isOutsideOwnRows, ProgramLibrary } from "./formulaProgram";
import { SharedResults } from "./sharedResults";
import type { UniverRuntime } from "./library/univerRuntime";
import { createUniverRuntime } from "./library/univerRuntime";
import { resultValue } from "./library/valueConversion";
import { WorkbookCalculation } from "./workbookCalculation";

export interface UniverEngine extends FormulaEngine {
  recalculate(workbook: Workbook, region: Region): void;
  evaluateEntry: NonNullable<FormulaEngine["evaluateEntry"]>;
  /**
   * Value of a formula that stands in no cell, such as a conditional format's. `written` is the cell to which its relative
   * references refer, `at` the cell for which it is asked. Reads the cells as the last recalculation of the workbook left them.
   */
  evaluate(workbook: Workbook, sheet: Sheet, formula: string, written: CellPlace, at: CellPlace): CellValue;
}

/** A new engine. Synchronous, no timers, no clock; it remembers each workbook as long as that lives. */
export function createUniverEngine(): UniverEngine {
  const runtime = createUniverRuntime();
  const aliases = createAliases();
  const checker = new FormulaChecker(runtime, aliases);
  const memories = new WeakMap<Workbook, { programs: ProgramLibrary; calculation: WorkbookCalculation }>();

  function memoryOf(workbook: Workbook) {
    const known = memories.get(workbook);
    if (known) return known;
    const programs = new ProgramLibrary(runtime, aliases);
    const memory = { programs, calculation: new WorkbookCalculation(programs) };
    memories.set(workbook, memory);
    return memory;
  }

  let open: WeakRef<Workbook> | undefined;

  function openSheets(workbook: Workbook): void {
    open = new WeakRef(workbook);
    runtime.forgetSheets();
    runtime.forgetCellValues();
    for (const sheet of workbook.sheets) runtime.registerSheet(aliases(sheet.id), sheet);
  }

  const evaluate: UniverEngine["evaluate"] = (workbook, sheet, formula, written, at) => {
    if (open?.deref() !== workbook) openSheets(workbook);
    const program = memoryOf(workbook).programs.programFor(formula, { workbook, sheet, ...written });
    return runProgram(runtime, program, aliases(sheet.id), sheet.id, at.row, at.column);
  };

  return {
    check(workbook, sheet, formula) {
      checker.check(workbook, sheet, formula);
    },
    recalculate(workbook, { today, decimalSign = "." }) {
      const { calculation } = memoryOf(workbook);
      Object.assign(runtime.region, { today, decimalSign });
      openSheets(workbook);
      const circular = new Set<FormulaCell>();
      const shared = new SharedResults(new Map(workbook.sheets.map((sheet) => [sheet.id, sheet])));
      calculation.prepare(workbook, today).calculateDirty(
        (formula) => {
          const { program, sheet, row, column } = formula;
          const run = (): CellValue => runProgram(runtime, program, aliases(sheet.id), sheet.id, row, column);
          // In a circle cells are read before they have their value.
          const value = circular.has(formula) ? 0 : circular.size > 0 ? run() : shared.valueOf(formula, run);
          return calculation.store(formula, value);
        },
        (formula) => circular.add(formula),
      );
      // Whoever asks next reads cells anew; kept, the values of long columns would weigh as much as the cells.
      runtime.forgetCellValues();
    },
    evaluate,
    evaluateEntry(workbook, sheet, formula, written, at, value) {
      const before = cellAt(sheet, at.row, at.column);
      putCell(sheet, at.row, at.column, value === null ? null : { value });
      openSheets(workbook);
      try {
        return evaluate(workbook, sheet, formula, written, at);
      } finally {
        putCell(sheet, at.row, at.column, before ?? null);
        runtime.forgetCellValues();
      }
    },
  };
}

/** Short names for sheets, so that no sheet name has to survive the library's lexer. */
function createAliases(): (sheetId: string) => string {
  const aliases = new Map<string, string>();
  return (sheetId) => {
    const alias = aliases.get(sheetId) ?? `sheet_${aliases.size + 1}`;
    aliases.set(sheetId, alias);
    return alias;
  };
}

function runProgram(
  runtime: UniverRuntime,
  program: FormulaProgram,
  alias: string,
  sheetId: string,
  row: number,
  column: number,
): CellValue {
  if (!program.tree) return { error: "#NAME?" };
  if (isOutsideOwnRows(program, sheetId, row)) return { error: "#VALUE!" };
  const rowsFromAnchor = row - program.anchorRow;
  const columnsFromAnchor = column - program.anchorColumn;
  return resultValue(runtime.execute(program.tree, { alias, row, column, rowsFromAnchor, columnsFromAnchor }));
}
