import { formatArea, quoteSheetName } from "../address";
import { checkFormula } from "../formula/checkFormula";
import { HostError, invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { NamedItem, Workbook } from "../model";
import { refuseDefinedName } from "../rules/definedNames";
import { findName } from "../rules/namedAreas";
import { textArgument } from "./argument";
import { opened, targetOf } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";
import { namedItemClass } from "./namedItem";
import { rangeClass } from "./range";

/** Excel.NamedItemCollection of the workbook. */
export const namedItemCollectionClass: HostClass<Workbook> = {
  name: "NamedItemCollection",
  items: (workbook) => workbook.names.map((item) => opened(namedItemClass, item)),
  item: (workbook, key) => openName(workbook, key),
  create: { Add: (workbook, args, host) => opened(namedItemClass, addName(workbook, args, host)) },
};

function openName(workbook: Workbook, key: unknown): Opened | null {
  const item = findName(workbook, textArgument(key, "The name"));
  return item ? opened(namedItemClass, item) : null;
}

function addName(workbook: Workbook, [name, reference, comment]: readonly unknown[], host: HostState): NamedItem {
  const given = textArgument(name, "The name");
  refuseDefinedName(workbook, given);
  const item = { name: given, formula: nameFormula(reference, host), visible: true, comment: nameComment(comment) };
  workbook.names.push(item);
  host.needsRecalculation = true;
  return item;
}

/** A range, or a text that starts with "=". */
export function nameFormula(reference: unknown, host: HostState): string {
  const range = targetOf(reference, rangeClass);
  if (range) return `=${quoteSheetName(range.sheet.name)}!${absoluteArea(formatArea(range.area))}`;
  const formula = textArgument(reference, "The reference of a name");
  if (!/^=./s.test(formula)) throw invalid("The formula of a name starts with =");
  const sheet = host.workbook.sheets[0];
  if (!sheet) throw new HostError("InvalidOperation", "The workbook has no sheet");
  checkFormula(host, sheet, formula);
  return formula;
}

/** "A1:B2" as "$A$1:$B$2", "A:B" as "$A:$B". */
function absoluteArea(address: string): string {
  return address.replace(/[A-Z]+|\d+/g, "$$$&");
}

function nameComment(comment: unknown): string {
  if (comment === undefined || comment === null) return "";
  const text = textArgument(comment, "The comment");
  if (text.length > 255) throw invalid("The comment of a name has at most 255 characters");
  return text;
}
