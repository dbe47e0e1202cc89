/** Tables from their parts. */

import { tryParseArea } from "../address";
import type { Table, TableFilter } from "../model";
import { readFormula } from "./cellsReading";
import type { NoteLoss } from "./losses";
import { child, children, flagOf, numberOf, unescapeText } from "./xmlReading";

/** The table of a part; `id` is new in the workbook. Null for a table without a header row, which the model does not know. */
export function readTable(root: Element, id: string, note: NoteLoss): Table | null {
  const name = root.getAttribute("displayName") ?? "";
  const area = tryParseArea(root.getAttribute("ref") ?? "");
  if (!area || numberOf(root, "headerRowCount") === 0) {
    note("table", name);
    return null;
  }
  const style = child(root, "tableStyleInfo");
  const columns = children(child(root, "tableColumns"), "tableColumn").map((column) => {
    const formula = child(column, "calculatedColumnFormula")?.textContent;
    return {
      id: numberOf(column, "id") ?? 0,
      name: unescapeText(column.getAttribute("name") ?? ""),
      ...(formula ? { calculatedFormula: readFormula(formula) } : {}),
    };
  });
  const filters = readFilters(child(root, "autoFilter"), columns, name, note);
  return {
    id,
    name,
    area,
    columns,
    style: style?.getAttribute("name") ?? "",
    showFilterButton: child(root, "autoFilter") !== null,
    showBandedRows: flagOf(style, "showRowStripes") ?? false,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    ...(filters.length > 0 ? { filters } : {}),
  };
}

function readFilters(element: Element | null, columns: Table["columns"], table: string, note: NoteLoss): TableFilter[] {
  return children(element, "filterColumn").flatMap((filter) => {
    const column = columns[numberOf(filter, "colId") ?? -1];
    const values = child(filter, "filters");
    if (!column || !values || child(values, "dateGroupItem")) {
      note("tableFilter", table);
      return [];
    }
    const texts = children(values, "filter").map((item) => unescapeText(item.getAttribute("val") ?? ""));
    return [{ columnId: column.id, texts: flagOf(values, "blank") ? [...texts, ""] : texts }];
  });
}
