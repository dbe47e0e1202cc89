import type { Workbook } from "../../src/file/model";
import { applicationClass } from "./application";
import { functionsClass } from "./functions";
import { opened } from "./hostClass";
import type { HostClass } from "./hostClass";
import { namedItemCollectionClass } from "./namedItemCollection";
import { tableCollectionClass } from "./tableCollection";
import { workbookProtectionClass } from "./workbookProtection";
import { openWorksheet } from "./worksheet";
import { worksheetCollectionClass } from "./worksheetCollection";

/** Excel.Workbook, the root of every batch. */
export const workbookClass: HostClass<Workbook> = {
  name: "Workbook",
  open: {
    Application: (workbook) => opened(applicationClass, workbook),
    Functions: (workbook) => opened(functionsClass, workbook),
    Names: (workbook) => opened(namedItemCollectionClass, workbook),
    Protection: (workbook) => opened(workbookProtectionClass, workbook),
    Tables: (workbook) => opened(tableCollectionClass, { workbook, sheet: null, openSheet: openWorksheet }),
    Worksheets: (workbook) => opened(worksheetCollectionClass, workbook),
  },
  ask: {
    _RemoveReference: (_workbook, [id], host) => host.references.delete(String(id)),
  },
};
