import { createTable } from "../table/createTable";
import { findTable } from "../table/tableLayout";
import type { Sheet, Workbook } from "../../src/file/model";
import { flagArgument, rangeArgument, textArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";
import { tableClass } from "./table";
import type { TableTarget } from "./table";

interface CollectionTarget {
  workbook: Workbook;
  /** Null for the tables of all sheets. */
  sheet: Sheet | null;
  openSheet: TableTarget["openSheet"];
}

/** Excel.TableCollection of the workbook or of one sheet. */
export const tableCollectionClass: HostClass<CollectionTarget> = {
  name: "TableCollection",
  items: (target) => tablesOf(target).map((found) => opened(tableClass, found)),
  item: (target, key) => openTable(target, key),
  open: { GetItemOrNullObject: (target, [key]) => openTable(target, textArgument(key, "The table")) },
  create: {
    Add: ({ workbook, sheet, openSheet }, [range, hasHeaders], host) => {
      const owner = sheet ?? workbook.sheets.find((candidate) => candidate.id === workbook.activeSheetId) ?? null;
      const { sheet: target, area } = rangeArgument(range, workbook, owner);
      const table = createTable(host, target, area, flagArgument(hasHeaders, "hasHeaders"));
      return opened(tableClass, { sheet: target, table, openSheet });
    },
  },
};

function tablesOf({ workbook, sheet, openSheet }: CollectionTarget): TableTarget[] {
  const sheets = sheet ? [sheet] : workbook.sheets;
  return sheets.flatMap((owner) => owner.tables.map((table) => ({ sheet: owner, table, openSheet })));
}

function openTable({ workbook, sheet, openSheet }: CollectionTarget, key: unknown): Opened | null {
  const found = findTable(workbook, String(key));
  if (!found || (sheet && found.sheet !== sheet)) return null;
  return opened(tableClass, { ...found, openSheet });
}
