/** Tells whether a data validation alerts the person about what was typed. */

import { columnLetters } from "../../src/file/address";
import { completeReferences } from "../formula/structuredReferences";
import type { HostState } from "../hostState";
import type { CellValue, DataValidation, Sheet } from "../../src/file/model";
import { judgedByRule } from "../rules/judgeEntry";
import { validationAt } from "../rules/validationAt";
import { numberFormatAt } from "../../src/file/formats";
import { tableAt } from "../table/tableLayout";
import { parseInput } from "./parseInput";
import type { Input } from "./parseInput";
import { yearOfSerial } from "./serialDate";

/** Stop: the entry can be mended or given up. Warning: it can be taken all the same. Information: it is taken unless cancelled. */
export type AlertStyle = "Stop" | "Warning" | "Information";

/** What Excel's alert says. */
export interface ValidationRefusal {
  /** "B3" */
  address: string;
  input: Input;
  /** As the validation says; "" where it leaves the words to Excel. */
  title: string;
  message: string;
  style: AlertStyle;
  /** True when the entry is a formula that cannot be read; `message` then says why. */
  isFormula?: true;
}

/**
 * Null when the input is accepted: no validation, a blank that is ignored, a rule that holds, an alert that is switched off, or one
 * that does not stop while nobody can be asked. A formula is judged by its result.
 */
export function refusedByValidation(host: HostState, sheet: Sheet, row: number, column: number, input: Input, ask: boolean): ValidationRefusal | null {
  const validation = validationAt(sheet, row, column);
  if (!validation || !(validation.errorAlert?.showAlert ?? true)) return null;
  const style = (validation.errorAlert?.style ?? "Stop") as AlertStyle;
  if (style !== "Stop" && !ask) return null;
  const value = entryValue(host, sheet, row, column, input);
  if (value === undefined || (value === null && validation.ignoreBlanks)) return null;
  if (judgedByRule(host, sheet, validation, { row, column }, value)) return null;
  const { title = "", message = "" }: NonNullable<DataValidation["errorAlert"]> = validation.errorAlert ?? {};
  return { address: columnLetters(column) + (row + 1), input, title, message, style };
}

/** The value that the cell would show; undefined for the result of a formula that this host's engine does not tell. */
function entryValue(host: HostState, sheet: Sheet, row: number, column: number, input: Input): CellValue | undefined {
  const context = { numberFormat: numberFormatAt(sheet, row, column), currentYear: yearOfSerial(host.today), language: host.language };
  const { value, formula } = parseInput(input, context);
  if (formula === undefined) return value;
  const complete = completeReferences(formula, tableAt(sheet, row, column)?.name ?? null);
  return complete === null ? undefined : host.engine.evaluateEntry?.(host.workbook, sheet, complete, { row, column }, { row, column }, null);
}
