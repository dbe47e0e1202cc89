/**
 * A workbook as a file holds it: plain data, no behaviour, no knowledge of what the sheets are about. Words such as "EdgeTop" are
 * Office.js's. Rows and columns are 0-based; addresses ("B3") appear only in texts.
 */

import type { PaperSize } from "./pageStandards";

export type ErrorCode = "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A";

/** What a cell shows. `null` is a blank cell; dates are serial numbers, as in Excel. */
export type CellValue = string | number | boolean | null | { readonly error: ErrorCode };

export interface Cell {
  /** The constant, or the last calculated value of `formula`. */
  value: CellValue;
  /** En-US formula text with its leading "=", structured references as typed; absent for a constant. */
  formula?: string;
  /** True when the text was entered with a leading apostrophe (Excel's quotePrefix). */
  quotePrefix?: boolean;
}

/** A rectangle of cells, all four edges inclusive. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export type BorderEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Format of one cell; absent members mean Excel's default. Colours are "#RRGGBB". */
export interface CellFormat {
  numberFormat?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  fontColor?: string;
  fill?: string;
  horizontal?: string;
  vertical?: string;
  wrap?: boolean;
  indent?: number;
  /** Default true, as in Excel. */
  locked?: boolean;
  borders?: Partial<Record<"top" | "bottom" | "left" | "right", { style: string; color: string }>>;
}

export interface ColumnFormat {
  /** Points, as Office.js counts. */
  width?: number;
  hidden?: boolean;
  /** How many groups of columns it is in; absent for none. */
  level?: number;
}

export interface RowFormat {
  /** Points. */
  height?: number;
  /** True when Excel fitted the height to wrapped text; a height set by hand is never fitted. */
  fitted?: true;
  hidden?: boolean;
}

export interface DataValidation {
  areas: Area[];
  /** Exactly the object that Office.js sets as `DataValidation.rule`. */
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  errorAlert?: { title?: string; message?: string; showAlert?: boolean; style?: string };
  prompt?: { title?: string; message?: string; showPrompt?: boolean };
}

export interface ConditionalFormat {
  id: string;
  areas: Area[];
  /** Office.js type: "Custom", "CellValue", "IconSet", … */
  type: string;
  priority: number;
  stopIfTrue: boolean;
  /** Formula of a custom rule, relative to the top-left cell of the first area. */
  formula?: string;
  /** Rule of the other types, as Office.js sets it. */
  rule?: Record<string, unknown>;
  format: { fontColor?: string; bold?: boolean; italic?: boolean; fill?: string };
}

export interface PageLayout {
  orientation?: string;
  paperSize?: PaperSize;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea?: Area;
  /** Further parts of the print area, each on pages of its own, in their order. */
  furtherPrintAreas?: Area[];
  /** First and last row (column) repeated on every page. */
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  /** Points. */
  margins: Partial<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;
  centerHorizontally?: boolean;
  printOrder?: string;
  headerFooter: Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>;
}

export interface TableColumn {
  /** Stable within the table, 1-based, never reused. */
  id: number;
  name: string;
  /** The formula that new rows receive; set when one formula fills the whole column, as Excel does. */
  calculatedFormula?: string;
}

/** Which rows a table shows: those whose cell in the column shows one of the texts; "" stands for blank cells. */
export interface TableFilter {
  columnId: number;
  texts: string[];
}

export interface Table {
  id: string;
  name: string;
  /** Header row included. */
  area: Area;
  columns: TableColumn[];
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showTotals: boolean;
  /** Absent when no row is filtered out. Hidden rows are hidden rows of the sheet. */
  filters?: TableFilter[];
}

export type ChartType = "ColumnClustered" | "BarClustered" | "BarStacked" | "Line" | "Pie";
export type LegendPosition = "Top" | "Bottom" | "Left" | "Right" | "Corner";

export interface ChartSeries {
  /** The name as it was set; absent, it is what `nameCell` shows, or "Series1". */
  name?: string;
  nameCell?: { row: number; column: number };
  /** One row or one column of cells. */
  values: Area;
  categories?: Area;
  fillColor?: string;
  lineColor?: string;
}

/** A place on a sheet: points to the right of and below a cell's top-left corner. */
export interface SheetPoint {
  row: number;
  column: number;
  right: number;
  down: number;
}

export interface Chart {
  id: string;
  name: string;
  type: ChartType;
  /** The sheet that `series` refer to. */
  sourceSheetId: string;
  series: ChartSeries[];
  /** Without a text, Excel's own: the name of the only series, or "Chart Title". */
  title: { text?: string; visible: boolean };
  legend: { visible: boolean; position: LegendPosition };
  /** Bounds that are absent are automatic; without a number format the cells' own. */
  valueAxis: { minimum?: number; maximum?: number; numberFormat?: string; visible: boolean };
  /** Top-left and bottom-right corners; they stay with their cells when widths change. */
  from: SheetPoint;
  to: SheetPoint;
}

export interface Sheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor?: string;
  showGridlines: boolean;
  cells: Map<number, Map<number, Cell>>;
  formats: Map<number, Map<number, CellFormat>>;
  columns: Map<number, ColumnFormat>;
  rows: Map<number, RowFormat>;
  merges: Area[];
  /** Frozen rows and columns from the top-left. */
  frozen: { rows: number; columns: number };
  tables: Table[];
  charts: Chart[];
  validations: DataValidation[];
  conditionalFormats: ConditionalFormat[];
  pageLayout: PageLayout;
  /** The row (column) that starts a new page. */
  horizontalPageBreaks: number[];
  verticalPageBreaks: number[];
  protection: { protected: boolean; options?: Record<string, unknown>; password?: string };
}

export interface NamedItem {
  name: string;
  /** "=设置!$B$3" or a constant such as ="1.0". */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface Workbook {
  /** Tab order. */
  sheets: Sheet[];
  names: NamedItem[];
  activeSheetId: string;
  structureProtected: boolean;
  readOnly: boolean;
  /** Dates are counted from 1904 instead of 1900. Files of this kind are not opened. */
  dates1904?: true;
}
