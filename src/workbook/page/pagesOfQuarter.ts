/** Page layout of sheets that are there: rows, columns and the team's name as they are now. */
import type { NamedPeriod } from "../../locales";
import { quarterMetrics, type CellInput, type Language, type SheetTemplate, type TableId, type TableRecords } from "../../templates";
import { numberSize } from "../cells/valueWidth";
import { fitRows, overlongCells } from "./fitRows";
import { foundTable } from "./pageTable";
import { planPage, type PageFacts } from "./planPage";
import type { FoundTable } from "../read/readTable";
import type { SizedRun } from "../cells/runs";
import type { PagePlan } from "../plan/plan";

export interface SheetPage {
  readonly id: SheetTemplate["id"];
  readonly name: string;
  readonly page: PagePlan;
  /** Rows whose text needs more height than the template gives them. */
  readonly rowHeights: readonly SizedRun[];
  /** Cells whose text no row can show whole. */
  readonly overlong: readonly string[];
}

/** What page texts say of a quarter that stands. */
export function pageFactsOf({ mark, records, named }: QuarterToPrint): PageFacts {
  return { team: String(named["qb_team"] ?? ""), period: mark.period, size: numberSize(quarterMetrics(records, mark.language)) };
}

interface QuarterToPrint {
  readonly mark: { readonly period: NamedPeriod; readonly language: Language };
  readonly records: TableRecords;
  readonly named: Readonly<Record<string, CellInput>>;
}

/** Pages of the sheets that people print for meetings: those with a signature line or a page per person, and the logs. */
export function pagesOfQuarter(
  sheets: readonly SheetTemplate[],
  tables: ReadonlyMap<TableId, FoundTable>,
  facts: PageFacts,
  language: Language,
): SheetPage[] {
  return pagesOfSheets(sheets.filter(isHandedOut), tables, facts, language);
}

/** A sheet with a signature line or a page per person, or a log. */
export function isHandedOut({ page, tables: [first] }: SheetTemplate): boolean {
  return page.signature || page.breakBy !== undefined || first?.blankRows !== undefined;
}

/** Pages of any sheets with tables. */
export function pagesOfSheets(
  sheets: readonly SheetTemplate[],
  tables: ReadonlyMap<TableId, FoundTable>,
  facts: PageFacts,
  language: Language,
): SheetPage[] {
  return sheets.flatMap((template) => {
    const found = template.tables.flatMap(({ id }) => tables.get(id) ?? []);
    const [first] = found;
    if (!first) return [];
    const layouts = found.map(foundTable);
    const layout = { template, name: first.content.sheet, headerRow: first.content.top, tables: layouts };
    return [{
      id: template.id,
      name: layout.name,
      page: planPage(layout, facts, language),
      rowHeights: layouts.flatMap((table) => fitRows(table, language)),
      overlong: layouts.flatMap((table) => overlongCells(table, language)),
    }];
  });
}
