/** Lines about looks that Excel refused: what is missing, on which sheets. */
import type { CommandId, Language } from "../../locales";
import { noteTexts } from "../../locales/notes";
import type { RefusedLook } from "../wire/looks";

/** One line a kind. @param again the command that tries it once more */
export function refusedLookNotes(refused: readonly RefusedLook[], again: CommandId, language: Language): string[] {
  return [...new Set(refused.map(({ kind }) => kind))].map((kind) => {
    const same = refused.filter((one) => one.kind === kind);
    const sheets = same.map(({ sheet }) => sheet).filter((sheet) => sheet !== "");
    return noteTexts[language].refusedLooks({ kind, sheets, again, code: same[0]?.code ?? "" });
  });
}
