/** Lines about columns in which Excel wrote something else than it was given. */
import type { CommandId, Language } from "../../locales";
import { noteTexts } from "../../locales/notes";
import { areaAddress } from "../../workbook";
import type { Written } from "../apply/readBack";

/** Columns named in a line; more are left out. */
const namedColumns = 5;

/** One line a sheet. @param again the command that completes them */
export function alteredNotes(altered: readonly Written[], again: CommandId, language: Language): string[] {
  return [...new Set(altered.map(({ sheet }) => sheet))].map((sheet) => {
    const areas = altered.filter((one) => one.sheet === sheet).map(({ area }) => areaAddress(area));
    const more = areas.length > namedColumns ? " …" : "";
    return noteTexts[language].alteredFormulas({ sheet, count: areas.length, areas: `${areas.slice(0, namedColumns).join(", ")}${more}`, again });
  });
}
