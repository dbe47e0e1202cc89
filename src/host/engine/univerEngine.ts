/** The formula engine of the stand-in: Univer's functions behind our own reading order. */

import type { CellValue, Sheet, Table, Workbook } from "../model";
import type { FormulaCell } from "./calculationGraph";
import type { FormulaEngine } from "./engine";
import { FormulaSyntaxError } from "./engine";
import { checkGrammar, listFunctionCalls } from "./formulaGrammar";
import type { FormulaProgram } from "./formulaProgram";
import { ProgramLibrary } from "./formulaProgram";
import { translateFormula } from "./formulaTranslation";
import type { FormulaToken } from "./formulaTokens";
import { tokenizeFormula } from "./formulaTokens";
import { parseSpecifier, structuredArea } from "./structuredReferences";
import type { UniverRuntime } from "./univerRuntime";
import { createUniverRuntime } from "./univerRuntime";
import { resultValue } from "./valueConversion";
import { WorkbookCalculation } from "./workbookCalculation";

export interface CellPlace {
  row: number;
  column: number;
}

export interface UniverEngine extends FormulaEngine {
  recalculate(workbook: Workbook, options: { today: number }): void;
  /**
   * Value of a formula that stands in no cell, such as a conditional format's. `written` is the cell to which its relative
   * references refer, `at` the cell for which it is asked.
   */
  evaluate(workbook: Workbook, sheet: Sheet, formula: string, written: CellPlace, at: CellPlace): CellValue;
}

/** Functions whose reading cannot be known before they run; none of our sheets may use them. */
const unfollowable = new Set(["INDIRECT", "OFFSET"]);

/** A new engine. Synchronous, no timers, no clock; it remembers each workbook as long as that lives. */
export function createUniverEngine(): UniverEngine {
  const runtime = createUniverRuntime();
  const aliases = createAliases();
  const memories = new WeakMap<Workbook, { programs: ProgramLibrary; calculation: WorkbookCalculation }>();

  function memoryOf(workbook: Workbook) {
    const known = memories.get(workbook);
    if (known) return known;
    const programs = new ProgramLibrary(runtime, aliases);
    const memory = { programs, calculation: new WorkbookCalculation(programs) };
    memories.set(workbook, memory);
    return memory;
  }

  function openSheets(workbook: Workbook): void {
    runtime.forgetSheets();
    runtime.forgetCellValues();
    for (const sheet of workbook.sheets) runtime.registerSheet(aliases(sheet.id), sheet);
  }

  return {
    check(workbook, sheet, formula) {
      checkFormula(runtime, aliases, workbook, sheet, formula);
    },
    recalculate(workbook, { today }) {
      const { calculation } = memoryOf(workbook);
      runtime.clock.today = today;
      openSheets(workbook);
      const circular = new Set<FormulaCell>();
      calculation.prepare(workbook, today).calculateDirty(
        (formula) => {
          const { program, sheet, row, column } = formula;
          const value = circular.has(formula) ? 0 : runProgram(runtime, program, aliases(sheet.id), sheet.id, row, column);
          return calculation.store(formula, value);
        },
        (formula) => circular.add(formula),
      );
    },
    evaluate(workbook, sheet, formula, written, at) {
      openSheets(workbook);
      const programs = new ProgramLibrary(runtime, aliases);
      const program = programs.programFor(formula, { workbook, sheet, ...written });
      return runProgram(runtime, program, aliases(sheet.id), sheet.id, at.row, at.column);
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
  const outside = program.ownRows.some((own) => own.sheetId === sheetId && (row < own.top || row > own.bottom));
  if (outside) return { error: "#VALUE!" };
  const rowsFromAnchor = row - program.anchorRow;
  const columnsFromAnchor = column - program.anchorColumn;
  return resultValue(runtime.execute(program.tree, { alias, row, column, rowsFromAnchor, columnsFromAnchor }));
}

function checkFormula(
  runtime: UniverRuntime,
  aliases: (sheetId: string) => string,
  workbook: Workbook,
  sheet: Sheet,
  formula: string,
): void {
  const tokens = tokenizeFormula(formula);
  checkGrammar(formula, tokens);
  for (const call of listFunctionCalls(tokens)) {
    const executor = runtime.functions.getExecutor(call.name);
    if (!executor) throw new FormulaSyntaxError(formula, `There is no function ${call.name}`);
    if (unfollowable.has(call.name)) throw new FormulaSyntaxError(formula, `The stand-in cannot follow ${call.name}`);
    const { minParams, maxParams } = executor;
    const tooFew = minParams >= 0 && call.arguments < minParams;
    if (tooFew || (maxParams >= 0 && call.arguments > maxParams)) {
      throw new FormulaSyntaxError(formula, `${call.name} takes another number of arguments`);
    }
  }
  const table = sheet.tables.find((candidate) => tokens.every((token) => isKnownIn(candidate, token)));
  const place = { workbook, sheet, row: table ? table.area.top + 1 : 0, column: 0, table, aliasOf: aliases };
  const { engineText } = translateFormula(tokens, {
    ...place,
    onUnknown: (what) => {
      throw new FormulaSyntaxError(formula, what);
    },
  });
  if (!runtime.parse(engineText)) throw new FormulaSyntaxError(formula, "The formula does not parse");
}

/** False only for `[@column]` or `[column]` that the table does not have. */
function isKnownIn(table: Table, token: FormulaToken): boolean {
  if (token.kind !== "structured" || token.table !== "") return true;
  const specifier = parseSpecifier(token.specifier);
  return specifier !== undefined && structuredArea(table, specifier) !== undefined;
}
