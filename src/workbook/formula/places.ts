/** Where tables and columns stand in one workbook: as laid out for a new one, or as found in an existing one. */
import type { TableId } from "../../templates";

export interface ColumnPlace {
  readonly header: string;
  /** Column of the sheet, from 0. */
  readonly column: number;
}

export interface TablePlace {
  readonly id: TableId;
  /** The name templates use, such as "qbWeekly". */
  readonly templateName: string;
  /** The name in this workbook. */
  readonly name: string;
  readonly sheet: string;
  /** Header row, from 0. */
  readonly top: number;
  /** Data rows. */
  readonly rows: number;
  readonly columns: ReadonlyMap<string, ColumnPlace>;
}

export interface Places {
  readonly tables: ReadonlyMap<TableId, TablePlace>;
}
