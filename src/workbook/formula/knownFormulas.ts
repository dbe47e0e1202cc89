/** The formulas that versions of the add-in have written, by their hashes: what they wrote may be brought up to date, all else stays. */
import type { Language, TableId } from "../../templates";
import { formulaHash } from "./formulaHash";

/**
 * By set and language the hashes of each column's formulas, under the name that `formulaOwner` gives. First core; a later set has only the
 * formulas that none before it has, under its text (`setText`).
 */
export type KnownFormulas = Readonly<Record<string, Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>>>>;

/** Loaded only when a workbook of that version is brought up to date. A new version's file goes here, too. */
const files: Readonly<Record<number, () => Promise<{ readonly default: KnownFormulas }>>> = {
  1: () => import(/* webpackChunkName: "formulas1" */ "../../templates/versions/1.json"),
  2: () => import(/* webpackChunkName: "formulas2" */ "../../templates/versions/2.json"),
};

/** Thrown for a schema version whose formulas nobody kept: its workbooks' own formulas would be taken for somebody's. */
export class UnknownVersionError extends Error {
  override readonly name = "UnknownVersionError";
}

/** The formulas of a schema version. @throws UnknownVersionError for a version that has no file */
export async function knownFormulasOf(version: number): Promise<KnownFormulas> {
  const load = files[version];
  if (!load) throw new UnknownVersionError(`The formulas of version ${version} are not kept.`);
  return (await load()).default;
}

/**
 * The name under which a column's formulas are kept: all columns of one kind, per member or metric, have one name, and so has a named cell.
 * @example formulaOwner("lights", "light:M01") // "lights.light"
 * @example formulaOwner(null, "qb_today") // "named.qb_today"
 */
export function formulaOwner(table: TableId | null, column: string): string {
  return `${table ?? "named"}.${column.replace(/:.*/s, "")}`;
}

/**
 * Whether a version may have written this formula there, in a workbook of any set: one that gets another set holds formulas of both until
 * all are brought to the new one.
 * @param text as `formulaWithIds` gives it
 */
export function isKnown(known: KnownFormulas, language: Language, owner: string, text: string): boolean {
  return Object.values(known).some((ofSet) => ofSet[language][owner]?.includes(formulaHash(text)) ?? false);
}
