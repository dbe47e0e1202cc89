import type { NamedItem } from "../model";
import { findReferencedArea } from "../rules/namedAreas";
import { HostError } from "../hostError";
import { flagArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";
import { nameFormula } from "./namedItemCollection";
import { rangeClass } from "./range";

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
  },
};
