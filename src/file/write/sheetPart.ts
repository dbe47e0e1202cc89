/** The part of one worksheet. */

import { cellAddress, cornersAddress } from "../address";
import { RELATIONSHIP_NAMESPACE } from "../fileWords";
import type { ColumnFormat, Sheet } from "../model";
import type { SharedTexts } from "./cellRows";
import { sheetData } from "./cellRows";
import { conditionalFormats } from "./highlightPart";
import { isFitToPages, pageElements } from "./pagePart";
import { sheetProtection } from "./protectionPart";
import type { StyleBook } from "./styleBook";
import { fileColor } from "./styleBook";
import { dataValidations } from "./validationPart";
import { attributes, countedList, element, SPREADSHEET_NAMESPACE, XML_DECLARATION } from "./xml";

const PIXELS_PER_POINT = 96 / 72;
/** Width of a digit in the workbook's default font (Calibri 11) on screen. */
const DIGIT_PIXELS = 7;
/** Of columns whose width nobody set, as files count it. */
const STANDARD_WIDTH = 9.140625;

/** Column width in points as files count it, in digits of the default font. `fileColumnWidth(48)` is 9.140625. */
export function fileColumnWidth(points: number): number {
  return Math.floor(((points * PIXELS_PER_POINT) / DIGIT_PIXELS) * 256) / 256;
}

/** Relationship ids of the parts that belong to a sheet. */
export interface SheetRelations {
  tables: readonly string[];
  drawing: string | undefined;
}

/** XML of a worksheet, in pieces. */
export function* sheetPart(
  sheet: Sheet,
  isActive: boolean,
  styles: StyleBook,
  texts: SharedTexts,
  relations: SheetRelations,
): Generator<string> {
  yield `${XML_DECLARATION}<worksheet${attributes({ xmlns: SPREADSHEET_NAMESPACE, "xmlns:r": RELATIONSHIP_NAMESPACE })}>`;
  yield sheetProperties(sheet) +
    element("dimension", { ref: usedAddress(sheet) }) +
    sheetViews(sheet, isActive) +
    element("sheetFormatPr", { defaultRowHeight: 15, outlineLevelCol: deepestLevel(sheet) || undefined }) +
    columns(sheet);
  yield* sheetData(sheet, styles, texts);
  yield sheetProtection(sheet) +
    countedList("mergeCells", sheet.merges.map((area) => element("mergeCell", { ref: cornersAddress(area) }))) +
    conditionalFormats(sheet.conditionalFormats, styles) +
    dataValidations(sheet.validations) +
    pageElements(sheet) +
    (relations.drawing === undefined ? "" : element("drawing", { "r:id": relations.drawing })) +
    countedList("tableParts", relations.tables.map((id) => element("tablePart", { "r:id": id })));
  yield "</worksheet>";
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
  return cornersAddress({ top: 0, left: 0, bottom, right });
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

function deepestLevel(sheet: Sheet): number {
  return Math.max(0, ...[...sheet.columns.values()].map(({ level = 0 }) => level));
}

/** The column after a group that is folded away says so. */
function isAfterFold(sheet: Sheet, column: number): boolean {
  const { level = 0, hidden } = sheet.columns.get(column - 1) ?? {};
  return hidden === true && level > (sheet.columns.get(column)?.level ?? 0);
}

function columns(sheet: Sheet): string {
  const afterFolds = [...sheet.columns.keys()].map((column) => column + 1).filter((column) => isAfterFold(sheet, column));
  const plain = afterFolds.filter((column) => !sheet.columns.has(column)).map((column): [number, ColumnFormat] => [column, {}]);
  const items = [...sheet.columns, ...plain]
    .sort(([a], [b]) => a - b)
    .map(([column, { width, hidden, level }]) => {
      const isHidden = hidden || width === 0;
      const fileWidth = width ? fileColumnWidth(width) : STANDARD_WIDTH;
      return element("col", {
        min: column + 1,
        max: column + 1,
        width: fileWidth,
        hidden: isHidden || undefined,
        customWidth: width ? true : undefined,
        outlineLevel: level,
        collapsed: afterFolds.includes(column) || undefined,
      });
    });
  return items.length === 0 ? "" : element("cols", {}, items.join(""));
}
