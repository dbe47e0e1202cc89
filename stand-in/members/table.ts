import { rewriteFormulas } from "../formula/rewriteWorkbook";
import { renameTableInFormula } from "../formula/structuredReferences";
import { invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { Sheet, Table } from "../../src/file/model";
import { refuseTableName } from "../rules/definedNames";
import { refuseProtected } from "../sheet/protection";
import { resizeTable } from "../table/resizeTable";
import { EVENT_TYPES, registerEvent, unregisterEvent } from "../wire/events";
import { flagArgument, rangeOnSheet, textArgument } from "./argument";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";
import { rangeClass } from "./range";
import { tableRowCollectionClass } from "./tableRowCollection";

export interface TableTarget {
  sheet: Sheet;
  table: Table;
  /** Opens a sheet as its class does, which leads to tables and so cannot be imported here. */
  openSheet: (sheet: Sheet) => Opened;
}

/** Excel.Table. */
export const tableClass: HostClass<TableTarget> = {
  name: "Table",
  id: ({ table }) => table.id,
  read: {
    Name: ({ table }) => table.name,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    ShowTotals: ({ table }) => table.showTotals,
    Style: ({ table }) => table.style,
  },
  write: {
    Name: ({ table }, value, host) => renameTable(table, textArgument(value, "The table name"), host),
    ShowBandedRows: (target, value) => (changeable(target).showBandedRows = flagArgument(value, "showBandedRows")),
    Style: (target, value) => (changeable(target).style = tableStyle(value)),
  },
  open: {
    // The totals row is among its cells.
    GetRange: ({ sheet, table }) => opened(rangeClass, { sheet, area: { ...table.area } }),
    Rows: (target) => opened(tableRowCollectionClass, target),
    Worksheet: ({ sheet, openSheet }) => openSheet(sheet),
  },
  call: {
    Resize: ({ sheet, table }, [range], host) => resizeTable(host, sheet, table, rangeOnSheet(range, host.workbook, sheet).area),
  },
  ask: {
    _RegisterDataChangedEvent: ({ table }, _args, host) => registerEvent(host, EVENT_TYPES.tableChanged, table.id),
    _UnregisterDataChangedEvent: ({ table }, _args, host) => unregisterEvent(host, EVENT_TYPES.tableChanged, table.id),
  },
};

function changeable({ sheet, table }: TableTarget): Table {
  refuseProtected(sheet);
  return table;
}

/** Formulas that name the table follow. */
function renameTable(table: Table, name: string, host: HostState): void {
  if (name === table.name) return;
  refuseTableName(host.workbook, name, table);
  const before = table.name;
  table.name = name;
  rewriteFormulas(host.workbook, (formula) => renameTableInFormula(formula, before, name));
}

function tableStyle(value: unknown): string {
  const style = textArgument(value, "style");
  const known = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style);
  if (style !== "" && !known) throw invalid(`There is no table style "${style}"`);
  return style;
}
