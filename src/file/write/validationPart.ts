/** Data validations of a worksheet part. */

import { cornersAddress } from "../address";
import { COMPARED_KINDS, needsTwoBounds, VALIDATION_OPERATORS } from "../fileWords";
import type { DataValidation } from "../model";
import { countedList, element, escapeControls, escapeXml } from "./xml";

interface Comparison {
  formula1: unknown;
  formula2?: unknown;
  operator: string;
}

const MILLISECONDS_PER_DAY = 86_400_000;

/** A limit as files hold it: "=…" without its sign, numbers as they are, ISO dates as serial numbers. */
function limit(value: unknown): string {
  if (typeof value === "number") return String(value);
  const text = String(value);
  if (text.startsWith("=")) return text.slice(1);
  const date = /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!date) return text;
  return String(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) / MILLISECONDS_PER_DAY + 25_569);
}

function formulas(first: string, second?: string): string {
  const one = `<formula1>${escapeXml(first)}</formula1>`;
  return second === undefined ? one : `${one}<formula2>${escapeXml(second)}</formula2>`;
}

/** Type, operator and formulas of a rule as Office.js sets it; undefined for an empty rule ("any value"). */
function ruleParts(rule: Record<string, unknown>): { type: string; operator?: string; hideArrow?: boolean; content: string } | undefined {
  const [kind, detail] = Object.entries(rule)[0] ?? [];
  if (kind === undefined) return undefined;
  if (kind === "list") {
    const { source, inCellDropDown } = detail as { source: string; inCellDropDown?: boolean };
    const first = source.startsWith("=") ? source.slice(1) : `"${source.replace(/"/g, '""')}"`;
    return { type: "list", hideArrow: inCellDropDown === false, content: formulas(first) };
  }
  if (kind === "custom") return { type: "custom", content: formulas(limit((detail as { formula: string }).formula)) };
  const type = COMPARED_KINDS[kind];
  if (type === undefined) throw new Error(`No validation type in files for "${kind}"`);
  const { formula1, formula2, operator } = detail as Comparison;
  const fileOperator = VALIDATION_OPERATORS[operator];
  if (fileOperator === undefined) throw new Error(`No validation operator in files for "${operator}"`);
  return { type, operator: fileOperator, content: formulas(limit(formula1), needsTwoBounds(operator) ? limit(formula2) : undefined) };
}

/** The dataValidations element; nothing when there are none. */
export function dataValidations(validations: readonly DataValidation[]): string {
  return countedList(
    "dataValidations",
    validations.flatMap((validation) => validationXml(validation) ?? []),
  );
}

function validationXml({ areas, rule, ignoreBlanks, errorAlert, prompt }: DataValidation): string | undefined {
  const parts = ruleParts(rule);
  const showsPrompt = prompt !== undefined && (prompt.showPrompt ?? true);
  if (areas.length === 0 || (!parts && !showsPrompt)) return undefined;
  const style = errorAlert?.style?.toLowerCase();
  return element(
    "dataValidation",
    {
      type: parts?.type,
      errorStyle: style === undefined || style === "stop" ? undefined : style,
      operator: parts?.operator === "between" ? undefined : parts?.operator,
      allowBlank: ignoreBlanks || undefined,
      showDropDown: parts?.hideArrow || undefined,
      showInputMessage: showsPrompt || undefined,
      showErrorMessage: (errorAlert?.showAlert ?? true) || undefined,
      errorTitle: shown(errorAlert?.title, 32),
      error: shown(errorAlert?.message, 225),
      promptTitle: shown(prompt?.title, 32),
      prompt: shown(prompt?.message, 255),
      sqref: areas.map(cornersAddress).join(" "),
    },
    parts?.content ?? "",
  );
}

/** The text as the file holds it, cut to so many characters: `_x0007_` counts as seven there, which it does not in Excel's window. */
function shown(text: string | undefined, longest: number): string | undefined {
  const characters = [...(text ?? "")];
  while (escapeControls(characters.join("")).length > longest) characters.pop();
  return characters.length === 0 ? undefined : escapeControls(characters.join(""));
}
