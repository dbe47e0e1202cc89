/** Empty workbooks and sheets as Excel makes them. */

import type { Sheet, Workbook } from "./model";

/** A workbook with one empty sheet, "Sheet1" unless said otherwise. */
export function createWorkbook(sheetName = "Sheet1"): Workbook {
  const sheet = createSheet("{00000000-0001-0000-0000-000000000000}", sheetName);
  return { sheets: [sheet], names: [], activeSheetId: sheet.id, structureProtected: false, readOnly: false };
}

export function createSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    showGridlines: true,
    cells: new Map(),
    formats: new Map(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    tables: [],
    charts: [],
    validations: [],
    conditionalFormats: [],
    pageLayout: { margins: {}, headerFooter: {} },
    horizontalPageBreaks: [],
    verticalPageBreaks: [],
    protection: { protected: false },
  };
}

/** The id of the next sheet: the highest number in use plus one, in the shape that Excel gives ids. */
export function nextSheetId(workbook: Workbook): string {
  const numbers = workbook.sheets.map((sheet) => Number.parseInt(sheet.id.slice(10, 14), 16) || 0);
  const next = Math.max(0, ...numbers) + 1;
  return `{00000000-${next.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;
}
