/** Page layout of sheets that are there, with the rows and the team's name as they are now. */
import type { Language, SheetTemplate, TableId } from "../templates";
import { headerRowOf } from "./layout";
import { planPage, type PageFacts } from "./planPage";
import { recordsOf, type FoundTable } from "./readTable";
import type { PagePlan } from "./plan";

export interface SheetPage {
  readonly id: SheetTemplate["id"];
  readonly name: string;
  readonly page: PagePlan;
}

/** Pages of the sheets that people print for meetings: those with a signature line or with a page per person. */
export function pagesOfQuarter(
  sheets: readonly SheetTemplate[],
  tables: ReadonlyMap<TableId, FoundTable>,
  facts: PageFacts,
  language: Language,
): SheetPage[] {
  return sheets
    .filter(({ page }) => page.signature || page.breakBy !== undefined)
    .flatMap((template) => {
      const found = template.tables.flatMap(({ id }) => tables.get(id) ?? []);
      const [first] = found;
      if (!first) return [];
      const layouts = found.map((table) => ({
        template: table.template,
        name: table.content.name,
        area: {
          top: table.content.top,
          left: table.content.left,
          bottom: table.content.top + table.content.rows.length,
          right: table.content.left + table.content.headers.length - 1,
        },
        start: recordsOf(table),
      }));
      const name = first.content.sheet;
      return [{ id: template.id, name, page: planPage({ template, name, headerRow: headerRowOf(template), tables: layouts }, facts, language) }];
    });
}
