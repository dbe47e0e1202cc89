/** The page that `npm start` serves, opened in Chromium, with what tests do on it. */

import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { columnName, type Language, type TableId } from "../../src/templates";
import { keepWrittenFile } from "../oracle/writtenFiles";

const root = path.join(__dirname, "..", "..");
/** SCREENSHOTS=docs/screenshots renews the pictures of the documentation. */
const pictures = path.join(root, process.env["SCREENSHOTS"] ?? path.join("out", "e2e"));

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

/** Starts the server on a free port with the command itself. */
export async function startServer(): Promise<{ address: string; stop: () => void }> {
  const child: ChildProcess = spawn(process.execPath, [path.join("scripts", "start.mjs")], { cwd: root, env: { ...process.env, PORT: "0" } });
  const address = await new Promise<string>((resolve, reject) => {
    let told = "";
    const listen = (text: Buffer): void => {
      told += text.toString();
      const found = /http:\/\/localhost:\d+/.exec(told);
      if (found) resolve(found[0]);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.once("exit", () => reject(new Error(`npm start ended: ${told}`)));
  });
  return { address, stop: () => child.kill() };
}

export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: FLAGS });
}

/** Milliseconds for one step of a journey; only ends one that hangs. */
export const SLOWEST_STEP = 120_000;

/** Serves the page and opens a browser for the tests of a file; each test opens a page of its own. */
export function useHostPages(): { readonly open: (language: Language) => Promise<HostPageDriver> } {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;
  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.stop();
  });
  return { open: (language) => HostPageDriver.open(browser, server.address, language) };
}

/** What a cell holds, as tests see it. */
export type Shown = string | number | boolean | null | { error: string };

export class HostPageDriver {
  /** Console errors and warnings, uncaught errors, failed requests, requests to anywhere but the server. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly language: Language,
    private readonly address: string,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") this.complaints.push(`${message.type()}: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.complaints.push(String(error.stack)));
    context.on("request", (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address)) this.complaints.push(`request: ${request.url()}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()}: ${response.url()}`);
    });
  }

  static async open(browser: Browser, address: string, language: Language): Promise<HostPageDriver> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: language, acceptDownloads: true });
    context.setDefaultTimeout(SLOWEST_STEP);
    const driver = new HostPageDriver(await context.newPage(), context, language, address);
    await driver.page.goto(driver.address);
    await driver.page.waitForSelector(".grid");
    return driver;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** Opens the example team from the start card and waits until the add-in is done. */
  async openExample(): Promise<void> {
    await this.page.click(".start-card .start:not(.primary)");
    await this.page.waitForFunction(() => {
      const open = window.openWorkbook;
      return open !== undefined && open.running === 0 && open.workbook.sheets.length > 3 && !open.history.canUndo;
    });
    await this.painted();
  }

  /** Waits until the last change is on the screen. */
  async painted(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** Where a column of a table stands: its sheet, letters and header row (1-based). */
  async columnPlace(table: TableId, column: string): Promise<{ sheet: string; letters: string; headerRow: number; lastRow: number }> {
    const name = columnName(table, column).toLowerCase();
    const found = await this.page.evaluate((wanted) => {
      const workbook = window.openWorkbook?.workbook;
      const formula = workbook?.names.find((item) => item.name.toLowerCase() === wanted)?.formula ?? "";
      const [, quoted, plain, letters, row] = /^=(?:'([^']+)'|([^!]+))!\$([A-Z]+)\$(\d+)/.exec(formula) ?? [];
      const sheet = workbook?.sheets.find((item) => item.name === (quoted ?? plain));
      const owner = sheet?.tables.find((item) => item.area.top === Number(row) - 1);
      return { sheet: sheet?.name ?? "", letters: letters ?? "", headerRow: Number(row), lastRow: (owner?.area.bottom ?? 0) + 1 };
    }, name);
    if (found.sheet === "") throw new Error(`There is no column ${column} of ${table}`);
    return found;
  }

  async showSheet(name: string): Promise<void> {
    await this.page.click(`.sheet-tab:text-is("${name}")`);
    await this.painted();
  }

  /** Goes to a cell of the sheet in front through the name box. */
  async goTo(address: string): Promise<void> {
    await this.page.fill(".name-box", address);
    await this.page.press(".name-box", "Enter");
    await this.painted();
  }

  /** Types into the active cell as a person does and ends with a key. */
  async type(text: string, end: "Enter" | "Tab" = "Enter"): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press(end);
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.waitForFunction(() => window.openWorkbook?.isSettled);
    await this.painted();
  }

  /** Pastes tab-separated text at the selection. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((clipboard) => {
      const data = new DataTransfer();
      data.setData("text/plain", clipboard);
      document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
    }, text);
    await this.settled();
  }

  /** The value of a cell of the sheet in front. */
  value(address: string): Promise<Shown> {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return this.page.evaluate(({ row, at }) => (window.openWorkbook?.sheet.cells.get(row)?.get(at)?.value ?? null) as Shown, { row: Number(digits) - 1, at: column });
  }

  /** True when a text stands in the part of the sheet that is on the screen. */
  async shows(text: string): Promise<boolean> {
    return (await this.page.locator(".cells .text", { hasText: text }).count()) > 0;
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.${this.language}.png`) });
  }

  /** The bytes of the downloaded workbook, which goes to the judge of files too. */
  async download(label: string): Promise<Uint8Array> {
    const [file] = await Promise.all([this.page.waitForEvent("download"), this.page.click(`.file-bar button:text-is("${label}")`)]);
    const bytes = readFileSync(await file.path());
    keepWrittenFile(bytes);
    return bytes;
  }
}
