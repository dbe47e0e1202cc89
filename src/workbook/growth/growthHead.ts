/**
 * The lines above the tables when the team has grown: they name the new members, and make way where the first columns begin to repeat on
 * every page.
 */
import { planTop } from "../plan/planTop";
import { headerRowOf } from "../plan/layout";
import { placesOfTables } from "../read/readTable";
import { pageFactsOf, pagesOfSheets } from "../page/pagesOfQuarter";
import type { SheetTemplate } from "../../templates";
import type { Area } from "../cells/address";
import type { CellStyle } from "../plan/plan";
import { listedMembers, type GrowingQuarter } from "./newcomers";

/** What stands in a cell above the tables: a formula or a text. */
export interface HeadCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface HeadStep {
  readonly sheet: string;
  readonly area: Area;
  readonly text: string;
  readonly style: CellStyle | null;
  /** The cell that it leaves. */
  readonly left: Area | null;
}

/** @param cells of the rows above the tables; lines that somebody rewrote, and places that are taken, stay as they are */
export function headSteps(quarter: GrowingQuarter, sheets: readonly SheetTemplate[], cells: readonly HeadCell[]): HeadStep[] {
  const { tables, mark } = quarter;
  const context = { places: placesOfTables(tables), language: mark.language, mayLackColumns: true };
  const heads = sheets.filter(({ head }) => head === true);
  return pagesOfSheets(heads, tables, pageFactsOf(quarter), mark.language).flatMap(({ id, name, page }) => {
    const template = heads.find((sheet) => sheet.id === id);
    const content = template?.tables[0] && tables.get(template.tables[0].id)?.content;
    if (!template || !content) return [];
    const headerRow = headerRowOf(template);
    const moved = content.top - headerRow;
    const said = { period: mark.period, members: listedMembers(quarter).length };
    const top = planTop({ template, name, headerRow, tables: [] }, said, page.titleColumns, context);
    const planned = [
      ...top.formulas.map(({ area, formula }) => ({ area, text: String(formula) })),
      ...top.values.map(({ area, rows }) => ({ area, text: String(rows[0]?.[0] ?? "") })),
    ];
    return planned.flatMap(({ area, text }): HeadStep[] => {
      const at: Area = { ...area, top: area.top + moved, bottom: area.bottom + moved };
      const inRow = cells.filter((cell) => cell.sheet === name && cell.row === at.top);
      const standing = inRow.find((cell) => isSameLine(cell.text, text) && (cell.column === 0 || cell.column === at.left));
      if (!standing || (standing.column === at.left && standing.text === text)) return [];
      if (standing.column === at.left) return [{ sheet: name, area: at, text, style: null, left: null }];
      if (inRow.some(({ column }) => column === at.left)) return [];
      const style = top.styles.find((one) => one.area.top === area.top)?.style ?? null;
      return [{ sheet: name, area: at, text, style, left: { ...at, left: standing.column, right: standing.column } }];
    });
  });
}

/** The same text, or a formula that begins with the same label, such as 团队成员. */
function isSameLine(there: string, planned: string): boolean {
  const label = /^="[^（(：:]+/.exec(planned)?.[0];
  return label === undefined ? there === planned : there.startsWith(label);
}
