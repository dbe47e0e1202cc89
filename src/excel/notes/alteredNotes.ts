/** Lines about columns in which Excel wrote something else than it was given. */
import type { CommandId, Language } from "../../locales";
import { noteTexts } from "../../locales/notes";
import { areaAddress, remember, type Places } from "../../workbook";
import type { Written } from "../apply/readBack";

/** Columns named in a line; more are left out. */
const namedColumns = 5;

/** A column that holds something else than it was given. */
export interface AlteredColumn {
  readonly sheet: string;
  /** Its header; null outside a table. */
  readonly header: string | null;
  /** Where it was written. */
  readonly address: string;
}

/** Each column once, in whatever runs of rows it was written. */
export function alteredColumns(altered: readonly Written[], { tables }: Places): AlteredColumn[] {
  const columns = new Map<string, AlteredColumn>();
  for (const { sheet, area } of altered) {
    remember(columns, `${area.left} ${sheet}`, () => {
      const table = [...tables.values()].find((one) => one.sheet === sheet && area.top > one.top && area.top <= one.top + one.rows);
      const own = table && [...table.columns.values()].find(({ column }) => column === area.left);
      return { sheet, header: own?.header ?? null, address: areaAddress(area) };
    });
  }
  return [...columns.values()];
}

/** One line a sheet. @param again the command that writes them once more */
export function alteredNotes(altered: readonly AlteredColumn[], again: CommandId, language: Language): string[] {
  return [...new Set(altered.map(({ sheet }) => sheet))].map((sheet) => {
    const same = altered.filter((one) => one.sheet === sheet);
    const columns = same.slice(0, namedColumns).map(({ header, address }) => ({ header, address }));
    return noteTexts[language].alteredFormulas({ sheet, columns, more: same.length - columns.length, again });
  });
}
