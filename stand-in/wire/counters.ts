/** What the add-in sent and was answered, for benchmarks: batches of its own, apart from the library's service and clean-up batches. */

import type { BatchRequest } from "./messages";

/** "work" is the add-in's, "release" the library giving references back, "internal" the library's own services. */
export type BatchKind = "work" | "release" | "internal";

export interface RequestCount {
  kind: BatchKind;
  actions: number;
  /** UTF-8 bytes of the request. */
  bytes: number;
}

export interface Counters {
  /** Batches of kind "work". */
  batches: number;
  /** Actions in them. */
  actions: number;
  /** UTF-8 bytes of them. */
  bytes: number;
  /** UTF-8 bytes of the replies to them. */
  answered: number;
  /** Times that Excel calculates: after each write, but once in a batch that suspends calculation. */
  calculations: number;
  /** Every batch in order, of any kind. */
  requests: RequestCount[];
}

export function createCounters(): Counters {
  return { batches: 0, actions: 0, bytes: 0, answered: 0, calculations: 0, requests: [] };
}

export function countRequest(counters: Counters, request: RequestCount): void {
  counters.requests.push(request);
  if (request.kind !== "work") return;
  counters.batches += 1;
  counters.actions += request.actions;
  counters.bytes += request.bytes;
}

export function countReply(counters: Counters, kind: BatchKind, bytes: number): void {
  if (kind === "work") counters.answered += bytes;
}

/** Tells whose batch it is from what it asks for. */
export function kindOfBatch(batch: BatchRequest): BatchKind {
  const paths = Object.values(batch.ObjectPaths);
  if (paths.length === 0 || paths.some((path) => path.ObjectPathType === 2)) return "internal";
  const releases = batch.Actions.some((action) => action.Name === "_RemoveReference");
  const others = batch.Actions.some((action) => action.ActionType !== 1 && action.Name !== "_RemoveReference");
  return releases && !others ? "release" : "work";
}
