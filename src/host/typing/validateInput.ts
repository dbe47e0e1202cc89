/** Tells whether a data validation stops what somebody types. */

import { columnLetters, intersection } from "../address";
import type { HostState } from "../hostState";
import type { DataValidation, Sheet } from "../model";
import { cellAt, wireValue } from "../sheet/cells";
import { numberFormatAt } from "../sheet/formats";
import { findReferencedArea } from "../rules/namedAreas";
import { parseInput } from "./parseInput";
import type { Input, ParsedInput } from "./parseInput";
import { yearOfSerial } from "./serialDate";

/** What Excel's stop alert says. */
export interface ValidationRefusal {
  /** "B3" */
  address: string;
  input: Input;
  title: string;
  message: string;
}

/** Null when the input is accepted: no validation, a blank that is ignored, an alert that does not stop, or a rule that holds. */
export function refusedByValidation(host: HostState, sheet: Sheet, row: number, column: number, input: Input): ValidationRefusal | null {
  const validation = validationAt(sheet, row, column);
  if (!validation) return null;
  const { errorAlert } = validation;
  const stops = (errorAlert?.showAlert ?? true) && (errorAlert?.style ?? "Stop") === "Stop";
  const numberFormat = numberFormatAt(sheet, row, column);
  const entry = parseInput(input, { numberFormat, currentYear: yearOfSerial(host.today), language: host.language });
  if (!stops || entry.formula !== undefined || (entry.value === null && validation.ignoreBlanks)) return null;
  if (isAllowed(host, sheet, validation, entry)) return null;
  const address = columnLetters(column) + (row + 1);
  return { address, input, title: errorAlert?.title ?? "", message: errorAlert?.message ?? "" };
}

function validationAt(sheet: Sheet, row: number, column: number): DataValidation | undefined {
  const cell = { top: row, bottom: row, left: column, right: column };
  return sheet.validations.find((validation) => validation.areas.some((area) => intersection(area, cell) !== null));
}

function isAllowed(host: HostState, sheet: Sheet, { rule }: DataValidation, entry: ParsedInput): boolean {
  const [kind, detail] = Object.entries(rule)[0] ?? [];
  const part = (detail ?? {}) as Record<string, unknown>;
  switch (kind) {
    case "list":
      return isListed(host, sheet, String(part["source"]), entry.value);
    case "wholeNumber":
      return typeof entry.value === "number" && Number.isInteger(entry.value) && compares(host, sheet, part, entry.value);
    case "decimal":
    case "date":
    case "time":
      return typeof entry.value === "number" && compares(host, sheet, part, entry.value);
    case "textLength":
      return compares(host, sheet, part, String(entry.value ?? "").length);
    default:
      return true; // a formula has to be calculated: the typing of this host does not judge it
  }
}

/** A literal list is compared exactly, a list in cells without regard to case, as Excel does. */
function isListed(host: HostState, sheet: Sheet, source: string, value: ParsedInput["value"]): boolean {
  const text = String(value ?? "");
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === text);
  const found = findReferencedArea(host.workbook, sheet, source);
  if (!found) return true; // calculated lists are not judged here
  for (let row = found.area.top; row <= found.area.bottom; row += 1) {
    for (let column = found.area.left; column <= found.area.right; column += 1) {
      const item = String(wireValue(cellAt(found.sheet, row, column)?.value ?? null));
      if (item !== "" && item.toLowerCase() === text.toLowerCase()) return true;
    }
  }
  return false;
}

function compares(host: HostState, sheet: Sheet, rule: Record<string, unknown>, value: number): boolean {
  const first = boundValue(host, sheet, rule["formula1"]);
  const second = boundValue(host, sheet, rule["formula2"]);
  if (first === null) return true; // a calculated bound is not judged here
  switch (rule["operator"]) {
    case "Between":
      return second === null || (value >= first && value <= second);
    case "NotBetween":
      return second === null || value < first || value > second;
    case "EqualTo":
      return value === first;
    case "NotEqualTo":
      return value !== first;
    case "GreaterThan":
      return value > first;
    case "LessThan":
      return value < first;
    case "GreaterThanOrEqualTo":
      return value >= first;
    case "LessThanOrEqualTo":
      return value <= first;
    default:
      return true;
  }
}

/** A number, a date text, or the number in the one cell that a formula refers to; null when it has to be calculated. */
function boundValue(host: HostState, sheet: Sheet, bound: unknown): number | null {
  if (typeof bound === "number") return bound;
  if (typeof bound !== "string") return null;
  const found = bound.startsWith("=") ? findReferencedArea(host.workbook, sheet, bound) : null;
  if (found) {
    const value = cellAt(found.sheet, found.area.top, found.area.left)?.value ?? 0;
    return typeof value === "number" ? value : null;
  }
  const literal = parseInput(bound.replace(/^=/, ""), { numberFormat: "General", currentYear: yearOfSerial(host.today), language: "en-US" });
  return typeof literal.value === "number" ? literal.value : null;
}
