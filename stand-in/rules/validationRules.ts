/** Which rules Excel takes for a data validation. */

import { areaAddress } from "../../src/file/address";
import { COMPARED_KINDS, needsTwoBounds, VALIDATION_OPERATORS } from "../../src/file/fileWords";
import { quoteSheetIfNeeded } from "../../src/file/sheetName";
import { checkRuleFormula } from "../formula/checkFormula";
import { invalid } from "../hostError";
import type { HostState } from "../hostState";
import { rangeTargetOf } from "../members/rangeTarget";
import type { Sheet } from "../../src/file/model";

const KINDS = ["list", ...Object.keys(COMPARED_KINDS), "custom"];
const OPERATORS = Object.keys(VALIDATION_OPERATORS);
/** Excel keeps a literal list in the file as one text of at most this length. */
const LONGEST_LIST = 255;

/**
 * The rule as Office.js gives it, checked: one kind; a literal list of at most 255 characters; formulas that parse and
 * hold no structured reference; a second bound for Between.
 */
export function validationRule(host: HostState, sheet: Sheet, value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalid("A validation rule is an object");
  const parts = Object.entries(value).filter(([, detail]) => detail !== null && detail !== undefined);
  const [kind, detail] = parts[0] ?? ["", null];
  if (parts.length !== 1 || !KINDS.includes(kind)) throw invalid(`A validation rule has one kind of ${KINDS.join(", ")}`);
  if (typeof detail !== "object" || detail === null) throw invalid(`The rule ${kind} is an object`);
  const rule = detail as Record<string, unknown>;
  if (kind === "list") return { list: listRule(host, sheet, rule) };
  if (kind === "custom") return { custom: { formula: formulaPart(host, sheet, rule["formula"]) } };
  return { [kind]: comparisonRule(host, sheet, rule) };
}

function listRule(host: HostState, sheet: Sheet, rule: Record<string, unknown>): Record<string, unknown> {
  const range = rangeTargetOf(rule["source"]);
  const source = range ? `=${quoteSheetIfNeeded(range.sheet.name)}!${areaAddress(range.area)}` : rule["source"];
  if (typeof source !== "string" || source === "") throw invalid("The source of a list is a text or a range");
  if (source.startsWith("=")) checkRuleFormula(host, sheet, source);
  else if (source.length > LONGEST_LIST) throw invalid(`A literal list has at most ${LONGEST_LIST} characters, not ${source.length}`);
  return { inCellDropDown: rule["inCellDropDown"] !== false, source };
}

function comparisonRule(host: HostState, sheet: Sheet, rule: Record<string, unknown>): Record<string, unknown> {
  const operator = rule["operator"];
  if (typeof operator !== "string" || !OPERATORS.includes(operator)) throw invalid(`operator must be one of ${OPERATORS.join(", ")}`);
  const checked: Record<string, unknown> = { operator, formula1: bound(host, sheet, rule["formula1"]) };
  if (needsTwoBounds(operator)) checked["formula2"] = bound(host, sheet, rule["formula2"]);
  return checked;
}

function bound(host: HostState, sheet: Sheet, value: unknown): string | number {
  if (typeof value === "number") return value;
  if (typeof value !== "string" || value === "") throw invalid("A bound is a number, a date text or a formula");
  return value.startsWith("=") ? formulaPart(host, sheet, value) : value;
}

function formulaPart(host: HostState, sheet: Sheet, value: unknown): string {
  if (typeof value !== "string" || !/^=./s.test(value)) throw invalid("A validation formula starts with =");
  checkRuleFormula(host, sheet, value);
  return value;
}
