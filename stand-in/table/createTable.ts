import { intersection, isInSheet, isWholeColumns, isWholeRows } from "../../src/file/area";
import { HostError, invalid } from "../hostError";
import { noteChange } from "../hostState";
import type { HostState } from "../hostState";
import type { Area, Sheet, Table, Workbook } from "../../src/file/model";
import { cellAt, hasContent } from "../../src/file/cells";
import { refuseProtected } from "../sheet/protection";
import { updateCalculatedColumns } from "./calculatedColumns";
import { headerName, refuseDuplicateNames } from "./tableHeaders";

/**
 * Makes a table of an area whose first row holds the headers; a header row alone gets one blank row below.
 * Refused: an area that meets another table or merged cells, headers that are blank, not text or not unique.
 */
export function createTable(host: HostState, sheet: Sheet, given: Area, hasHeaders: boolean): Table {
  refuseProtected(sheet);
  if (!hasHeaders) throw new HostError("UnsupportedOperation", "Tables without a header row are not part of this host");
  if (isWholeRows(given) || isWholeColumns(given)) throw invalid("A table of whole rows or columns is not part of this host");
  const area = given.top === given.bottom ? withBlankRow(sheet, given) : { ...given };
  refuseOverlap(sheet, area, null);
  const names = headerNames(sheet, area);
  const table: Table = {
    ...nextIdentity(host.workbook),
    area,
    columns: names.map((name, index) => ({ id: index + 1, name })),
    style: "TableStyleMedium2",
    showFilterButton: true,
    showBandedRows: true,
    showTotals: false,
  };
  sheet.tables.push(table);
  updateCalculatedColumns(sheet, area);
  noteChange(host, sheet, area);
  return table;
}

function withBlankRow(sheet: Sheet, area: Area): Area {
  const grown = { ...area, bottom: area.bottom + 1 };
  if (!isInSheet(grown) || hasContent(sheet, { ...grown, top: grown.bottom })) throw invalid("There is no blank row below the headers");
  return grown;
}

/** Refuses an area that meets another table or merged cells. */
export function refuseOverlap(sheet: Sheet, area: Area, resized: Table | null): void {
  const other = sheet.tables.find((table) => table !== resized && intersection(table.area, area) !== null);
  if (other) throw invalid(`The area overlaps the table "${other.name}"`);
  refuseMerged(sheet, area);
}

/** The texts of the header row. */
export function headerNames(sheet: Sheet, area: Area): string[] {
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = cellAt(sheet, area.top, column);
    if (cell?.formula !== undefined) throw invalid("A table header is a text, not a formula");
    names.push(headerName(cell?.value ?? null));
  }
  refuseDuplicateNames(names);
  return names;
}

function nextIdentity(workbook: Workbook): { id: string; name: string } {
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables);
  const taken = new Set([...tables.map((table) => table.name), ...workbook.names.map((item) => item.name)].map((name) => name.toLowerCase()));
  const id = Math.max(0, ...tables.map((table) => Number(table.id))) + 1;
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return { id: String(id), name: `Table${number}` };
}

export function refuseMerged(sheet: Sheet, area: Area): void {
  if (sheet.merges.some((merge) => intersection(merge, area) !== null)) throw invalid("A table cannot hold merged cells");
}
