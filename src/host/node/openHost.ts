/** Opens a page of the add-in in jsdom with the real Office.js, attached to a workbook of the stand-in. */

import { JSDOM, VirtualConsole } from "jsdom";
import type { DOMWindow } from "jsdom";
import type { Counters } from "../wire/counters";
import { createCounters } from "../wire/counters";
import { Bridge } from "../wire/bridge";
import type { BridgeOptions, HostPage } from "../wire/bridge";
import type { FaultPoint } from "../wire/faults";
import { HostSession } from "../wire/session";
import type { SessionOptions } from "../wire/session";
import { typeBlock } from "../typing/typeBlock";
import type { TypingOptions, TypingReport } from "../typing/typeBlock";
import type { Input } from "../typing/parseInput";
import type { Workbook } from "../model";
import { LibraryOnlyLoader } from "./libraryOnlyLoader";
import { addBrowserGlobals } from "./browserGlobals";
import { readRibbonButtons } from "./ribbonButtons";
import { serveFolder } from "./serveFolder";

export interface HostOptions extends SessionOptions, BridgeOptions {
  /** Folder of the built add-in. */
  folder: string;
  /** Page in it; "taskpane.html" unless said otherwise. */
  page?: string;
  language?: "zh-CN" | "en-US";
  /** Path of the manifest, to press ribbon buttons by their ids. */
  manifest?: string;
}

export interface Host {
  /** The page's window. */
  readonly window: DOMWindow & { Office: typeof Office; Excel: typeof Excel };
  readonly workbook: Workbook;
  readonly session: HostSession;
  readonly bridge: Bridge;
  /** What the add-in sent since the last reset. */
  readonly counters: Counters;
  resetCounters(): void;
  /** Errors that the page did not catch, in order. */
  readonly pageErrors: readonly string[];
  press(button: string): Promise<{ completed: true }>;
  /** Makes the n-th batch or action from now on fail, once. */
  failAt(point: FaultPoint | null, code?: string): void;
  beginCellEdit(): void;
  endCellEdit(): void;
  readOnly: boolean;
  /** Types a block of cells as a person does: validations, growing tables, recalculation, events. */
  type(sheetName: string, address: string, values: readonly (readonly (Input | null)[])[], options?: TypingOptions): Promise<TypingReport>;
  /** Recalculates after the workbook was changed directly. */
  recalculate(): Promise<void>;
  /** Runs code with the page's Excel and Office. */
  call<T>(run: (page: Host["window"]) => Promise<T> | T): Promise<T>;
  close(): Promise<void>;
}

/** Milliseconds for the page to load and Office.onReady to answer. */
const START_LIMIT = 20_000;

export async function openHost(options: HostOptions): Promise<Host> {
  const session = new HostSession(options);
  const server = await serveFolder(options.folder);
  const pageErrors: string[] = [];
  let bridge: Bridge | undefined;
  const buttons = { ...(options.manifest === undefined ? {} : readRibbonButtons(options.manifest)), ...options.buttons };
  const language = options.language ?? "zh-CN";
  const url = `${server.origin}/${options.page ?? "taskpane.html"}?_host_Info=Excel$Mac$16.00$${language}`;
  const dom = await JSDOM.fromURL(url, {
    runScripts: "dangerously",
    resources: new LibraryOnlyLoader(server.origin),
    pretendToBeVisual: true,
    virtualConsole: recordErrors(pageErrors),
    beforeParse: (window) => {
      addBrowserGlobals(window);
      bridge = new Bridge(window as unknown as HostPage, session, { ...options, buttons });
    },
  });
  if (!bridge) throw new Error("The page was not parsed");
  const window = dom.window as unknown as Host["window"];
  try {
    await officeReady(window, pageErrors);
  } catch (error) {
    dom.window.close();
    await server.close();
    throw error;
  }
  return new NodeHost(session, bridge, window, pageErrors, server.close);
}

class NodeHost implements Host {
  constructor(
    readonly session: HostSession,
    readonly bridge: Bridge,
    readonly window: Host["window"],
    readonly pageErrors: readonly string[],
    private readonly closeServer: () => Promise<void>,
  ) {}

  get workbook(): Workbook {
    return this.session.state.workbook;
  }

  get counters(): Counters {
    return this.session.counters;
  }

  resetCounters(): void {
    this.session.counters = createCounters();
  }

  press(button: string): Promise<{ completed: true }> {
    return this.bridge.press(button);
  }

  failAt(point: FaultPoint | null, code?: string): void {
    this.session.faults.failAt(point, code);
  }

  beginCellEdit(): void {
    this.session.editingCell = true;
  }

  endCellEdit(): void {
    this.session.editingCell = false;
  }

  get readOnly(): boolean {
    return this.workbook.readOnly;
  }

  set readOnly(value: boolean) {
    this.workbook.readOnly = value;
  }

  async type(sheetName: string, address: string, values: readonly (readonly (Input | null)[])[], options?: TypingOptions): Promise<TypingReport> {
    const report = typeBlock(this.session.state, sheetName, address, values, options);
    await this.session.recalculate();
    this.bridge.sendEvents();
    return report;
  }

  async recalculate(): Promise<void> {
    this.session.state.needsRecalculation = true;
    await this.session.recalculate();
  }

  async call<T>(run: (page: Host["window"]) => Promise<T> | T): Promise<T> {
    return await run(this.window);
  }

  async close(): Promise<void> {
    this.window.close();
    await this.closeServer();
  }
}

function recordErrors(pageErrors: string[]): VirtualConsole {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on("jsdomError", (error) => pageErrors.push(error.stack ?? error.message));
  virtualConsole.on("error", (...data: unknown[]) => pageErrors.push(data.map(String).join(" ")));
  return virtualConsole;
}

/** Resolves when Office.onReady has answered in the page. */
function officeReady(window: Host["window"], pageErrors: readonly string[]): Promise<void> {
  const deadline = performance.now() + START_LIMIT;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const office = (window as { Office?: typeof Office }).Office;
      if (office?.onReady) void office.onReady().then(() => resolve());
      else if (performance.now() > deadline) reject(new Error(`The page did not load office.js: ${pageErrors.join("; ")}`));
      else setTimeout(look, 10);
    };
    look();
  });
}
