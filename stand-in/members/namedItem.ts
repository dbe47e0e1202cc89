import { absoluteAddress } from "../../src/file/address";
import type { NamedItem } from "../../src/file/model";
import { quoteSheetIfNeeded } from "../../src/file/sheetName";
import { checkFormula } from "../formula/checkFormula";
import { HostError, invalid } from "../hostError";
import { noteDependents } from "../hostState";
import type { HostState } from "../hostState";
import { findReferencedArea } from "../rules/namedAreas";
import { flagArgument, textArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";
import { rangeClass } from "./range";
import { rangeTargetOf } from "./rangeTarget";

/** Excel.NamedItem. */
export const namedItemClass: HostClass<NamedItem> = {
  name: "NamedItem",
  read: {
    Formula: (item) => item.formula,
    Name: (item) => item.name,
    Visible: (item) => item.visible,
  },
  write: {
    Formula: (item, value, host) => {
      item.formula = nameFormula(value, host);
      noteDependents(host);
    },
    Visible: (item, value, host) => showName(item, flagArgument(value, "visible"), host),
  },
  call: {
    Delete: (item, _args, host) => {
      host.workbook.names = host.workbook.names.filter((other) => other !== item);
      noteDependents(host);
    },
  },
  open: {
    GetRange: (item, _args, host) => {
      const found = findReferencedArea(host.workbook, null, item.formula);
      if (!found) throw new HostError("InvalidReference", `The name "${item.name}" refers to no range`);
      return opened(rangeClass, found);
    },
  },
};

function showName(item: NamedItem, isVisible: boolean, host: HostState): void {
  const isStuck = host.quirks.has("stuckNames") && !host.newNames.has(item);
  if (isStuck && item.formula.includes("#REF!")) throw new HostError("GeneralException", `The name "${item.name}" cannot be hidden or shown`);
  if (!isStuck) item.visible = isVisible;
}

/** A range, or a text that starts with "=". */
export function nameFormula(reference: unknown, host: HostState): string {
  const range = rangeTargetOf(reference);
  if (range) return `=${quoteSheetIfNeeded(range.sheet.name)}!${absoluteAddress(range.area)}`;
  const formula = textArgument(reference, "The reference of a name");
  if (!/^=./s.test(formula)) throw invalid("The formula of a name starts with =");
  const sheet = host.workbook.sheets[0];
  if (!sheet) throw new HostError("InvalidOperation", "The workbook has no sheet");
  checkFormula(host, sheet, formula);
  return formula;
}
