/** Sends what sheets look like, which may fail without harm: requests of looks (docs/decisions/0041-contents-first.md). */
import type { NamedLook } from "../../locales/notes";
import { remember } from "../../workbook";
import { cutIntoRequests, deniedCode, endsAll, queue, type Progress, type Task } from "./requests";

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

/** The tasks as looks of a sheet. */
export function looks(sheet: string, kind: NamedLook, tasks: readonly Task[]): LookTask[] {
  return tasks.map((one) => ({ ...one, look: { sheet, kind } }));
}

/** Looks of one kind that Excel refused on a sheet, and why. */
export interface RefusedLook extends Look {
  readonly code: string;
  /** The member that Excel refused, "ChartCollection.add"; where a look was left out, the one for which it was. */
  readonly at: string;
  /** Tasks of it that were not carried out. */
  readonly left: number;
}

type Refusal = Omit<RefusedLook, "left">;

/** A kind that was refused on so many sheets is not tried on others; that some are protected says nothing of these. */
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
  const ends = tasks.filter(({ look }) => look.kind === "done");
  const asks = tasks.some(({ then }) => then);
  const sending: Sending = { context, refused: new Refusals(), contents, progress, sent: 0, total: tasks.length };
  const later = await sendInTurn(sending, asks ? tasks.filter((one) => !ends.includes(one)) : tasks);
  sending.total += later.length;
  if (asks && later.length + ends.length > 0) await sendInTurn(sending, [...later, ...ends]);
  if (sending.total > 0) progress?.(1);
  return sending.refused.all();
}

/** Where the work stands. */
interface Sending {
  readonly context: Excel.RequestContext;
  readonly refused: Refusals;
  readonly progress: LookWork["progress"];
  /** Go out with the next request. */
  contents: readonly Task[];
  sent: number;
  total: number;
}

/** @returns what the tasks ask for once their requests have come back */
async function sendInTurn(sending: Sending, tasks: readonly LookTask[]): Promise<LookTask[]> {
  const later: LookTask[] = [];
  const requests = await cutIntoRequests(tasks);
  for (const request of requests.length === 0 ? [[]] : requests) {
    later.push(...(await sendRequest(sending, request)));
    sending.sent += request.length;
    if (sending.sent < sending.total) sending.progress?.(sending.sent / sending.total);
  }
  return later;
}

/** Until Excel takes all that is left of it. @returns what its tasks ask for */
async function sendRequest(sending: Sending, request: readonly LookTask[]): Promise<LookTask[]> {
  const { context, refused } = sending;
  const later: LookTask[] = [];
  for (let rest = refused.leaveOut(request); rest.length + sending.contents.length > 0; ) {
    await queue(context, rest, { before: sending.contents, trace: () => context.trace("reached") });
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- each request is what the one before left
      await context.sync();
      later.push(...rest.flatMap(({ then }) => then?.() ?? []));
      rest = [];
    } catch (error) {
      const { done, code, at } = brokenOff(error);
      const failed = rest[done];
      if (failed === undefined) throw error;
      refused.add({ ...failed.look, code, at });
      // What was asked for before the error is not answered: it is asked for again.
      rest = refused.leaveOut([...rest.slice(0, done).filter(({ then }) => then), ...rest.slice(done + 1)]);
    }
    sending.contents = [];
  }
  return later;
}

/** What Excel refused, and what is not tried any more for that. */
class Refusals {
  private readonly refused: Refusal[] = [];

  add(one: Refusal): void {
    this.refused.push(one);
  }

  /** A kind of a sheet once, with Excel's first word for it. */
  all(): readonly RefusedLook[] {
    const kinds = new Map<string, Refusal[]>();
    for (const one of this.refused) remember(kinds, `${one.sheet} ${one.kind}`, (): Refusal[] => []).push(one);
    return [...kinds.values()].flatMap((same) => same.slice(0, 1).map((first) => ({ ...first, left: same.length })));
  }

  /**
   * Notes what is left out with the code that it is left out for; only then it shows which sheets lack something and are not to be noted as
   * done. @returns the other tasks
   */
  leaveOut(tasks: readonly LookTask[]): readonly LookTask[] {
    const out = tasks.flatMap(({ look }) => {
      const reason = look.kind === "done" ? undefined : this.reasonFor(look);
      return reason ? [{ ...look, code: reason.code, at: reason.at }] : [];
    });
    this.refused.push(...out);
    return tasks.filter(({ look }) => this.reasonFor(look) === undefined);
  }

  /** The refusal for which a look is not tried: of its kind on its sheet, of any kind for the note that is done, of its kind everywhere. */
  private reasonFor({ sheet, kind }: Look): Refusal | undefined {
    if (kind === "done") return this.refused.find((one) => one.sheet === sheet);
    const same = this.refused.filter((one) => one.kind === kind);
    const own = same.find((one) => one.sheet === sheet);
    const others = same.filter(({ code }) => code !== deniedCode);
    return own ?? (new Set(others.map((one) => one.sheet)).size >= mostRefusals ? others[0] : undefined);
  }
}

/**
 * How many tasks of a request were carried out before it failed, and Excel's word for why.
 * @throws the error where that is not known, or the others would fail, too
 */
function brokenOff(error: unknown): { readonly done: number; readonly code: string; readonly at: string } {
  if (!(error instanceof OfficeExtension.Error) || endsAll.includes(error.code) || error.traceMessages.length === 0) throw error;
  return { done: error.traceMessages.length - 1, code: error.code, at: error.debugInfo.errorLocation ?? "" };
}
