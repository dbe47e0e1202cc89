import { sameName, bodyArea, sheetColumnOf } from "../table/tableLayout";
import { headerName, refuseDuplicateNames, renameColumns } from "../table/tableHeaders";
import { refuseProtected } from "../sheet/protection";
import type { HostState } from "../hostState";
import type { TableColumn } from "../model";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";
import { rangeClass } from "./range";
import type { TableTarget } from "./table";

interface ColumnTarget extends TableTarget {
  column: TableColumn;
}

/** Excel.TableColumn; `id` stays when the column is renamed or moved. */
const tableColumnClass: HostClass<ColumnTarget> = {
  name: "TableColumn",
  id: ({ column }) => column.id,
  read: {
    Id: ({ column }) => column.id,
    Index: ({ table, column }) => table.columns.indexOf(column),
    Name: ({ column }) => column.name,
  },
  write: { Name: (target, value, host) => renameColumn(target, headerName(value), host) },
  open: {
    GetDataBodyRange: ({ sheet, table, column }) => {
      const at = sheetColumnOf(table, column);
      return opened(rangeClass, { sheet, area: { ...bodyArea(table), left: at, right: at } });
    },
  },
};

/** Excel.TableColumnCollection, left to right; getItem takes a name or an id. */
export const tableColumnCollectionClass: HostClass<TableTarget> = {
  name: "TableColumnCollection",
  items: (target) => target.table.columns.map((column) => opened(tableColumnClass, { ...target, column })),
  item: (target, key) => openColumn(target, key),
  read: { Count: ({ table }) => table.columns.length },
  open: { GetItemOrNullObject: (target, [key]) => openColumn(target, key) },
};

function openColumn(target: TableTarget, key: unknown): Opened | null {
  const column = target.table.columns.find((candidate) => (typeof key === "number" ? candidate.id === key : sameName(candidate.name, String(key))));
  return column ? opened(tableColumnClass, { ...target, column }) : null;
}

function renameColumn({ sheet, table, column }: ColumnTarget, name: string, host: HostState): void {
  refuseProtected(sheet);
  refuseDuplicateNames(table.columns.map((other) => (other === column ? name : other.name)));
  renameColumns(host.workbook, sheet, [{ table, column, name }]);
}
