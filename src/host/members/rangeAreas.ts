import { formatArea, quoteSheetName } from "../address";
import type { Area, Sheet } from "../model";
import type { HostClass } from "./hostClass";

export interface RangeAreasTarget {
  sheet: Sheet;
  areas: readonly Area[];
}

/** Excel.RangeAreas: several rectangles of one sheet. */
export const rangeAreasClass: HostClass<RangeAreasTarget> = {
  name: "RangeAreas",
  read: {
    Address: ({ sheet, areas }) => areas.map((area) => `${quoteSheetName(sheet.name)}!${formatArea(area)}`).join(","),
  },
};
