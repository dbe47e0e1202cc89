/** The small buttons in table headers that open sorting and filtering. */

import { contains } from "../../../src/file/area";
import type { Area, Table } from "../../../src/file/model";
import type { Origin } from "./drawCells";
import type { SheetView } from "./sheetView";

const SIZE = 17;

/** Buttons of the header cells that lie in the area; each names its table and column in its data. */
export function tableButtons(view: SheetView, area: Area, origin: Origin): HTMLElement[] {
  return view.sheet.tables.filter((table) => table.showFilterButton).flatMap((table) => buttonsOf(table, view, area, origin));
}

function buttonsOf(table: Table, view: SheetView, area: Area, origin: Origin): HTMLElement[] {
  const row = table.area.top;
  return table.columns.flatMap(({ id, name }, index) => {
    const column = table.area.left + index;
    const cell = { top: row, bottom: row, left: column, right: column };
    if (!contains(area, cell) || view.columns.size(column) < SIZE) return [];
    const button = document.createElement("div");
    const isFiltered = table.filters?.some((filter) => filter.columnId === id) ?? false;
    button.className = isFiltered ? "table-button filtered" : "table-button";
    button.title = name;
    button.dataset["table"] = table.id;
    button.dataset["column"] = String(id);
    button.style.left = `${view.columns.start(column + 1) - origin.left - SIZE - 1}px`;
    button.style.top = `${view.rows.start(row + 1) - origin.top - SIZE - 1}px`;
    return [button];
  });
}
