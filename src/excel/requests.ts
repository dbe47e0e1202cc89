/**
 * Requests to Excel, cut so that none grows past what Excel on the web takes. A task queues calls and says how much it
 * weighs; tasks go out together until the next one would be too much.
 */

import { writerOn, type Writer } from "./writer";

/** Excel on the web takes 5 MB a request and ours stay below 4.5; the rest is for what the estimate misses (2 %, measured). */
const largestRequest = 4_400_000;
/** What one call costs on the wire, measured over the calls of plans for 2 to 60 reps. */
const bytesPerCall = 125;

export interface Task {
  readonly calls: number;
  /** Bytes of the values it carries, as JSON. */
  readonly payload: number;
  readonly run: (writer: Writer) => void;
}

/** Told after each request, with the share of the work that is done (0 to 1). */
export type Progress = (done: number) => void;

export function task(run: Task["run"], calls = 2, payload: unknown = null): Task {
  return { run, calls, payload: payload === null ? 0 : sizeOf(payload) };
}

/** Sends the tasks in order; usually one request, more when they weigh too much for one. */
export async function sendTasks(context: Excel.RequestContext, tasks: readonly Task[], progress?: Progress): Promise<void> {
  const writer = writerOn(context);
  let weight = 0;
  for (const [index, { run, calls, payload }] of tasks.entries()) {
    const cost = calls * bytesPerCall + payload;
    if (weight > 0 && weight + cost > largestRequest) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- cutting the work into requests is what this loop is for
      await context.sync();
      progress?.(index / tasks.length);
      weight = 0;
    }
    run(writer);
    weight += cost;
  }
  if (weight > 0) await context.sync();
  progress?.(1);
}

/** Bytes of a value as JSON in UTF-8; a Chinese character takes three. */
function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
