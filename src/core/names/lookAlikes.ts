import { cleanName } from "./nameFolding";
import { inSimplified } from "./simplified";

/** One way to write a name: as it was typed first, how often, and where first. */
export interface Spelling {
  readonly name: string;
  readonly count: number;
  /** Every text that counts as this spelling. */
  readonly texts: readonly string[];
  /** Index of the first of them in the list, from 0. */
  readonly first: number;
}

/** What may stand between two parts of a name or not; between two digits it counts. */
const BETWEEN = /(?<!\p{N})[\s\p{Pd}_.,、·・•]|[\s\p{Pd}_.,、·・•](?!\p{N})/gu;

/**
 * What look-alikes have in common: the compared form in Unicode form NFKC without accents, simplified, without spaces, dots and dashes
 * between its parts.
 *
 * Source: docs/rules.md#names. Example: lookAlikeKey("華東-Résumé") → "华东resume".
 */
export function lookAlikeKey(name: string): string {
  const plain = cleanName(name).normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
  return inSimplified(plain).replace(BETWEEN, "");
}

/**
 * Names that are compared as different and may be the same: groups of two or more spellings, each group in the order in which the names
 * stand, the group that begins first in front. One pass over the names, however many there are. Blank names are left out.
 *
 * Source: docs/rules.md#names (offered for merging, never merged in silence).
 * Example: ["华东电子", "華東電子", "华东电子 "] → [[{ name: "华东电子", count: 2, texts: ["华东电子", "华东电子 "], first: 0 }, { name: "華東電子",
 * count: 1, texts: ["華東電子"], first: 1 }]].
 */
export function findLookAlikes(names: readonly string[]): Spelling[][] {
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellingsOf(names)) {
    const key = lookAlikeKey(spelling.name);
    if (key === "") continue;
    groups.set(key, [...(groups.get(key) ?? []), spelling]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Each text is brought to its compared form once, however often it stands. */
function spellingsOf(names: readonly string[]): Iterable<Spelling> {
  const texts = new Map<string, { count: number; readonly first: number }>();
  names.forEach((name, first) => {
    const known = texts.get(name);
    if (known) known.count += 1;
    else texts.set(name, { count: 1, first });
  });
  const spellings = new Map<string, { name: string; count: number; texts: string[]; first: number }>();
  for (const [text, { count, first }] of texts) {
    const compared = cleanName(text);
    if (compared === "") continue;
    const known = spellings.get(compared);
    if (known) {
      known.count += count;
      known.texts.push(text);
    } else spellings.set(compared, { name: text, count, texts: [text], first });
  }
  return spellings.values();
}
