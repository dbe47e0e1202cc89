/** The part of one worksheet. */

import { cellAddress } from "../engine/cellReference";
import type { Sheet } from "../model";
import type { SharedTexts } from "./cellRows";
import { sheetData } from "./cellRows";
import { conditionalFormats } from "./highlightPart";
import { isFitToPages, pageElements } from "./pagePart";
import { sheetProtection } from "./protectionPart";
import type { StyleBook } from "./styleBook";
import { fileColor } from "./styleBook";
import { areaAddress } from "./tablePart";
import { dataValidations } from "./validationPart";
import { countedList, element, relationshipNamespace, spreadsheetNamespace, xmlDeclaration } from "./xml";

const pixelsPerPoint = 96 / 72;
/** Width of a digit in the workbook's default font (Calibri 11) on screen. */
const digitPixels = 7;

/** Column width in points as files count it, in digits of the default font. `fileColumnWidth(48)` is 9.140625. */
export function fileColumnWidth(points: number): number {
  return Math.floor(((points * pixelsPerPoint) / digitPixels) * 256) / 256;
}

/** Relationship ids of the parts that belong to a sheet. */
export interface SheetRelations {
  tables: readonly string[];
  drawing: string | undefined;
}

/** XML of a worksheet. */
export function sheetPart(
  sheet: Sheet,
  isActive: boolean,
  styles: StyleBook,
  texts: SharedTexts,
  relations: SheetRelations,
): string {
  const content =
    sheetProperties(sheet) +
    element("dimension", { ref: usedAddress(sheet) }) +
    sheetViews(sheet, isActive) +
    element("sheetFormatPr", { defaultRowHeight: 15 }) +
    columns(sheet) +
    sheetData(sheet, styles, texts) +
    sheetProtection(sheet) +
    countedList("mergeCells", sheet.merges.map((area) => element("mergeCell", { ref: areaAddress(area) }))) +
    conditionalFormats(sheet.conditionalFormats, styles) +
    dataValidations(sheet.validations) +
    pageElements(sheet) +
    (relations.drawing === undefined ? "" : element("drawing", { "r:id": relations.drawing })) +
    countedList("tableParts", relations.tables.map((id) => element("tablePart", { "r:id": id })));
  return xmlDeclaration + element("worksheet", { xmlns: spreadsheetNamespace, "xmlns:r": relationshipNamespace }, content);
}

function sheetProperties(sheet: Sheet): string {
  const tab = sheet.tabColor ? element("tabColor", { rgb: fileColor(sheet.tabColor) }) : "";
  const page = isFitToPages(sheet.pageLayout) ? element("pageSetUpPr", { fitToPage: true }) : "";
  return tab + page === "" ? "" : element("sheetPr", {}, tab + page);
}

function usedAddress(sheet: Sheet): string {
  let bottom = 0;
  let right = 0;
  for (const rows of [sheet.cells, sheet.formats]) {
    for (const [row, cells] of rows) {
      if (cells.size > 0) bottom = Math.max(bottom, row);
      for (const column of cells.keys()) right = Math.max(right, column);
    }
  }
  return areaAddress({ top: 0, left: 0, bottom, right });
}

function sheetViews(sheet: Sheet, isActive: boolean): string {
  const { rows, columns: fixed } = sheet.frozen;
  const pane = rows > 0 && fixed > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const frozen =
    rows + fixed === 0
      ? ""
      : element("pane", {
          xSplit: fixed || undefined,
          ySplit: rows || undefined,
          topLeftCell: cellAddress(rows, fixed),
          activePane: pane,
          state: "frozen",
        }) + element("selection", { pane, activeCell: cellAddress(rows, fixed), sqref: cellAddress(rows, fixed) });
  const values = {
    showGridLines: sheet.showGridlines ? undefined : false,
    tabSelected: isActive || undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", values, frozen));
}

function columns(sheet: Sheet): string {
  const standardWidth = 9.140625;
  const items = [...sheet.columns]
    .filter(([, { width, hidden }]) => width !== undefined || hidden)
    .sort(([a], [b]) => a - b)
    .map(([column, { width, hidden }]) => {
      const isHidden = hidden || width === 0;
      const fileWidth = width ? fileColumnWidth(width) : standardWidth;
      return element("col", {
        min: column + 1,
        max: column + 1,
        width: fileWidth,
        hidden: isHidden || undefined,
        customWidth: width ? true : undefined,
      });
    });
  return items.length === 0 ? "" : element("cols", {}, items.join(""));
}
