import { cutText } from "../units/cutText";
import { cleanName } from "./nameFolding";

/**
 * A name as it is kept: trimmed at both ends and in Unicode form NFC. Nothing else is changed.
 *
 * Source: docs/rules.md#names. Example: normaliseName("  王芳　") → "王芳".
 */
export function normaliseName(name: string): string {
  return name.normalize("NFC").trim();
}

/**
 * The form in which names of setup and data files are compared: as cells compare them (`cleanName`), and besides in Unicode form NFC
 * and with ß as ss, which no formula can do.
 *
 * Independent of the machine's language. Example: foldName(" Ann（北京）") → "ann(北京)".
 */
export function foldName(name: string): string {
  return cleanName(normaliseName(name).toUpperCase()).normalize("NFC");
}

/** A name that occurs again, with a way out. Indices count from 0. */
export interface DuplicateName {
  readonly index: number;
  readonly firstIndex: number;
  readonly name: string;
  readonly suggestion: string;
}

/** Excel keeps names of people to 255 characters in headers and lists. */
export const LONGEST_NAME = 255;

/**
 * The names that repeat an earlier one, each with a free name as suggestion. Blank names are left out.
 *
 * Source: docs/rules.md#names (duplicates are refused with a suggestion).
 * Example: ["王芳", "李强", "王芳 "] → [{index: 2, firstIndex: 0, name: "王芳", suggestion: "王芳 (2)"}].
 */
export function findDuplicateNames(names: readonly string[]): DuplicateName[] {
  const folded = names.map(foldName);
  const taken = new Set(folded);
  const duplicates: DuplicateName[] = [];
  folded.forEach((form, index) => {
    const firstIndex = folded.indexOf(form);
    if (form === "" || firstIndex === index) return;
    const name = normaliseName(names[index] ?? "");
    const suggestion = freeName(name, taken);
    taken.add(foldName(suggestion));
    duplicates.push({ index, firstIndex, name, suggestion });
  });
  return duplicates;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const candidate = cutText(name, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(foldName(candidate))) return candidate;
  }
}
