import { columnCount } from "../../src/file/area";
import type { Area, Sheet, Table } from "../../src/file/model";
import type { HostState } from "../hostState";
import { HostError, invalid } from "../hostError";
import { writeCells } from "../sheet/writeCells";
import { bodyArea } from "../table/tableLayout";
import { insertTableRows } from "../table/tableRows";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";

interface RowsTarget {
  sheet: Sheet;
  table: Table;
}

/** Excel.TableRow, which adding gives. */
const tableRowClass: HostClass<{ sheet: Sheet; area: Area }> = { name: "TableRow" };

/** Excel.TableRowCollection: rows are added after the last one, above the totals row; what stands below the table moves down. */
export const tableRowCollectionClass: HostClass<RowsTarget> = {
  name: "TableRowCollection",
  create: { Add: (target, [index, values], host) => addRows(target, index, values, host) },
};

function addRows({ sheet, table }: RowsTarget, index: unknown, values: unknown, host: HostState): Opened {
  if (index !== null && index !== undefined) throw new HostError("UnsupportedOperation", "Rows are only added at the end of a table here");
  const lines = values as unknown[][];
  if (!Array.isArray(lines) || lines.length === 0 || lines.some((line) => line.length !== columnCount(table.area))) {
    throw invalid("The rows have as many values as the table has columns");
  }
  const top = bodyArea(table).bottom + 1;
  insertTableRows(host, sheet, table, top, lines.length);
  const area = { ...table.area, top, bottom: top + lines.length - 1 };
  writeCells(host, sheet, area, lines);
  return opened(tableRowClass, { sheet, area });
}
