import type { Workbook } from "../../src/file/model";
import type { HostClass } from "./hostClass";

/** Excel.WorkbookProtection: whether sheets can be added, renamed and moved. */
export const workbookProtectionClass: HostClass<Workbook> = {
  name: "WorkbookProtection",
  read: { Protected: (workbook) => workbook.structureProtected },
};
