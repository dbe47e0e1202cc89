/** Starts the page: the workbook of the last visit or an empty one, the ribbon from the manifest, the add-in in its frame. */

import { createRoot } from "react-dom/client";
import type { HostPage as FramePage } from "../wire/hostPage";
import { HostPage } from "./HostPage";
import { OpenWorkbook } from "./open/openWorkbook";
import type { PageLanguage } from "./texts/pageTexts";
import { pageTexts } from "./texts/pageTexts";
import { readManifest } from "./ribbon/readManifest";
import type { RibbonTab } from "./ribbon/readManifest";
import type { Starter } from "./open/starter";
import { keep, loadKept } from "./open/storage";

declare global {
  interface Window {
    /** Called by the add-in's page, before office.js loads in it. */
    attachAddIn?: (page: FramePage) => void;
    /** The open workbook, for tests and for the console. */
    openWorkbook?: OpenWorkbook;
  }
}

export interface PageOptions {
  /** Serial number of today. */
  today: number;
  /** Where the manifest and the add-in's folder are served. */
  manifest: string;
  addIn: string;
  starters: readonly Starter[];
}

const LANGUAGE_KEY = "excel-stand-in.language";
/** Milliseconds of quiet after a change before it is kept; and after which it is kept though no quiet comes. */
const KEEP_AFTER = 300;
const KEEP_AT_LATEST = 5000;

export async function startPage(options: PageOptions): Promise<void> {
  const [manifest, kept] = await Promise.all([fetchText(options.manifest), loadKept()]);
  const ribbons = new Map<string, RibbonTab>();
  const ribbonIn = (language: string): RibbonTab => {
    const known = ribbons.get(language) ?? readManifest(manifest, language, options.addIn);
    ribbons.set(language, known);
    return known;
  };
  const page = new OpenWorkbook({ language: firstLanguage(), today: options.today });
  page.addIn.buttons = buttonFunctions(ribbonIn(page.language));
  if (kept) await page.open(kept.workbook, kept.settings, kept.selections);
  window.attachAddIn = (frame) => page.attach(frame);
  window.openWorkbook = page;
  keepChanges(page);
  const place = document.getElementById("page");
  if (!place) throw new Error("The page has no element to be drawn into");
  createRoot(place).render(<HostPage page={page} ribbonIn={ribbonIn} starters={options.starters} />);
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

function buttonFunctions(tab: RibbonTab): Record<string, string> {
  const buttons = tab.groups.flatMap((group) => group.buttons);
  return Object.fromEntries(buttons.flatMap(({ id, functionName }) => (functionName === null ? [] : [[id, functionName]])));
}

/** `?lang=en-US`, else the language of the last visit, else the browser's. */
function firstLanguage(): PageLanguage {
  const wanted = new URLSearchParams(location.search).get("lang") ?? localStorage.getItem(LANGUAGE_KEY) ?? navigator.language;
  return wanted.startsWith("zh") ? "zh-CN" : "en-US";
}

/**
 * Keeps the workbook and language in this browser once a person pauses, as copying a whole workbook holds up who types; and at once when the
 * page is left.
 */
function keepChanges(page: OpenWorkbook): void {
  let timer = 0;
  let firstChange = 0;
  let chain = Promise.resolve();
  const save = (): void => {
    timer = 0;
    chain = chain.then(() => keep({ workbook: page.workbook, settings: page.addIn.settings, selections: page.allSelections }));
  };
  page.subscribe(() => {
    document.documentElement.lang = page.language;
    document.title = pageTexts(page.language).title;
    localStorage.setItem(LANGUAGE_KEY, page.language);
    if (timer === 0) firstChange = performance.now();
    window.clearTimeout(timer);
    timer = window.setTimeout(save, Math.min(KEEP_AFTER, firstChange + KEEP_AT_LATEST - performance.now()));
  });
  window.addEventListener("pagehide", () => {
    if (timer !== 0) save();
  });
  page.tell(false);
}
