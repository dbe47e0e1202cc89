/** Data validations, conditional formats, merged cells and protection of a worksheet part. */

import { tryParseArea } from "../address";
import { COMPARED_KINDS, HIGHLIGHT_OPERATORS, NAMED_LOCKS, needsTwoBounds, STANDING_LOCKS, turnedRound, VALIDATION_OPERATORS } from "../fileWords";
import type { Area, ConditionalFormat, DataValidation, Sheet } from "../model";
import { readFormula } from "./cellsReading";
import type { NoteLoss } from "./losses";
import type { StylesReader } from "./stylesReading";
import { child, children, flagOf, numberOf, unescapeText } from "./xmlReading";

const VALIDATION_COMPARISONS = turnedRound(VALIDATION_OPERATORS);
const HIGHLIGHT_COMPARISONS = turnedRound(HIGHLIGHT_OPERATORS);
const VALIDATION_KINDS = turnedRound(COMPARED_KINDS);
const STYLES: Readonly<Record<string, string>> = { warning: "Warning", information: "Information" };

export function readAreas(text: string | null): Area[] {
  return (text ?? "").split(/\s+/).flatMap((address) => tryParseArea(address) ?? []);
}

export function readValidations(sheet: Sheet, root: Element, note: NoteLoss): DataValidation[] {
  return children(child(root, "dataValidations"), "dataValidation").flatMap((element) => {
    const rule = validationRule(element);
    if (!rule) {
      note("validation", sheet.name, element.getAttribute("sqref") ?? "");
      return [];
    }
    return [{ areas: readAreas(element.getAttribute("sqref")), rule, ignoreBlanks: flagOf(element, "allowBlank") ?? false, ...alerts(element) }];
  });
}

function validationRule(element: Element): Record<string, unknown> | null {
  const kind = element.getAttribute("type");
  if (kind === null || kind === "none") return {};
  const first = child(element, "formula1")?.textContent ?? "";
  if (kind === "list") {
    const literal = /^"(.*)"$/s.exec(first);
    const source = literal ? (literal[1] ?? "").replaceAll('""', '"') : readFormula(first);
    return { list: { inCellDropDown: flagOf(element, "showDropDown") !== true, source } };
  }
  if (kind === "custom") return { custom: { formula: readFormula(first) } };
  const name = VALIDATION_KINDS[kind];
  const operator = VALIDATION_COMPARISONS[element.getAttribute("operator") ?? "between"];
  if (name === undefined || operator === undefined) return null;
  const second = child(element, "formula2")?.textContent;
  return { [name]: { operator, formula1: limit(first), ...(needsTwoBounds(operator) ? { formula2: limit(second ?? "") } : {}) } };
}

function limit(text: string): number | string {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : readFormula(text);
}

function alerts(element: Element): Pick<DataValidation, "errorAlert" | "prompt"> {
  const text = (name: string): string | undefined => {
    const value = element.getAttribute(name);
    return value === null ? undefined : unescapeText(value);
  };
  const part = (title: string | undefined, message: string | undefined): { title?: string; message?: string } => ({
    ...(title === undefined ? {} : { title }),
    ...(message === undefined ? {} : { message }),
  });
  const style = STYLES[element.getAttribute("errorStyle") ?? ""] ?? "Stop";
  const prompt = { ...part(text("promptTitle"), text("prompt")), showPrompt: true };
  return {
    errorAlert: { ...part(text("errorTitle"), text("error")), showAlert: flagOf(element, "showErrorMessage") ?? false, style },
    ...(flagOf(element, "showInputMessage") ? { prompt } : {}),
  };
}

export function readHighlights(sheet: Sheet, root: Element, styles: StylesReader, note: NoteLoss): ConditionalFormat[] {
  let number = 0;
  return children(root, "conditionalFormatting").flatMap((block) => {
    const areas = readAreas(block.getAttribute("sqref"));
    return children(block, "cfRule").flatMap((rule) => {
      const read = highlightRule(rule);
      if (!read) {
        note("highlightKind", sheet.name, rule.getAttribute("type") ?? "");
        return [];
      }
      number += 1;
      const priority = (numberOf(rule, "priority") ?? 1) - 1;
      const format = styles.highlights[numberOf(rule, "dxfId") ?? -1] ?? {};
      return [{ id: String(number), areas, priority, stopIfTrue: flagOf(rule, "stopIfTrue") ?? false, ...read, format }];
    });
  });
}

function highlightRule(rule: Element): Pick<ConditionalFormat, "type" | "formula" | "rule"> | null {
  const formulas = children(rule, "formula").map((formula) => readFormula(formula.textContent ?? ""));
  const [first, second] = formulas;
  const kind = rule.getAttribute("type");
  if (kind === "expression" && first !== undefined) return { type: "Custom", formula: first };
  if (kind !== "cellIs" || first === undefined) return null;
  const operator = HIGHLIGHT_COMPARISONS[rule.getAttribute("operator") ?? "between"];
  if (operator === undefined) return null;
  return { type: "CellValue", rule: { operator, formula1: first, ...(second === undefined ? {} : { formula2: second }) } };
}

export function readProtection(sheet: Sheet, root: Element, note: NoteLoss): void {
  const element = child(root, "sheetProtection");
  if (!element || !flagOf(element, "sheet")) return;
  if (element.getAttribute("password") ?? element.getAttribute("hashValue")) note("password", sheet.name);
  const options: Record<string, unknown> = {};
  for (const [permission, lock] of Object.entries(STANDING_LOCKS)) if (flagOf(element, lock) === false) options[permission] = true;
  for (const [permission, lock] of Object.entries(NAMED_LOCKS)) if (flagOf(element, lock) !== true) options[permission] = true;
  if (flagOf(element, "selectUnlockedCells")) options["selectionMode"] = "None";
  else if (flagOf(element, "selectLockedCells")) options["selectionMode"] = "Unlocked";
  sheet.protection = { protected: true, options };
}
