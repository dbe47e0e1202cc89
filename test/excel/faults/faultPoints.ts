/** At which actions of a command Excel can give up so that the workbook is left in a state of its own. */
import type { Host } from "../../../stand-in/node/openHost";
import { press, type Button } from "../support";

interface SentBatch {
  readonly Actions: readonly { readonly ActionType: number; readonly ObjectPathId: number; readonly Name?: string }[];
  readonly ObjectPaths: Readonly<Record<string, { readonly ObjectPathType: number; readonly Name?: string }>>;
}

export interface FaultPoints {
  /** Actions that the command sent. */
  readonly actions: number;
  /** Batches that the command sent. */
  readonly batches: number;
  /** What each action calls or sets, where it changes the workbook; else null. */
  readonly calls: readonly (string | null)[];
  /**
   * Numbers of actions, from 1, one for every state in which the workbook can be left: to fail at an action after one that only
   * reads leaves the same workbook as to fail at that one.
   */
  readonly states: readonly number[];
  /** The same, one for each kind of step in its order: where the member that was called before changes. */
  readonly turns: readonly number[];
}

/** Presses the button without a fault and notes what it sends. */
export function faultPoints(host: Host, button: Button): Promise<FaultPoints> {
  return faultPointsOf(host, () => press(host, button));
}

/** Does the work without a fault and notes what it sends. */
export async function faultPointsOf(host: Host, work: () => Promise<unknown>): Promise<FaultPoints> {
  const kinds: (string | null)[] = [];
  const { session } = host;
  const handle = session.handle.bind(session);
  session.handle = (text: string) => {
    const { message } = JSON.parse(text) as { message: { body: string | SentBatch } };
    const batch = typeof message.body === "string" ? (JSON.parse(message.body) as SentBatch) : message.body;
    if (isWork(batch)) kinds.push(...batch.Actions.map((action) => changeOf(action, batch)));
    return handle(text);
  };
  host.resetCounters();
  await work();
  session.handle = handle;
  const { actions, batches } = host.counters;
  if (kinds.length !== actions || actions === 0) throw new Error(`${kinds.length} actions noted, ${actions} sent`);
  const states = kinds.flatMap((_, index) => (index === 0 || kinds[index - 1] !== null ? [index + 1] : []));
  const turns = states.filter((action, index) => index === 0 || kinds[action - 2] !== kinds[(states[index - 1] ?? 0) - 2]);
  return { actions, batches, calls: kinds, states, turns };
}

/** The library's own service and clean-up requests do not count; see wire/counters.ts. */
function isWork({ Actions, ObjectPaths }: SentBatch): boolean {
  const paths = Object.values(ObjectPaths);
  if (paths.length === 0 || paths.some((path) => path.ObjectPathType === 2)) return false;
  const others = Actions.some((action) => action.ActionType !== 1 && action.Name !== "_RemoveReference");
  return others || !Actions.some((action) => action.Name === "_RemoveReference");
}

/** The member that changes the workbook, or null for an action that only opens or reads. */
function changeOf({ ActionType, ObjectPathId, Name }: SentBatch["Actions"][number], { ObjectPaths }: SentBatch): string | null {
  const path = ObjectPaths[String(ObjectPathId)];
  if (ActionType === 4) return Name ?? "?";
  if (ActionType === 3) return Name?.startsWith("_") === true ? null : (Name ?? "?");
  const makes = ActionType === 1 && path?.ObjectPathType === 3 && path.Name === "Add";
  return makes ? "Add" : null;
}
