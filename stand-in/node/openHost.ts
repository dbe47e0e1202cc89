/** Opens a page of the add-in in jsdom with the real Office.js, attached to a workbook of the stand-in. */

import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";
import { Bridge } from "../wire/bridge";
import type { BridgeOptions } from "../wire/bridge";
import type { HostPage } from "../wire/hostPage";
import { HostSession } from "../wire/session";
import type { SessionOptions } from "../wire/session";
import { LibraryOnlyLoader } from "./libraryOnlyLoader";
import { addBrowserGlobals } from "./browserGlobals";
import { readRibbonButtons } from "./ribbonButtons";
import { NodeHost } from "./host";
import type { Host } from "./host";
import { serveFolder } from "./serveFolder";

export type { Host } from "./host";

export interface HostOptions extends SessionOptions, BridgeOptions {
  /** Folder of the built add-in. */
  folder: string;
  /** Page in it; "taskpane.html" unless said otherwise. */
  page?: string;
  language?: "zh-CN" | "en-US";
  /** Path of the manifest, to press ribbon buttons by their ids. */
  manifest?: string;
  /** Changes the page's window before its scripts run. */
  prepare?: (window: DOMWindow) => void;
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
      options.prepare?.(window);
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
