/** Sends what sheets look like, which may fail without harm: requests of looks (docs/decisions/0041-contents-first.md). */
import type { NamedLook } from "../../locales/notes";
import { cutIntoRequests, endsAll, queue, type Progress, type Task } from "./requests";

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
