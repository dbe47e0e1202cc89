/**
 * Plays Excel's side in a page that is about to load office.js: defines the two globals that the library
 * looks for on a Mac, answers its calls, and presses ribbon buttons. Works in jsdom and in a browser.
 */

import type { HostSession } from "./session";
import { addInContext } from "./addInContext";
import type { HostPage } from "./hostPage";
import { Ribbon, RIBBON_COMMAND_EVENT } from "./ribbon";

/** Methods of the older of the two channels. */
const METHOD = { invoke: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 } as const;
const EVENT_COMPLETED = 94;
/** The library's number for a document that cannot be written. */
const DOCUMENT_READ_ONLY = 5002;

interface AgaveMessage {
  methodId: number;
  params: Record<string, unknown> | null;
  callbackId?: string;
}

export interface BridgeOptions {
  /** Settings that the document holds. */
  settings?: Record<string, unknown>;
  /** Tells one opening of the page from another: the library keeps settings in the browser's session under it. */
  instance?: string;
  /** Milliseconds within which a pressed command has to call event.completed(); Excel gives five minutes. */
  commandTimeLimit?: number;
  /** Ribbon control ids and the function that each runs; other ids are taken as function names. */
  buttons?: Readonly<Record<string, string>>;
}

export class Bridge {
  /** Settings as last written by the page. */
  settings: Record<string, unknown>;
  private readonly nativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };
  private readonly ribbon: Ribbon;
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly page: HostPage,
    private readonly session: HostSession,
    private readonly options: BridgeOptions = {},
  ) {
    this.settings = { ...options.settings };
    this.ribbon = new Ribbon(page);
    this.nativeBridge = { sendMessageToHost: (text) => this.receiveBatch(text) };
    page._richApiNativeBridge = this.nativeBridge;
    page.webkit = { messageHandlers: { Agave: { postMessage: (text: string) => this.receive(JSON.parse(text) as AgaveMessage) } } };
  }

  /** Presses a ribbon button: runs the function that the page associated, resolves when it calls event.completed(). */
  press(button: string): Promise<{ completed: true }> {
    return this.ribbon.press(button, this.options.buttons?.[button] ?? button, this.options.commandTimeLimit ?? 300_000);
  }

  /** Hands the events that typing caused to the page. */
  sendEvents(): void {
    for (const text of this.session.eventTexts()) this.deliver(text);
  }

  private receiveBatch(text: string): void {
    this.queue = this.queue.then(async () => {
      for (const reply of await this.repliesTo(text)) this.deliver(reply);
    });
  }

  /** A fault of the stand-in or its engine reaches the add-in as an error of its batch, so that no test waits for ever. */
  private async repliesTo(text: string): Promise<string[]> {
    try {
      return await this.session.handle(text);
    } catch (error) {
      return [faultReply(text, error)];
    }
  }

  private deliver(text: string): void {
    this.later(() => this.nativeBridge.onMessageFromHost?.(text));
  }

  private later(run: () => void): void {
    this.page.setTimeout(run, 0);
  }

  private answer(message: AgaveMessage, reply: unknown): void {
    const { callbackId } = message;
    if (callbackId !== undefined) this.later(() => this.page.OSF?.ScriptMessaging.agaveHostCallback(callbackId, reply));
  }

  private receive(message: AgaveMessage): void {
    switch (message.methodId) {
      case METHOD.getContext:
        return this.answer(message, addInContext(this.session.state, this.settings, this.options.instance ?? "instance"));
      case METHOD.registerEvent:
        if (message.params?.["id"] === RIBBON_COMMAND_EVENT) this.ribbon.register(message.callbackId ?? "");
        return this.answer(message, [0]);
      case METHOD.unregisterEvent:
        return this.answer(message, [0]);
      case METHOD.writeSettings:
        if (this.session.state.workbook.readOnly) return this.answer(message, [DOCUMENT_READ_ONLY]);
        this.settings = readSettings(message.params);
        return this.answer(message, [0]);
      case METHOD.invoke:
        if (message.params?.["id"] === EVENT_COMPLETED) this.ribbon.complete(message.params["apiArgs"]);
        return this.answer(message, [0]);
      default:
        throw new Error(`Office.js called method ${message.methodId}, which this host does not play`);
    }
  }
}

function faultReply(request: string, error: unknown): string {
  const message = `Fault of the stand-in for Excel: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  const { id } = JSON.parse(request) as { id: number };
  return JSON.stringify({ id, type: 2, message: { statusCode: 500, headers: {}, body: { error: { code: "GeneralException", message } } } });
}

/** Settings travel as keys and JSON texts. */
function readSettings(params: Record<string, unknown> | null): Record<string, unknown> {
  const keys = (params?.["keys"] ?? []) as string[];
  const values = (params?.["values"] ?? []) as string[];
  return Object.fromEntries(keys.map((key, index) => [key, JSON.parse(values[index] ?? "null") as unknown]));
}
