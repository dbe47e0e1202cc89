import { rowCount } from "../address";
import { bodyArea } from "../table/tableLayout";
import type { HostClass } from "./hostClass";
import type { TableTarget } from "./table";

/** Excel.TableRowCollection: only the number of rows. */
export const tableRowCollectionClass: HostClass<TableTarget> = {
  name: "TableRowCollection",
  read: { Count: ({ table }) => rowCount(bodyArea(table)) },
  ask: { GetCount: ({ table }) => rowCount(bodyArea(table)) },
};
