/** Enters a block of cells as a person at the keyboard does, or as a paste does. */

import { isInSheet } from "../../src/file/area";
import { parseArea } from "../parseArea";
import { HostError, invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { Area, Sheet } from "../../src/file/model";
import { findSheet } from "../sheet/findSheet";
import { numberFormatAt } from "../../src/file/formats";
import { writeCells } from "../sheet/writeCells";
import { growTablesFor } from "./autoExpansion";
import { isLockedCell } from "../sheet/protection";
import { refusedAsFormula } from "./refusedAsFormula";
import { refusedByValidation } from "./validateInput";
import type { ValidationRefusal } from "./validateInput";
import type { Input } from "./parseInput";
import { parseNumber } from "./parseNumber";

export interface TypingOptions {
  /** Pasted blocks pass by validations, as in Excel; typed ones do not. Default false. */
  paste?: boolean;
  /** True when somebody can be asked: alerts that warn or inform hold the entry back too. Default false: they are answered with yes. */
  ask?: boolean;
  /** A colleague elsewhere enters it into the shared workbook: events tell it as Remote. Default false. */
  remote?: boolean;
}

export interface TypingReport {
  /** Cells that took the input. */
  entered: number;
  /** Cells that kept their content because Excel showed an alert: a validation, or a formula that is none. */
  refusals: ValidationRefusal[];
}

type Block = readonly (readonly (Input | null)[])[];

/**
 * Types `values` with the first one at `address`; null leaves a cell alone, "" empties it. Texts are keystrokes, read as Excel reads
 * them in the host's language; numbers and logical values are entered as they are. A table grows when the block begins right below or right of it or runs over its last row.
 */
export function typeBlock(host: HostState, sheetName: string, address: string, values: Block, options: TypingOptions = {}): TypingReport {
  if (host.workbook.readOnly) throw new HostError("AccessDenied", "The workbook is open read-only").because("readOnlyWorkbook");
  const sheet = findSheet(host.workbook, sheetName);
  if (!sheet) throw new HostError("ItemNotFound", `There is no sheet "${sheetName}"`);
  const start = parseArea(address);
  const width = Math.max(...values.map((line) => line.length));
  const area = { top: start.top, left: start.left, bottom: start.top + values.length - 1, right: start.left + width - 1 };
  if (values.length === 0 || width === 0 || !isInSheet(area)) throw invalid("The block does not fit the sheet").because("outsideSheet");
  growTablesFor(host, sheet, area, values);
  const refusals: ValidationRefusal[] = [];
  const told = host.changes.length;
  const accepted = acceptedBlock(host, sheet, area, values, options, refusals);
  writeCells(host, sheet, area, accepted, host.language);
  if (options.remote === true) for (const change of host.changes.slice(told)) change.source = "Remote";
  return { entered: accepted.flat().filter((value) => value !== null).length, refusals };
}

function acceptedBlock(host: HostState, sheet: Sheet, area: Area, values: Block, { paste = false, ask = false }: TypingOptions, refusals: ValidationRefusal[]): (Input | null)[][] {
  const width = area.right - area.left + 1;
  return values.map((line, row) =>
    Array.from({ length: width }, (_, column) => {
      const input = line[column] ?? null;
      if (input === null) return null;
      const at = { row: area.top + row, column: area.left + column };
      if (isLockedCell(sheet, at.row, at.column)) throw new HostError("AccessDenied", `The sheet "${sheet.name}" is protected`).because("protectedSheet");
      const broken = refusedAsFormula(host, sheet, at.row, at.column, input);
      const refusal = broken ?? (paste ? null : refusedByValidation(host, sheet, at.row, at.column, input, ask));
      if (refusal) refusals.push(refusal);
      return refusal ? null : keystrokes(sheet, at.row, at.column, input, paste);
    }),
  );
}

/** "5" typed into a cell that shows percentages means 5 %; texts below 1, numbers and pasted texts mean what they say. */
function keystrokes(sheet: Sheet, row: number, column: number, input: Input, paste: boolean): Input {
  if (paste || typeof input !== "string" || !numberFormatAt(sheet, row, column).includes("%")) return input;
  const number = parseNumber(input.trim());
  return number && number.numberFormat === undefined && Math.abs(number.value) >= 1 ? `${input.trim()}%` : input;
}
