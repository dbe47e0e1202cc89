import type { Workbook } from "../../src/file/model";
import { choiceArgument } from "./argument";
import type { HostClass } from "./hostClass";

/**
 * Excel.Application. Formulas here are recalculated at the end of a batch or before they are read; while calculation is suspended, cells
 * show what they showed before.
 */
export const applicationClass: HostClass<Workbook> = {
  name: "Application",
  ask: {
    SuspendScreenUpdatingUntilNextSync: () => null,
    SuspendApiCalculationUntilNextSync: (_workbook, _args, host) => {
      host.suspendsCalculation = true;
      return null;
    },
    Calculate: (_workbook, [type], host) => {
      choiceArgument(type, "calculationType", ["Recalculate", "Full", "FullRebuild"]);
      host.calculates = true;
    },
  },
};
