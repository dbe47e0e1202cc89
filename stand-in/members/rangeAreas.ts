import { areaAddress } from "../../src/file/address";
import { quoteSheetIfNeeded } from "../../src/file/sheetName";
import type { Area, Sheet } from "../../src/file/model";
import type { HostClass } from "./hostClass";

export interface RangeAreasTarget {
  sheet: Sheet;
  areas: readonly Area[];
}

/** Excel.RangeAreas: several rectangles of one sheet. */
export const rangeAreasClass: HostClass<RangeAreasTarget> = {
  name: "RangeAreas",
  read: {
    Address: ({ sheet, areas }) => areas.map((area) => `${quoteSheetIfNeeded(sheet.name)}!${areaAddress(area)}`).join(","),
  },
};
