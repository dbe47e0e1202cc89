/** Answers a load: the selected properties of an object, or of each item of a collection. */

import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import type { HostClass, Opened } from "../members/hostClass";
import type { Query } from "./messages";
import { camelCase, requireMember } from "./requirements";

/** What to answer of one object: own properties and, by wire name, what to answer of the objects under it. */
interface Selection {
  all: boolean;
  names: Set<string>;
  children: Map<string, Selection>;
}

type AnyClass = HostClass<unknown>;

/** The reply to a query action, nested as Office.js expects it; null for a null object. */
export function answerQuery(object: Opened | null, query: Query, host: HostState): unknown {
  if (!object) return null;
  return answer(object, parseSelection(query), query, host);
}

/** True when the query reads results of formulas or heights of rows, so that these have to be brought up to date before. */
export function readsCalculatedValues(query: Query): boolean {
  const select = query.Select ?? [];
  return select.length === 0 || select.some((name) => /(^|\/)(values|text|rowHeight|\*)$/i.test(name));
}

function parseSelection(query: Query): Selection {
  const root = emptySelection();
  for (const name of query.Select ?? []) addPath(root, name.split(/[/.]/), false);
  for (const name of query.Expand ?? []) addPath(root, name.split(/[/.]/), true);
  if ((query.Select ?? []).length === 0) root.all = true;
  return root;
}

function emptySelection(): Selection {
  return { all: false, names: new Set(), children: new Map() };
}

function addPath(root: Selection, path: string[], expand: boolean): void {
  let selection = root;
  const segments = path.filter((segment) => segment !== "items" && segment !== "");
  segments.forEach((segment, index) => {
    const wireName = segment.charAt(0).toUpperCase() + segment.slice(1);
    if (segment === "*") selection.all = true;
    else if (index < segments.length - 1 || expand) {
      const child = selection.children.get(wireName) ?? emptySelection();
      selection.children.set(wireName, child);
      selection = child;
    } else selection.names.add(wireName);
  });
  if (expand) selection.all = true;
}

function answer(object: Opened, selection: Selection, query: Query, host: HostState): Record<string, unknown> {
  const { hostClass, target } = object as { hostClass: AnyClass; target: unknown };
  if (!hostClass.items) return answerObject(hostClass, target, selection, host);
  requireMember(hostClass.name, "Items", "get", host.requirementSets);
  const skip = query.Skip ?? 0;
  const items = hostClass.items(target, host).slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  return { _Items: items.map((item) => answer(item, selection, {}, host)) };
}

function answerObject(hostClass: AnyClass, target: unknown, selection: Selection, host: HostState): Record<string, unknown> {
  const reply: Record<string, unknown> = {};
  if (hostClass.id) reply["Id"] = hostClass.id(target);
  for (const name of selectedNames(hostClass, selection, host)) {
    if (hostClass.open?.[name]) reply[name] = answerChild(hostClass, target, name, { ...emptySelection(), all: true }, host);
    else reply[name] = readProperty(hostClass, target, name, host);
  }
  for (const [name, child] of selection.children) reply[name] = answerChild(hostClass, target, name, child, host);
  return reply;
}

function selectedNames(hostClass: AnyClass, selection: Selection, host: HostState): Iterable<string> {
  if (!selection.all) return selection.names;
  const readable = Object.keys(hostClass.read ?? {}).filter((name) => isInForce(hostClass.name, name, host));
  return new Set([...selection.names, ...readable]);
}

function isInForce(className: string, name: string, host: HostState): boolean {
  try {
    requireMember(className, name, "get", host.requirementSets);
    return true;
  } catch (error) {
    if (error instanceof HostError) return false;
    throw error;
  }
}

function readProperty(hostClass: AnyClass, target: unknown, name: string, host: HostState): unknown {
  const read = hostClass.read?.[name];
  if (!read) throw notPlayed(hostClass, name);
  requireMember(hostClass.name, name, "get", host.requirementSets);
  return read(target, host);
}

function answerChild(hostClass: AnyClass, target: unknown, name: string, selection: Selection, host: HostState): unknown {
  const open = hostClass.open?.[name];
  if (!open) throw notPlayed(hostClass, name);
  requireMember(hostClass.name, name, "get", host.requirementSets);
  const child = open(target, [], host);
  return child ? answer(child, selection, {}, host) : null;
}

function notPlayed(hostClass: AnyClass, name: string): HostError {
  const member = `${hostClass.name}.${camelCase(name)}`;
  return new HostError("ApiNotFound", `${member} is not part of this host`, member);
}
