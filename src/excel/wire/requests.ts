/**
 * Requests to Excel, cut so that none grows past what Excel on the web takes. A task queues calls and says how much it
 * weighs; tasks go out together until the next one would be too much.
 */
import { breathe } from "./breathe";
import { keptCells, witness, type FormerCell, type KeptCells, type OpenCells, type Witness } from "./keptCells";
import { writerOn, type Writer } from "./writer";

/** Excel on the web takes 5 MB a request and ours stay below 4.5; the rest is for what the estimate misses (2 %, measured). */
const largestRequest = 4_400_000;
/** What one call costs on the wire, measured over the calls of plans for 2 to 60 reps. */
const bytesPerCall = 125;
/** Bytes that are queued before the page gets a turn: some 15 ms of script. */
const bytesPerTurn = 100_000;

export interface Task {
  readonly calls: number;
  /** Values that it carries, to be weighed as JSON; null carries none. */
  readonly payload: unknown;
  readonly run: (writer: Writer) => void;
  /** Cells that it fills because they were blank; one that was filled meanwhile is put back. */
  readonly fills?: OpenCells;
  /** Bytes of what it asks for, beside what `fills` is read for. */
  readonly answered?: number;
}

/** Told after each request, with the share of the work that is done (0 to 1). */
export type Progress = (done: number) => void;

export interface Sent {
  /** Cells that somebody filled between our read and our write; they hold what that person typed. */
  readonly kept: readonly string[];
}

export function task(run: Task["run"], calls = 2, payload: unknown = null): Task {
  return { run, calls, payload };
}

/**
 * Sends the tasks in order; usually one request, more when they weigh too much for one or somebody typed meanwhile. Excel calculates once a
 * request, at its end.
 */
export async function sendTasks(context: Excel.RequestContext, tasks: readonly Task[], progress?: Progress): Promise<Sent> {
  const seen: Witness[] = [];
  let kept: readonly string[] = [];
  let done = 0;
  try {
    for (const request of await cutIntoRequests(tasks)) {
      const witnesses = await queue(context, request, { calculates: true });
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- cutting the work into requests is what this loop is for
      await context.sync();
      seen.push(...witnesses);
      done += request.length;
      if (done < tasks.length) progress?.(done / tasks.length);
    }
  } catch (error) {
    await calculateAfter(context, error);
    throw error;
  } finally {
    // Also when a later request failed or a person stopped the work: what the earlier ones wrote over must come back.
    kept = await putBack(context, keptCells(seen));
  }
  progress?.(1);
  return { kept };
}

async function putBack(context: Excel.RequestContext, { former, addresses }: KeptCells): Promise<readonly string[]> {
  if (former.length > 0) await sendTwice(context, former.map(putBackTask));
  return addresses;
}

export async function cutIntoRequests<T extends Task>(tasks: readonly T[]): Promise<T[][]> {
  const requests: T[][] = [];
  let weight = Infinity;
  let weighed = 0;
  let answered = 0;
  for (const one of tasks) {
    const cost = weightOf(one);
    const answer = answerOf(one);
    if (weight + cost > largestRequest || answered + answer > largestRequest) {
      requests.push([]);
      weight = 0;
      answered = 0;
    }
    requests[requests.length - 1]?.push(one);
    weight += cost;
    answered += answer;
    weighed += cost;
    if (weighed > bytesPerTurn) {
      weighed = 0;
      await breathe();
    }
  }
  return requests;
}

function weightOf({ calls, payload, fills }: Task): number {
  const look = fills ? 3 * (fills.areas.length + (fills.beside ?? []).length) : 0;
  return (calls + look) * bytesPerCall + (payload === null ? 0 : sizeOf(payload));
}

/** What a cell takes in a reply beside its formula. */
const bytesPerAnsweredCell = 12;

/** Bytes of what the request reads once more before it writes: formulas to be replaced, cells that held something; not blank ones. */
function answerOf({ fills, answered = 0 }: Task): number {
  return answered + lookedAt(fills);
}

function lookedAt({ areas = [], replaced = [], held = [] }: Partial<OpenCells> = {}): number {
  if (replaced.length === 0) return 2 * (held.length * bytesPerAnsweredCell + sizeOf(held.map(({ value }) => value)));
  const cells = areas.reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  return cells * (Math.max(...replaced.map(sizeOf)) + bytesPerAnsweredCell);
}

/** Errors that end all of it: a cell is being edited, or the request was broken off. */
export const endsAll = ["InvalidOperationInCellEditMode", "RequestAborted"];

/** Something is protected, or open for reading only. */
export const deniedCode = "AccessDenied";

/** What a request that broke off wrote with calculation suspended is calculated all the same; the error itself is the caller's to tell. */
async function calculateAfter(context: Excel.RequestContext, error: unknown): Promise<void> {
  if (!(error instanceof OfficeExtension.Error) || endsAll.includes(error.code)) return;
  context.workbook.application.calculate("Recalculate");
  try {
    await context.sync();
  } catch (second) {
    if (!(second instanceof OfficeExtension.Error)) throw second;
  }
}

export interface Queuing {
  /** Contents before the tasks, which are calculated. */
  readonly before?: readonly Task[];
  /** What the tasks wrote is calculated at the end. */
  readonly calculates?: boolean;
  /** Called before the first task and after each. */
  readonly trace?: () => void;
}

/**
 * The screen stands still and nothing is calculated until the request is done: Excel would else calculate after each write. What others
 * typed is read before anything is written.
 */
export async function queue(context: Excel.RequestContext, tasks: readonly Task[], queuing: Queuing): Promise<Witness[]> {
  const { before = [], calculates = false, trace } = queuing;
  const writer = writerOn(context);
  const { application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  const seen = tasks.flatMap(({ fills }) => (fills ? [witness(writer, fills)] : []));
  for (const { run } of before) run(writer);
  if (before.length > 0) application.calculate("Recalculate");
  trace?.();
  let queued = 0;
  for (const { run, calls } of tasks) {
    run(writer);
    trace?.();
    queued += calls * bytesPerCall;
    if (queued > bytesPerTurn) {
      queued = 0;
      await breathe();
    }
  }
  if (calculates) application.calculate("Recalculate");
  return seen;
}

function putBackTask({ sheet, area, text }: FormerCell): Task {
  return task((writer) => {
    writer.range(sheet, area).formulas = text as unknown as string[][]; // one for all cells of the area
  }, 3, text);
}

/** What a person typed must come back: a request that fails is sent once more before the error is told. */
async function sendTwice(context: Excel.RequestContext, tasks: readonly Task[]): Promise<void> {
  try {
    await queue(context, tasks, { calculates: true });
    await context.sync();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    await queue(context, tasks, { calculates: true });
    await context.sync();
  }
}

/** Bytes of a value as JSON in UTF-8; a Chinese character takes three. */
function sizeOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}
