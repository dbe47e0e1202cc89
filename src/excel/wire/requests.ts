/**
 * Requests to Excel, cut so that none grows past what Excel on the web takes. A task queues calls and says how much it
 * weighs; tasks go out together until the next one would be too much.
 */
import { breathe } from "./breathe";
import type { NamedLook } from "../../locales/notes";
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

/** What a sheet looks like: a workbook without it is right all the same. */
export interface LookTask extends Task {
  readonly look: Look;
  /** What is to be done once its request has come back: goes out after all others, before the sheets are noted as done. */
  readonly then?: () => readonly Omit<LookTask, "then">[];
}

export interface Look {
  readonly sheet: string;
  readonly kind: NamedLook;
}

/** Told after each request, with the share of the work that is done (0 to 1). */
export type Progress = (done: number) => void;

export interface Sent {
  /** Cells that somebody filled between our read and our write; they hold what that person typed. */
  readonly kept: readonly string[];
}

/** The tasks as looks of a sheet. */
export function looks(sheet: string, kind: NamedLook, tasks: readonly Task[]): LookTask[] {
  return tasks.map((one) => ({ ...one, look: { sheet, kind } }));
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

async function cutIntoRequests<T extends Task>(tasks: readonly T[]): Promise<T[][]> {
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

/** Looks of one kind that Excel refused on a sheet, and why. */
export interface RefusedLook extends Look {
  readonly code: string;
}

/** A kind that was refused on so many sheets is not tried on others. */
const mostRefusals = 2;

interface LookWork {
  /** Contents that come before the looks, in their first request: they do not fail without harm. */
  readonly contents?: readonly Task[];
  readonly progress?: Progress | undefined;
}

/**
 * Sends looks, which may fail without harm. What Excel refuses is left out, with what else there is of its kind on that sheet, and the rest
 * goes out again: a batch ends at its first error, and the trace tells how far it came. Excel calculates nothing for looks. A task that
 * asks may go out twice.
 * @returns what was left out
 */
export async function sendLooks(
  context: Excel.RequestContext,
  tasks: readonly LookTask[],
  { contents = [], progress }: LookWork = {},
): Promise<readonly RefusedLook[]> {
  const refused: RefusedLook[] = [];
  // Also of tasks in later requests: a sheet that lacks something is not noted as done.
  const wanted = (some: readonly LookTask[]): readonly LookTask[] => {
    const isOut = isLeftOut(refused);
    const code = refused.at(-1)?.code ?? "";
    refused.push(...some.flatMap(({ look }) => (look.kind !== "done" && isOut(look) ? [{ ...look, code }] : [])));
    return some.filter(({ look }) => !isOut(look));
  };
  let before = contents;
  let sent = 0;
  let total = tasks.length;
  /** @returns what the tasks ask for once their request has come back */
  const send = async (request: readonly LookTask[]): Promise<LookTask[]> => {
    const later: LookTask[] = [];
    for (let rest = wanted(request); rest.length + before.length > 0; ) {
      await queue(context, rest, { before, trace: () => context.trace("reached") });
      try {
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request is what the one before left
        await context.sync();
        later.push(...rest.flatMap(({ then }) => then?.() ?? []));
        rest = [];
      } catch (error) {
        const { done, code } = brokenOff(error);
        const failed = rest[done];
        if (failed === undefined) throw error;
        refused.push({ ...failed.look, code });
        // What was asked for before the error is not answered: it is asked for again.
        rest = wanted([...rest.slice(0, done).filter(({ then }) => then), ...rest.slice(done + 1)]);
      }
      before = [];
    }
    return later;
  };
  const sendAll = async (some: readonly LookTask[]): Promise<LookTask[]> => {
    const later: LookTask[] = [];
    const requests = await cutIntoRequests(some);
    for (const request of requests.length === 0 ? [[]] : requests) {
      later.push(...(await send(request)));
      sent += request.length;
      if (sent < total) progress?.(sent / total);
    }
    return later;
  };
  const ends = tasks.filter(({ look }) => look.kind === "done");
  const asks = tasks.some(({ then }) => then);
  const later = await sendAll(asks ? tasks.filter((one) => !ends.includes(one)) : tasks);
  total += later.length;
  if (asks && later.length + ends.length > 0) await sendAll([...later, ...ends]);
  if (total > 0) progress?.(1);
  return [...new Map(refused.map((one) => [`${one.sheet} ${one.kind}`, one])).values()];
}

/** Work that ends all of it: a cell is being edited, the person stopped, nothing answers. */
const endsAll = ["InvalidOperationInCellEditMode", "RequestAborted"];

/**
 * How many tasks of a request were carried out before it failed, and Excel's word for why.
 * @throws the error where that is not known, or the others would fail, too
 */
function brokenOff(error: unknown): { readonly done: number; readonly code: string } {
  if (!(error instanceof OfficeExtension.Error) || endsAll.includes(error.code) || error.traceMessages.length === 0) throw error;
  return { done: error.traceMessages.length - 1, code: error.code };
}

/**
 * What is not tried any more: the rest of its kind on its sheet, its kind everywhere after some sheets; and the sheet is not noted as done.
 */
function isLeftOut(refused: readonly RefusedLook[]): (look: Look) => boolean {
  return ({ sheet, kind }) => {
    const same = refused.filter((one) => kind === "done" || one.kind === kind);
    const sheets = new Set(same.map((one) => one.sheet));
    return sheets.has(sheet) || (kind !== "done" && sheets.size >= mostRefusals);
  };
}

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

interface Queuing {
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
async function queue(context: Excel.RequestContext, tasks: readonly Task[], queuing: Queuing): Promise<Witness[]> {
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
