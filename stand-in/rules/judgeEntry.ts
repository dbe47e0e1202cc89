/** Whether a value satisfies the rule of a data validation. */

import type { HostState } from "../hostState";
import type { CellValue, DataValidation, Sheet } from "../../src/file/model";
import { cellAt, wireValue } from "../../src/file/cells";
import { parseInput } from "../typing/parseInput";
import { yearOfSerial } from "../typing/serialDate";
import { findReferencedArea } from "./namedAreas";
import { listSource, shiftedTo } from "./ruleReferences";

interface Entry {
  host: HostState;
  sheet: Sheet;
  validation: DataValidation;
  at: { row: number; column: number };
  value: CellValue;
}

/**
 * True when the rule holds for a value in the cell. Formulas are calculated as if the value stood there already; what the engine
 * does not calculate is not judged, and holds.
 */
export function judgedByRule(host: HostState, sheet: Sheet, validation: DataValidation, at: Entry["at"], value: CellValue): boolean {
  const entry = { host, sheet, validation, at, value };
  const [kind, detail] = Object.entries(validation.rule)[0] ?? [];
  const part = (detail ?? {}) as Record<string, unknown>;
  switch (kind) {
    case "list":
      return isListed(entry, String(part["source"]));
    case "wholeNumber":
      return typeof value === "number" && Number.isInteger(value) && compares(entry, part, value);
    case "decimal":
    case "date":
    case "time":
      return typeof value === "number" && compares(entry, part, value);
    case "textLength":
      return compares(entry, part, String(wireValue(value)).length);
    case "custom":
      return isTrue(calculated(entry, String(part["formula"])));
    default:
      return true;
  }
}

/** A literal list is compared exactly, a list in cells without regard to case, as Excel does. */
function isListed({ host, sheet, validation, at, value }: Entry, source: string): boolean {
  const text = String(wireValue(value));
  if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === text);
  const found = listSource(host.workbook, sheet, validation, at);
  if (!found) return true; // a list that has to be calculated
  for (let row = found.area.top; row <= found.area.bottom; row += 1) {
    for (let column = found.area.left; column <= found.area.right; column += 1) {
      const item = String(wireValue(cellAt(found.sheet, row, column)?.value ?? null));
      if (item !== "" && item.toLowerCase() === text.toLowerCase()) return true;
    }
  }
  return false;
}

function compares(entry: Entry, rule: Record<string, unknown>, value: number): boolean {
  const first = boundOf(entry, rule["formula1"]);
  const second = boundOf(entry, rule["formula2"]);
  if (first === null) return true;
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

/** A number, a date text, or what a formula gives; null for anything that is no number. */
function boundOf(entry: Entry, bound: unknown): number | null {
  if (typeof bound === "number") return bound;
  if (typeof bound !== "string") return null;
  const { host } = entry;
  const literal = parseInput(bound.replace(/^=/, ""), { numberFormat: "General", currentYear: yearOfSerial(host.today), language: "en-US" });
  if (typeof literal.value === "number") return literal.value;
  const value = bound.startsWith("=") ? (referred(entry, bound) ?? calculated(entry, bound)) : undefined;
  return typeof value === "number" ? value : null;
}

/** The value of the one cell that a bound refers to, 0 for a blank one; undefined for any other formula. */
function referred({ host, sheet, validation, at }: Entry, formula: string): CellValue | undefined {
  const found = findReferencedArea(host.workbook, sheet, shiftedTo(validation, at, formula));
  return found ? (cellAt(found.sheet, found.area.top, found.area.left)?.value ?? 0) : undefined;
}

/** A formula of the rule for the entry's cell; undefined when the engine calculates nothing. */
function calculated({ host, sheet, validation, at, value }: Entry, formula: string): CellValue | undefined {
  const [area] = validation.areas;
  if (!area) return undefined;
  return host.engine.evaluateEntry?.(host.workbook, sheet, formula, { row: area.top, column: area.left }, at, value);
}

function isTrue(value: CellValue | undefined): boolean {
  return value === undefined || value === true || (typeof value === "number" && value !== 0);
}
