import type { Workbook } from "../model";
import { applicationClass } from "./application";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";
import { namedItemCollectionClass } from "./namedItemCollection";
import { tableCollectionClass } from "./tableCollection";
import { workbookProtectionClass } from "./workbookProtection";
import { worksheetCollectionClass } from "./worksheetCollection";

/** Excel.Workbook, the root of every batch. */
export const workbookClass: HostClass<Workbook> = {
  name: "Workbook",
  open: {
    Application: (workbook) => opened(applicationClass, workbook),
    Names: (workbook) => opened(namedItemCollectionClass, workbook),
    Protection: (workbook) => opened(workbookProtectionClass, workbook),
    Tables: (workbook) => opened(tableCollectionClass, { workbook, sheet: null }),
    Worksheets: (workbook) => opened(worksheetCollectionClass, workbook),
  },
  ask: {
    _RemoveReference: (_workbook, [id], host) => host.references.delete(String(id)),
  },
};
