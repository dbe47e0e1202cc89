/** What a workbook lacks of the quarter that its mark tells of, and what a command answers then. */
import { coreSet, schemaVersion, sheetsOfVersion, tableName, tablesBehind, type SheetId, type SheetTemplate, type Shown, type TableTemplate } from "../../templates";
import type { Language } from "../../locales";
import { noteTexts } from "../../locales/notes";
import { markedSheet, partLabel, readQuarterMark, workbookNames, type NameState, type QuarterMark } from "../../workbook";
import { newerWorkbook } from "./newerWorkbook";
import { readState, type WorkbookState } from "./workbookState";
import type { CommandResult } from "../commandResult";

/** Why there is no quarter to work on. */
export interface Unreadable {
  readonly missing: readonly string[];
  /** By which the workbook's sheets are known, whatever they are called. */
  readonly names: readonly NameState[];
  /** The quarter's mark; null where the workbook holds none. */
  readonly held: QuarterMark | null;
}

/** The answer of a command that needs the quarter and did not find all of it. */
export function unreadable({ missing, names, held }: Unreadable, language: Language): CommandResult {
  if (!held) return { code: "noQuarter", facts: {} };
  if (held.schemaVersion > schemaVersion) return newerWorkbook;
  const notes = noteTexts[language];
  const called = (sheet: SheetId) => markedSheet(names, "sheet", sheet);
  return { code: "incomplete", facts: { missing: missing.length }, details: missing.map((name) => notes.missingPart({ name: partLabel(name, language, called) })) };
}

/** Asks what stands, when reading failed because something does not. */
export async function readMissing(context: Excel.RequestContext): Promise<Unreadable> {
  const state = await readState(context);
  const held = readQuarterMark(state.names);
  return { missing: missingFrom(state, held ?? { set: coreSet, schemaVersion }), names: state.names, held };
}

/**
 * Tables and named cells that a workbook has by its mark and that do not stand, or whose cells were deleted; of tables only those behind
 * what is shown.
 */
export function missingFrom(
  { tables, names }: { readonly tables: WorkbookState["tables"]; readonly names: readonly NameState[] },
  mark: Pick<QuarterMark, "set" | "schemaVersion">,
  shown?: Shown,
): string[] {
  const named = names.filter(({ formula }) => !formula.includes("#REF!"));
  const standing = new Set([...tables, ...named].map(({ name }) => name.toLowerCase()));
  const wanted = tablesOf(sheetsOfVersion(mark.set, mark.schemaVersion), shown).map(({ id }) => tableName(id));
  return [...wanted, ...workbookNames(mark.set, mark.schemaVersion)].filter((name) => !standing.has(name.toLowerCase()));
}

/** All tables of some sheets, or those behind what is shown. */
export function tablesOf(sheets: readonly SheetTemplate[], shown: Shown | undefined): readonly TableTemplate[] {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  if (!shown) return tables;
  const behind = tablesBehind(shown, sheets);
  return tables.filter(({ id }) => behind.has(id));
}
