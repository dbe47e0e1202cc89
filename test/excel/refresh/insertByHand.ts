/** Rows and columns that a person inserts in Excel: everything below (right) moves, and references, names, rules and pages move along. */
import { LAST_COLUMN, LAST_ROW } from "../../../src/file/area";
import { insertLines } from "../../../stand-in/sheet/insertLines";
import { sheetOf } from "../support";
import type { Host } from "../../../stand-in/node/openHost";

/** Inserts a blank row (column) before the one with this number, from 0. Inside a table it becomes a row (column) of the table. */
export function insertLine(host: Host, sheetName: string, lines: "rows" | "columns", at: number): void {
  const { state } = host.session;
  const sheet = sheetOf(host, sheetName);
  if (lines === "rows") insertLines(state, sheet, { top: at, bottom: at, left: 0, right: LAST_COLUMN }, "Down");
  else insertLines(state, sheet, { top: 0, bottom: LAST_ROW, left: at, right: at }, "Right");
}
