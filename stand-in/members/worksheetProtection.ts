import type { Sheet } from "../../src/file/model";
import type { HostClass } from "./hostClass";

/** Excel.WorksheetProtection. */
export const worksheetProtectionClass: HostClass<Sheet> = {
  name: "WorksheetProtection",
  read: { Protected: (sheet) => sheet.protection.protected },
};
