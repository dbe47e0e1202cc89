/** The page's link to the add-in: settings of the document, the add-in's page once it is there, the buttons that it answers. */

import { Bridge } from "../../wire/bridge";
import type { HostPage } from "../../wire/hostPage";
import type { HostSession } from "../../wire/session";

export class AddInLink {
  /** Ribbon control ids and the function that each runs. */
  buttons: Readonly<Record<string, string>> = {};
  private bridge: Bridge | null = null;
  private openedSettings: Record<string, unknown> = {};
  private waiters: ((bridge: Bridge) => void)[] = [];

  /** Settings that the document holds for the add-in. */
  get settings(): Record<string, unknown> {
    return this.bridge?.settings ?? this.openedSettings;
  }

  /** Lets go of the add-in's page; the next one starts with these settings. */
  restart(settings: Record<string, unknown>): void {
    this.openedSettings = settings;
    this.bridge = null;
  }

  /** To be called by the add-in's page before office.js loads. */
  attach(page: HostPage, session: HostSession): void {
    const bridge = new Bridge(page, session, { settings: this.openedSettings, buttons: this.buttons, instance: crypto.randomUUID() });
    this.bridge = bridge;
    for (const waiter of this.waiters.splice(0)) waiter(bridge);
  }

  sendEvents(): void {
    this.bridge?.sendEvents();
  }

  /** Runs a function of the add-in, as soon as its page is there; resolves when it is done. */
  async press(control: string): Promise<void> {
    const bridge = this.bridge ?? (await new Promise<Bridge>((resolve) => this.waiters.push(resolve)));
    await bridge.press(control);
  }
}
