/** Page layout of sheets that are there: rows, columns and the team's name as they are now. */
import type { Language, SheetTemplate, TableId } from "../templates";
import { numberSize, type NumberSize } from "./columnWidth";
import { fitRows, overlongCells } from "./fitRows";
import { foundTable } from "./pageTable";
import { planPage, type PageFacts } from "./planPage";
import { recordsOf, type FoundTable } from "./readTable";
import type { SizedRun } from "./runs";
import type { PagePlan } from "./plan";

export interface SheetPage {
  readonly id: SheetTemplate["id"];
  readonly name: string;
  readonly page: PagePlan;
  /** Rows whose text needs more height than the template gives them. */
  readonly rowHeights: readonly SizedRun[];
  /** Cells whose text no row can show whole. */
  readonly overlong: readonly string[];
}

/** Pages of the sheets that people print for meetings: those with a signature line or a page per person, and the logs. */
export function pagesOfQuarter(
  sheets: readonly SheetTemplate[],
  tables: ReadonlyMap<TableId, FoundTable>,
  facts: Omit<PageFacts, "size">,
  language: Language,
): SheetPage[] {
  const printed = sheets.filter(
    ({ page, tables: [first] }) => page.signature || page.breakBy !== undefined || first?.blankRows !== undefined,
  );
  return pagesOfSheets(printed, tables, facts, language);
}

/** Pages of any sheets with tables. */
export function pagesOfSheets(
  sheets: readonly SheetTemplate[],
  tables: ReadonlyMap<TableId, FoundTable>,
  facts: Omit<PageFacts, "size">,
  language: Language,
): SheetPage[] {
  const size = sizeOf(tables);
  return sheets.flatMap((template) => {
    const found = template.tables.flatMap(({ id }) => tables.get(id) ?? []);
    const [first] = found;
    if (!first) return [];
    const layouts = found.map(foundTable);
    const layout = { template, name: first.content.sheet, headerRow: first.content.top, tables: layouts };
    return [{
      id: template.id,
      name: layout.name,
      page: planPage(layout, { ...facts, size }, language),
      rowHeights: layouts.flatMap((table) => fitRows(table, language)),
      overlong: layouts.flatMap((table) => overlongCells(table, language)),
    }];
  });
}

function sizeOf(tables: ReadonlyMap<TableId, FoundTable>): NumberSize {
  const records = (id: TableId) => {
    const table = tables.get(id);
    return table ? recordsOf(table) : [];
  };
  const targets = new Map(records("targets").map((row) => [row["key"], row["total"]]));
  return numberSize(
    records("metrics").map(({ key, kind, precision }) => {
      const target = targets.get(key ?? null);
      return {
        kind: String(kind),
        precision: typeof precision === "number" ? precision : 0,
        target: typeof target === "number" ? target : null,
      };
    }),
  );
}
