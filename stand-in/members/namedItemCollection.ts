import { invalid } from "../hostError";
import { noteDependents } from "../hostState";
import type { HostState } from "../hostState";
import type { NamedItem, Workbook } from "../../src/file/model";
import { refuseDefinedName } from "../rules/definedNames";
import { findName } from "../rules/namedAreas";
import { textArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";
import { namedItemClass, nameFormula } from "./namedItem";

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
  host.newNames.add(item);
  noteDependents(host);
  return item;
}

function nameComment(comment: unknown): string {
  if (comment === undefined || comment === null) return "";
  const text = textArgument(comment, "The comment");
  if (text.length > 255) throw invalid("The comment of a name has at most 255 characters");
  return text;
}
