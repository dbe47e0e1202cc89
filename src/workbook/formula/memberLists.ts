/** Lists of all members in a formula: their cells, their columns, their keys. */
import { memberIds } from "./columnIndex";
import type { FormulaPiece } from "./formulaPieces";
import type { Places } from "../places";

/**
 * Pieces in which a complete list of members is one piece. Lists may be in any order, for the sum of a team is the same in each; but all
 * lists of one formula must agree, or a key would find somebody else's column.
 * @param pieces without blanks
 * @example of two members: SUM ( G6 , I6 ) becomes SUM ( [@rep:*] ), and {"R01","R02"} becomes {rep:*}
 */
export function joinMemberLists(pieces: readonly FormulaPiece[], places: Places): FormulaPiece[] {
  const keys = memberKeys(places);
  const result: FormulaPiece[] = [];
  let order: string | null = null;
  for (let at = 0; at < pieces.length; ) {
    const list = referencesAt(pieces, at) ?? constantsAt(pieces, at, keys);
    if (list !== null && (order === null || order === list.order)) {
      result.push({ text: list.text, kind: "operand" });
      order = list.order;
      at += list.length;
    } else {
      result.push(...pieces.slice(at, at + 1));
      at += 1;
    }
  }
  return result;
}

interface MemberList {
  readonly text: string;
  readonly length: number;
  /** The members' keys as the list has them. */
  readonly order: string;
}

function referencesAt(pieces: readonly FormulaPiece[], at: number): MemberList | null {
  const first = pieces[at]?.member;
  if (!first || !isOneOf(pieces[at - 1], "(", ",")) return null;
  const length = 2 * first.count - 1;
  const items = everySecond(pieces.slice(at, at + length)).map(({ member }) => member);
  const keys = items.flatMap((item) => (item?.list === first.list ? [item.key] : []));
  const isComplete = items.length === first.count && new Set(keys).size === first.count;
  const isList = isComplete && commasBetween(pieces, at, length) && isOneOf(pieces[at + length], ",", ")");
  return isList ? { text: first.whole, length, order: keys.join() } : null;
}

function constantsAt(pieces: readonly FormulaPiece[], at: number, members: ReadonlySet<string>): MemberList | null {
  if (members.size === 0 || pieces[at]?.text !== "{") return null;
  const length = 2 * members.size - 1;
  const keys = everySecond(pieces.slice(at + 1, at + 1 + length)).map(({ text }) => /^"(.*)"$/s.exec(text)?.[1] ?? "");
  const isComplete = new Set(keys).size === members.size && keys.every((key) => members.has(key));
  const isList = isComplete && commasBetween(pieces, at + 1, length) && pieces[at + 1 + length]?.text === "}";
  return isList ? { text: "{rep:*}", length: length + 2, order: keys.join() } : null;
}

/** Keys of the members that have a column. */
function memberKeys({ tables }: Places): ReadonlySet<string> {
  const ids = [...tables.values()].map(memberIds).find((members) => members.length > 0) ?? [];
  return new Set(ids.map((id) => id.slice("rep:".length)));
}

function everySecond<T>(items: readonly T[]): T[] {
  return items.filter((_, index) => index % 2 === 0);
}

function commasBetween(pieces: readonly FormulaPiece[], at: number, length: number): boolean {
  return pieces.slice(at, at + length).every(({ text }, index) => index % 2 === 0 || text === ",");
}

function isOneOf(piece: FormulaPiece | undefined, ...signs: string[]): boolean {
  return piece?.kind === "sign" && signs.includes(piece.text);
}

