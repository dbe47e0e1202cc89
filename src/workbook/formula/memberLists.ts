/** Lists of members, or of metrics, in a formula: their cells, columns, keys; all of them, or groups that are all of them together. */
import { ownColumn } from "../../templates";
import { memberIds, metricKeyLists } from "./columnIndex";
import type { FormulaPiece } from "./formulaPieces";
import type { Places } from "./places";

/**
 * Pieces in which a complete list of members is one piece. Lists may be in any order, for the sum of a team is the same in each; but all
 * lists of one formula must agree, or a key would find somebody else's column.
 * A large team is listed in groups, whose keys say which group is which: the first is `{rep:*1}`, its columns are `qbTargets[rep:*1]`.
 * @param pieces without blanks
 * @example of two members: SUM ( G6 , I6 ) becomes SUM ( [@rep:*] ), and {"R01","R02"} becomes {rep:*}
 */
export function joinMemberLists(pieces: readonly FormulaPiece[], places: Places): FormulaPiece[] {
  const keys = memberKeys(places);
  const metrics = metricKeyLists(places);
  const groups = groupsOf(pieces, keys);
  const result: FormulaPiece[] = [];
  let order: string | null = null;
  for (let at = 0; at < pieces.length; ) {
    const list = groupAt(pieces, at, groups) ?? referencesAt(pieces, at) ?? constantsAt(pieces, at, keys, "{rep:*}") ?? metricsAt(pieces, at, metrics);
    const agrees = list !== null && (order === null || list.order === null || order === list.order);
    result.push(agrees ? { text: list.text, kind: "operand" } : (pieces[at] as FormulaPiece));
    at += agrees ? list.length : 1;
    if (agrees) order = list.order ?? order;
  }
  return result;
}

interface MemberList {
  readonly text: string;
  readonly length: number;
  /** The members' keys as the list has them; null of a group, whose order its own keys tell. */
  readonly order: string | null;
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

function constantsAt(pieces: readonly FormulaPiece[], at: number, members: ReadonlySet<string>, text: string): MemberList | null {
  const keys = keysAt(pieces, at, members);
  return keys?.length === members.size ? { text, length: 2 * keys.length + 1, order: keys.join() } : null;
}

/** The keys of all metrics that have a column of one kind. */
function metricsAt(pieces: readonly FormulaPiece[], at: number, lists: readonly ReadonlySet<string>[]): MemberList | null {
  if (pieces[at]?.text !== "{") return null;
  return lists.map((keys) => constantsAt(pieces, at, keys, "{metric:*}")).find((list) => list !== null) ?? null;
}

/** The keys of a list such as {"R01","R02"}; null where it is none, or names somebody twice or nobody's key. */
function keysAt(pieces: readonly FormulaPiece[], at: number, members: ReadonlySet<string>): readonly string[] | null {
  if (pieces[at]?.text !== "{") return null;
  const length = pieces.slice(at + 1, at + 2 * members.size + 1).findIndex(({ text }) => text === "}");
  if (length < 1) return null;
  const keys = everySecond(pieces.slice(at + 1, at + 1 + length)).map(({ text }) => /^"(.*)"$/s.exec(text)?.[1] ?? "");
  const isList = new Set(keys).size === keys.length && keys.every((key) => members.has(key)) && commasBetween(pieces, at + 1, length);
  return isList ? keys : null;
}

/** The groups in which a formula lists a team, by their keys, in the order in which it names them; none where it lists all at once. */
function groupsOf(pieces: readonly FormulaPiece[], members: ReadonlySet<string>): readonly (readonly string[])[] {
  const lists = pieces.flatMap((_, at) => [keysAt(pieces, at, members) ?? []]).filter((keys) => keys.length > 0);
  const groups = [...new Map(lists.map((keys) => [keys.join(), keys])).values()];
  const named = groups.flat();
  return groups.length > 1 && named.length === members.size && new Set(named).size === members.size ? groups : [];
}

/** A group's keys, or its columns in the order of its keys. */
function groupAt(pieces: readonly FormulaPiece[], at: number, groups: readonly (readonly string[])[]): MemberList | null {
  for (const [index, keys] of groups.entries()) {
    if (pieces[at]?.text === "{" && keysAt(pieces, at, new Set(keys))?.join() === keys.join()) {
      return { text: `{rep:*${index + 1}}`, length: 2 * keys.length + 1, order: null };
    }
    const first = pieces[at]?.member;
    const length = 2 * keys.length - 1;
    if (!first || !isOneOf(pieces[at - 1], "(", ",") || !isOneOf(pieces[at + length], ",", ")")) continue;
    const items = everySecond(pieces.slice(at, at + length)).map(({ member }) => (member?.list === first.list ? member.key : ""));
    if (items.join() === keys.join() && commasBetween(pieces, at, length)) return { text: first.whole.replace("*", `*${index + 1}`), length, order: null };
  }
  return null;
}

/** Keys of the members that have a column. */
function memberKeys({ tables }: Places): ReadonlySet<string> {
  const ids = [...tables.values()].map(memberIds).find((members) => members.length > 0) ?? [];
  return new Set(ids.flatMap((id) => ownColumn.member.keyOf(id) ?? []));
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

