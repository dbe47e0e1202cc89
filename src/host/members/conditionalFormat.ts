import { checkRuleFormula } from "../formula/checkFormula";
import { HostError, invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { ConditionalFormat, Sheet } from "../model";
import { refuseProtected } from "../sheet/protection";
import { choiceArgument, colorArgument, flagArgument, textArgument, wholeArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";

interface FormatTarget {
  sheet: Sheet;
  format: ConditionalFormat;
}

const OPERATORS = ["Between", "NotBetween", "EqualTo", "NotEqualTo", "GreaterThan", "LessThan", "GreaterThanOrEqual", "LessThanOrEqual"];

/** Excel.ConditionalFormat. */
export const conditionalFormatClass: HostClass<FormatTarget> = {
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  read: {
    Id: ({ format }) => format.id,
    Priority: ({ format }) => format.priority,
    StopIfTrue: ({ format }) => format.stopIfTrue,
    Type: ({ format }) => format.type,
  },
  write: {
    Priority: (target, value) => setPriority(target, value),
    StopIfTrue: (target, value) => (changeable(target).stopIfTrue = flagArgument(value, "stopIfTrue")),
  },
  open: {
    CellValue: (target) => openKind(target, "CellValue", cellValueClass),
    Custom: (target) => openKind(target, "Custom", customClass),
  },
};

/** Excel.CustomConditionalFormat: a highlight by formula. */
const customClass: HostClass<FormatTarget> = {
  name: "CustomConditionalFormat",
  open: {
    Format: (target) => opened(rangeFormatClass, target),
    Rule: (target) => opened(ruleClass, target),
  },
};

/** Excel.CellValueConditionalFormat: a highlight by comparison. */
const cellValueClass: HostClass<FormatTarget> = {
  name: "CellValueConditionalFormat",
  read: { Rule: ({ format }) => format.rule ?? {} },
  write: { Rule: (target, value, host) => (changeable(target).rule = cellValueRule(target.sheet, value, host)) },
  open: { Format: (target) => opened(rangeFormatClass, target) },
};

/** Excel.ConditionalFormatRule; its formula is relative to the first cell of the range. */
const ruleClass: HostClass<FormatTarget> = {
  name: "ConditionalFormatRule",
  read: { Formula: ({ format }) => format.formula ?? "" },
  write: { Formula: (target, value, host) => (changeable(target).formula = ruleFormula(target.sheet, value, host)) },
};

/** Excel.ConditionalRangeFormat. */
const rangeFormatClass: HostClass<FormatTarget> = {
  name: "ConditionalRangeFormat",
  open: {
    Fill: (target) => opened(fillClass, target),
    Font: (target) => opened(fontClass, target),
  },
};

const fillClass: HostClass<FormatTarget> = {
  name: "ConditionalRangeFill",
  read: { Color: ({ format }) => format.format.fill ?? null },
  write: { Color: (target, value) => (changeable(target).format.fill = colorArgument(value)) },
};

const fontClass: HostClass<FormatTarget> = {
  name: "ConditionalRangeFont",
  read: {
    Bold: ({ format }) => format.format.bold ?? null,
    Color: ({ format }) => format.format.fontColor ?? null,
    Italic: ({ format }) => format.format.italic ?? null,
  },
  write: {
    Bold: (target, value) => (changeable(target).format.bold = flagArgument(value, "bold")),
    Color: (target, value) => (changeable(target).format.fontColor = colorArgument(value)),
    Italic: (target, value) => (changeable(target).format.italic = flagArgument(value, "italic")),
  },
};

function changeable({ sheet, format }: FormatTarget): ConditionalFormat {
  refuseProtected(sheet, "allowFormatCells");
  return format;
}

function openKind(target: FormatTarget, kind: string, hostClass: HostClass<FormatTarget>): Opened {
  if (target.format.type !== kind) throw new HostError("InvalidOperation", `The conditional format is of type ${target.format.type}, not ${kind}`);
  return opened(hostClass, target);
}

/** Priorities are places in one order for the sheet, counted from 0. */
function setPriority(target: FormatTarget, value: unknown): void {
  const moved = changeable(target);
  const order = target.sheet.conditionalFormats.filter((format) => format !== moved).sort((a, b) => a.priority - b.priority);
  order.splice(wholeArgument(value, "priority", 0, order.length), 0, moved);
  order.forEach((format, index) => (format.priority = index));
}

function ruleFormula(sheet: Sheet, value: unknown, host: HostState): string {
  const formula = textArgument(value, "formula");
  if (!/^=./s.test(formula)) throw invalid("The formula of a conditional format starts with =");
  checkRuleFormula(host, sheet, formula);
  return formula;
}

function cellValueRule(sheet: Sheet, value: unknown, host: HostState): Record<string, unknown> {
  if (typeof value !== "object" || value === null) throw invalid("A rule is an object");
  const rule = value as Record<string, unknown>;
  const operator = choiceArgument(rule["operator"], "operator", OPERATORS);
  const checked: Record<string, unknown> = { operator, formula1: boundText(sheet, rule["formula1"], host) };
  if (operator.endsWith("Between")) checked["formula2"] = boundText(sheet, rule["formula2"], host);
  return checked;
}

function boundText(sheet: Sheet, value: unknown, host: HostState): string {
  const text = typeof value === "number" ? String(value) : textArgument(value, "A bound");
  if (text.startsWith("=")) checkRuleFormula(host, sheet, text);
  return text;
}
