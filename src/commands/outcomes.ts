import type { CommandId, OutcomeCode, OutcomeStatus } from "../locales";
import type { Offer } from "../workbook";

/** How the last command ended, in words for a person, with the report for programs that listen. */
export interface Outcome {
  readonly command: CommandId;
  readonly status: OutcomeStatus;
  /** For programs that listen: which of the many ways it ended; absent where nothing but the words is known. */
  readonly code?: OutcomeCode;
  readonly message: string;
  readonly details?: readonly string[];
  readonly report?: unknown;
  /** What one more press could put right. */
  readonly offers?: readonly Offer[];
}

/** What the pane shows: the command under way and the last outcome. */
export interface OutcomeState {
  readonly running: CommandId | null;
  readonly last: Outcome | null;
}

/** The DOM event on window that carries each outcome as its `detail`. */
export const OUTCOME_EVENT = "quarterbook:outcome";

/** The DOM event on window that tells, after each request of a command, how much of its work is done (`detail`, 0 to 1). */
export const PROGRESS_EVENT = "quarterbook:progress";

let state: OutcomeState = { running: null, last: null };
const listeners = new Set<() => void>();

function change(next: OutcomeState): void {
  state = next;
  for (const listener of listeners) listener();
}

/** The present state; the same object until something changes. */
export function outcomeState(): OutcomeState {
  return state;
}

/** Calls `listener` after every change; returns the function that ends it. */
export function onOutcomeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

let isHeld = false;

/** True while a command runs, or a form of the pane does work of several requests. */
export function isAtWork(): boolean {
  return isHeld || state.running !== null;
}

/**
 * For a form of the pane whose work takes several requests: no command begins until it is done, as none does beside another.
 * @returns what ends it; null while something else is at work
 */
export function holdCommands(): (() => void) | null {
  if (isAtWork()) return null;
  isHeld = true;
  return () => {
    isHeld = false;
  };
}

/** Notes that a command has begun. */
export function beginCommand(command: CommandId): void {
  change({ ...state, running: command });
}

/** Notes how the running command ended and tells the window. */
export function finishCommand(outcome: Outcome): void {
  state = { ...state, running: null };
  tellOutcome(outcome);
}

/** Shows an outcome and tells the window, whatever else is running. */
export function tellOutcome(outcome: Outcome): void {
  change({ ...state, last: outcome });
  window.dispatchEvent(new CustomEvent<Outcome>(OUTCOME_EVENT, { detail: outcome }));
}

/** Tells the window how much of the running command's work is done. */
export function tellProgress(done: number): void {
  window.dispatchEvent(new CustomEvent<number>(PROGRESS_EVENT, { detail: done }));
}
