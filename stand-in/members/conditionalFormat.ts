import { checkRuleFormula } from "../formula/checkFormula";
import { invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { ConditionalFormat, Sheet } from "../../src/file/model";
import { refuseProtected } from "../sheet/protection";
import { colorArgument, flagArgument, textArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";
import { rangeAreasClass } from "./rangeAreas";

interface FormatTarget {
  sheet: Sheet;
  format: ConditionalFormat;
}

/** Excel.ConditionalFormat. */
export const conditionalFormatClass: HostClass<FormatTarget> = {
  name: "ConditionalFormat",
  id: ({ format }) => format.id,
  read: { Type: ({ format }) => format.type },
  open: {
    Custom: (target) => opened(customClass, target),
    GetRanges: ({ sheet, format }) => opened(rangeAreasClass, { sheet, areas: format.areas }),
  },
  call: { Delete: (target) => deleteFormat(target) },
};

/** Excel.CustomConditionalFormat: a highlight by formula. */
const customClass: HostClass<FormatTarget> = {
  name: "CustomConditionalFormat",
  open: {
    Format: (target) => opened(rangeFormatClass, target),
    Rule: (target) => opened(ruleClass, target),
  },
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
  },
  write: {
    Bold: (target, value) => (changeable(target).format.bold = flagArgument(value, "bold")),
    Color: (target, value) => (changeable(target).format.fontColor = colorArgument(value)),
  },
};

function deleteFormat(target: FormatTarget): void {
  const format = changeable(target);
  target.sheet.conditionalFormats = target.sheet.conditionalFormats.filter((other) => other !== format);
}

function changeable({ sheet, format }: FormatTarget): ConditionalFormat {
  refuseProtected(sheet, "allowFormatCells");
  return format;
}

function ruleFormula(sheet: Sheet, value: unknown, host: HostState): string {
  const formula = textArgument(value, "formula");
  if (!/^=./s.test(formula)) throw invalid("The formula of a conditional format starts with =");
  checkRuleFormula(host, sheet, formula);
  return formula;
}
