/** A sheet as it stands once some columns are inserted, so that the place of the next one can be told before any of them is. */
import { overlaps } from "../../file/area";
import type { Area } from "../cells/address";
import type { SheetAsItStands } from "../repair/repairSheet";
import { areasCutAt } from "./insertedColumn";

export class SheetDraft {
  private tables: ReadonlyMap<string, Area>;
  private merged: readonly Area[];
  /** Columns in the order in which they were inserted, each as counted then. */
  private readonly inserted: number[] = [];

  constructor(private readonly sheet: SheetAsItStands) {
    this.tables = new Map(sheet.tables.map(({ name, area }) => [name, area]));
    this.merged = sheet.merged ?? [];
  }

  areaOf(table: string): Area {
    const area = this.tables.get(table);
    if (!area) throw new Error(`The sheet has no table ${table}.`);
    return area;
  }

  /** Everything from this column on moves to the right; what stands on both sides of it grows. */
  insert(column: number): void {
    const later = (one: number) => (one >= column ? one + 1 : one);
    const moved = (area: Area): Area => ({ ...area, left: later(area.left), right: later(area.right) });
    this.tables = new Map([...this.tables].map(([name, area]) => [name, moved(area)]));
    this.merged = this.merged.map(moved);
    this.inserted.push(column);
  }

  /** The table takes in columns beside it. */
  resize(table: string, area: Area): void {
    this.tables = new Map([...this.tables, [table, area]]);
  }

  /** True where a column cannot be inserted without going through merged cells or a table other than this one. */
  isCut(column: number, table: string): boolean {
    const others = [...this.tables].filter(([name]) => name !== table).map(([, area]) => area);
    return areasCutAt(column, [...others, ...this.merged].map((area) => ({ area }))).length > 0;
  }

  /** True for a table that begins right at this column, beside rows of the other one. */
  isTableAt(column: number, beside: Area): boolean {
    return [...this.tables.values()].some((area) => area.left === column && area.top <= beside.bottom && beside.top <= area.bottom);
  }

  /**
   * True for a column without anything in it but this header.
   * @param rows looks at these rows alone
   */
  isFree(column: number, header: { readonly row: number; readonly text: string }, rows: Pick<Area, "top" | "bottom"> = this.wholeColumn): boolean {
    const area = { ...rows, left: column, right: column };
    if ([...this.tables.values(), ...this.merged].some((other) => overlaps(other, area))) return false;
    for (let row = rows.top; row <= rows.bottom; row += 1) {
      const cell = this.at(row, column);
      if (cell !== "" && !(row === header.row && cell === header.text)) return false;
    }
    return true;
  }

  /** What stood in a cell when it was read; blank in a column that is inserted. */
  at(row: number, column: number): string | number | boolean {
    let before = column;
    for (const inserted of [...this.inserted].reverse()) {
      if (before === inserted) return "";
      if (before > inserted) before -= 1;
    }
    return this.sheet.at(row, before);
  }

  private get wholeColumn(): Pick<Area, "top" | "bottom"> {
    const lowest = [...this.tables.values(), ...this.merged].map(({ bottom }) => bottom);
    return { top: 0, bottom: Math.max(this.sheet.lastRow, ...lowest) };
  }
}
