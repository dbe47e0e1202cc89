import type { Workbook } from "../../src/file/model";
import { choiceArgument } from "./argument";
import type { HostClass } from "./hostClass";

/** Excel.Application. Formulas here are recalculated at the end of a batch or before they are read. */
export const applicationClass: HostClass<Workbook> = {
  name: "Application",
  ask: {
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: () => null,
    Calculate: (_workbook, [type], host) => {
      choiceArgument(type, "calculationType", ["Recalculate", "Full", "FullRebuild"]);
      host.needsRecalculation = true;
    },
  },
};
