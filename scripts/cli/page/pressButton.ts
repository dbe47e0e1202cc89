import { OUTCOME_EVENT } from "../../../src/commands/outcomes";
import type { OutcomeCode, OutcomeStatus } from "../../../src/locales";
import type { WireCount } from "../../../src/workbook/report";
import type { Host } from "../../../stand-in/node/openHost";

/** What a command told: see src/commands/outcomes.ts. */
export interface Told {
  readonly status: OutcomeStatus;
  readonly code?: OutcomeCode;
  readonly message: string;
  readonly details?: readonly string[];
  readonly report?: unknown;
}

export interface Pressed {
  readonly told: Told;
  readonly wire: WireCount;
}

/** Presses a ribbon button and waits for what it tells, whatever that is. @throws when it tells nothing */
export async function pressButton(host: Host, button: string): Promise<Pressed> {
  const told: Told[] = [];
  const listen = (event: Event) => told.push((event as CustomEvent<Told>).detail);
  host.window.addEventListener(OUTCOME_EVENT, listen);
  host.resetCounters();
  await host.press(button);
  host.window.removeEventListener(OUTCOME_EVENT, listen);
  const last = told[told.length - 1];
  if (!last) throw new Error([`${button} told nothing.`, ...host.pageErrors].join("\n"));
  const { batches, actions, bytes } = host.counters;
  return { told: last, wire: { batches, actions, bytes } };
}

/** The same for a button whose command has to do its work. @throws with what it told when it does not end with "done" */
export async function press(host: Host, button: string): Promise<Pressed> {
  const pressed = await pressButton(host, button);
  const { status, message, details = [] } = pressed.told;
  if (status !== "done") throw new Error([message, ...details, ...host.pageErrors].join("\n"));
  return pressed;
}
