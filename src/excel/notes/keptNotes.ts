/** Tells of cells that somebody filled between our read and our write. */
import type { Language } from "../../locales";
import { noteTexts } from "../../locales/notes";

/** Addresses named one by one; more are counted. */
const namedCells = 5;

/** One line, or none when nobody did. */
export function keptNotes(addresses: readonly string[], language: Language): string[] {
  if (addresses.length === 0) return [];
  return [noteTexts[language].keptCells({ count: addresses.length, cells: addresses.slice(0, namedCells) })];
}
