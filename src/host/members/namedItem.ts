import type { HostState } from "../hostState";
import type { NamedItem } from "../model";
import { formatArea, quoteSheetName } from "../address";
import { findReferencedArea } from "../rules/namedAreas";
import { HostError, invalid } from "../hostError";
import { flagArgument, textArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";
import { nameFormula } from "./namedItemCollection";
import { rangeClass } from "./range";

/** Excel.NamedItem. */
export const namedItemClass: HostClass<NamedItem> = {
  name: "NamedItem",
  read: {
    Comment: (item) => item.comment,
    Formula: (item) => item.formula,
    Name: (item) => item.name,
    Type: (item, host) => nameType(item, host),
    Value: (item, host) => nameValue(item, host),
    Visible: (item) => item.visible,
  },
  write: {
    Comment: (item, value) => (item.comment = shortText(value)),
    Formula: (item, value, host) => {
      item.formula = nameFormula(value, host);
      host.needsRecalculation = true;
    },
    Visible: (item, value) => (item.visible = flagArgument(value, "visible")),
  },
  open: {
    GetRange: (item, _args, host) => {
      const found = findReferencedArea(host.workbook, null, item.formula);
      if (!found) throw new HostError("InvalidReference", `The name "${item.name}" refers to no range`);
      return opened(rangeClass, found);
    },
    GetRangeOrNullObject: (item, _args, host) => {
      const found = findReferencedArea(host.workbook, null, item.formula);
      return found && opened(rangeClass, found);
    },
  },
};

/** "A1:B2" as "$A$1:$B$2", "A:B" as "$A:$B". */
export function absoluteArea(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, "$$$&");
}

function shortText(value: unknown): string {
  const text = textArgument(value, "comment");
  if (text.length > 255) throw invalid("The comment of a name has at most 255 characters");
  return text;
}

function constantOf(formula: string): string | number | boolean | null {
  const text = formula.slice(1).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return (quoted[1] ?? "").replaceAll('""', '"');
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return /^(TRUE|FALSE)$/i.test(text) ? text.toUpperCase() === "TRUE" : null;
}

function nameType(item: NamedItem, host: HostState): string {
  const constant = constantOf(item.formula);
  if (typeof constant === "string") return "String";
  if (typeof constant === "boolean") return "Boolean";
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  return findReferencedArea(host.workbook, null, item.formula) ? "Range" : "Error";
}

/** The constant, or the address of the range. What would have to be calculated is not: such a name has no value here. */
function nameValue(item: NamedItem, host: HostState): string | number | boolean | null {
  const constant = constantOf(item.formula);
  if (constant !== null) return constant;
  const found = findReferencedArea(host.workbook, null, item.formula);
  return found && `${quoteSheetName(found.sheet.name)}!${absoluteArea(formatArea(found.area))}`;
}
