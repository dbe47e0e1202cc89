/** A sheet whose texts name the people of a team by the team's own word. */
import { memberTitle, withMemberTitle } from "../../locales";
import { label, type Label } from "./language";
import type { SheetTemplate } from "./template";

/**
 * The same sheet, with {Rep} and {rep} of its guidance, headers, hints and paragraphs filled in.
 * @param chosen the team's word; the usual one where it is blank
 */
export function titledSheet(sheet: SheetTemplate, chosen = ""): SheetTemplate {
  const [zh, en] = [memberTitle(chosen, "zh-CN"), memberTitle(chosen, "en-US")];
  const said = (text: Label): Label => label(withMemberTitle(text["zh-CN"], zh), withMemberTitle(text["en-US"], en));
  return {
    ...sheet,
    guidance: said(sheet.guidance),
    tables: sheet.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => ({ ...column, label: said(column.label), ...(column.hint && { hint: said(column.hint) }) })),
    })),
    ...(sheet.lines && { lines: sheet.lines.map((line) => ({ ...line, text: said(line.text) })) }),
  };
}
