/**
 * The plan of a workbook: everything that Excel is asked to make, as data. excel/ carries it out and knows nothing more.
 * Rows and columns count from 0; all areas are on the sheet that holds them.
 */
import type { Language, SheetId, TableId } from "../../templates";
import type { Area } from "../cells/address";
import type { Places } from "../formula/places";

export type PlanCell = string | number | boolean;

export interface WorkbookPlan {
  readonly language: Language;
  readonly sheets: readonly SheetPlan[];
  /** Workbook names of single cells and lists, in the order in which they are made. */
  readonly names: readonly NamePlan[];
  /** Workbook names of formulas, which refer to tables and to the names before. */
  readonly formulaNames: readonly FormulaNamePlan[];
  /** Shown when all is made. */
  readonly firstSheet: SheetId | null;
  /** Where the formulas take the tables to be. */
  readonly places: Places;
}

export interface NamePlan {
  readonly name: string;
  readonly sheet: SheetId;
  readonly area: Area;
}

export interface FormulaNamePlan {
  readonly name: string;
  readonly formula: string;
}

export interface SheetPlan {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string;
  /** Number formats that must stand before values are written: text columns, dates. */
  readonly numberFormats: readonly NumberFormatPlan[];
  /** Constants. A cell of null is left as it is. */
  readonly values: readonly ValuesPlan[];
  readonly tables: readonly TablePlan[];
  readonly formulas: readonly FormulaPlan[];
  readonly styles: readonly StylePlan[];
  readonly columnWidths: readonly { readonly first: number; readonly last: number; readonly points: number }[];
  readonly rowHeights: readonly { readonly first: number; readonly last: number; readonly points: number }[];
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
  /** Neighbours that are grouped and folded away. */
  readonly foldedColumns: readonly { readonly first: number; readonly last: number }[];
  readonly validations: readonly ValidationPlan[];
  readonly highlights: readonly HighlightPlan[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly charts: readonly ChartPlan[];
  /** null for a hidden sheet: LibreOffice prints hidden sheets that have a print area. */
  readonly page: PagePlan | null;
}

export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly kind: "ColumnClustered" | "Line";
  /** The source, header row included: categories first, then one column per series. */
  readonly sourceSheet: string;
  readonly source: Area;
  /** Cells that it covers. */
  readonly area: Area;
  readonly colors: readonly string[];
}

export interface NumberFormatPlan {
  readonly area: Area;
  /** One format for the whole area, or one per cell. */
  readonly format: string | readonly (readonly string[])[];
}

export interface ValuesPlan {
  readonly area: Area;
  readonly rows: readonly (readonly PlanCell[])[];
}

export interface TablePlan {
  readonly id: TableId;
  readonly name: string;
  /** Header row included. */
  readonly area: Area;
  /** Hidden names of the headers. */
  readonly columnNames: readonly { readonly name: string; readonly column: number }[];
}

export interface FormulaPlan {
  /** One column of cells, or a single one. */
  readonly area: Area;
  /** One text for all cells, or one per cell from the top where it names cells of its row: equal in R1C1. */
  readonly formula: string | readonly string[];
  /** A line above the tables that workbooks of versions before this one lack. */
  readonly since?: number;
}

export interface StylePlan {
  readonly area: Area;
  readonly style: CellStyle;
}

export interface CellStyle {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  /** Thin lines around and between the cells. */
  readonly border?: string;
}

export type ValidationPlan = {
  readonly area: Area;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string; readonly style: "Stop" | "Warning" };
} & (
  | { readonly kind: "any" }
  | { readonly kind: "list"; readonly source: string }
  | { readonly kind: "date"; readonly from: string; readonly to: string }
  | { readonly kind: "decimal"; readonly min: number; readonly max: number }
);

export interface HighlightPlan {
  readonly area: Area;
  /** A1 formula relative to the area's first cell. */
  readonly formula: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly bold: boolean;
}

export interface PagePlan {
  readonly orientation: "Portrait" | "Landscape";
  /** Tables stand in the middle of the paper, text at its left margin. */
  readonly centered: boolean;
  /** Pages across; null prints at `scale`: Excel may not heed breaks that are set by hand while it fits pages. */
  readonly pagesWide: number | null;
  /** Per cent at which the columns of a page fit on the paper. Where pagesWide is given, for an Excel that did not take that. */
  readonly scale: number;
  readonly printArea: Area;
  readonly titleRows: { readonly first: number; readonly last: number };
  readonly titleColumns: { readonly first: number; readonly last: number } | null;
  readonly header: { readonly left: string; readonly center: string; readonly right: string };
  readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  /** Rows (columns) that begin a page. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}
