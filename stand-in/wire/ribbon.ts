/** Ribbon buttons: Excel fires an event with the function's name, the page runs it and says when it is done. */

import type { HostPage } from "./hostPage";

export const RIBBON_COMMAND_EVENT = 39;
/** Milliseconds that a page may take to associate its functions after it was opened. */
const ASSOCIATION_LIMIT = 5_000;

export class Ribbon {
  /** The callback to which ribbon commands go; the library registers it some time after it has started. */
  private readonly registration: Promise<string>;
  private resolveRegistration: (callbackId: string) => void = () => undefined;
  private readonly running = new Map<string, (status: number) => void>();
  private nextCommand = 1;

  constructor(private readonly page: HostPage) {
    this.registration = new Promise((resolve) => (this.resolveRegistration = resolve));
  }

  /** The library has registered for ribbon commands. */
  register(callbackId: string): void {
    this.resolveRegistration(callbackId);
  }

  /** The page called event.completed(): `args` are the command's id, the status (0 = success) and data. */
  complete(args: unknown): void {
    const [commandId, status] = args as [string, number];
    this.running.get(commandId)?.(status);
    this.running.delete(commandId);
  }

  async press(button: string, functionName: string, limit: number): Promise<{ completed: true }> {
    const callbackId = await this.registration;
    await this.association(functionName, Math.min(limit, ASSOCIATION_LIMIT));
    const commandId = `command-${this.nextCommand++}`;
    const outcome = this.outcomeOf(commandId, button, limit);
    const source = JSON.stringify({ source: { id: button } });
    this.page.setTimeout(() => {
      this.page.OSF?.ScriptMessaging.agaveHostEventCallback(callbackId, [[commandId, functionName, source], RIBBON_COMMAND_EVENT]);
    }, 0);
    return outcome;
  }

  private outcomeOf(commandId: string, button: string, limit: number): Promise<{ completed: true }> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.running.delete(commandId);
        reject(new Error(`"${button}" did not call event.completed() within ${limit} ms`));
      }, limit);
      this.running.set(commandId, (status) => {
        clearTimeout(timer);
        if (status === 0) resolve({ completed: true });
        else reject(new Error(`"${button}" ended with status ${status}`));
      });
    });
  }

  /** Waits until the page has associated the function: its script may still be loading. */
  private async association(functionName: string, limit: number): Promise<void> {
    const deadline = performance.now() + limit;
    const isKnown = (): boolean => {
      const names = Object.keys(this.page.Office?.actions?._association?.mappings ?? {});
      return names.some((name) => name.toUpperCase() === functionName.toUpperCase());
    };
    while (!isKnown()) {
      if (performance.now() > deadline) throw new Error(`The page associated no function "${functionName}"`);
      await new Promise<void>((resolve) => this.page.setTimeout(resolve, 10));
    }
  }
}
