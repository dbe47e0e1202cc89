/** Opens the built pane in Chromium with the real Office.js, attached to a workbook of the stand-in that lives in the page. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import webpack from "webpack";
import { serveFolder } from "../../stand-in/node/serveFolder";
import { SLOWEST_STEP } from "./hostPage";
import type { PaneHost, PaneHostOptions } from "./paneHost";

const root = path.join(__dirname, "..", "..");

export interface PaneBrowser {
  open(options: PaneHostOptions & { readonly width?: number; readonly theme?: "light" | "dark" | "contrast"; readonly fill?: boolean; readonly processorSlowdown?: number }): Promise<OpenPane>;
  close(): Promise<void>;
}

export interface OpenPane {
  readonly page: Page;
  /** Errors in the console, uncaught errors, and requests to anywhere else. */
  readonly complaints: string[];
  /** From asking for the page until one of its buttons was there to be pressed. */
  readonly interactiveMilliseconds: number;
  close(): Promise<void>;
}

/** Builds the stand-in for the browser once; each pane is opened in a context of its own. */
export async function startBrowser(): Promise<PaneBrowser> {
  const folder = mkdtempSync(path.join(tmpdir(), "pane-host-"));
  await bundle(path.join(__dirname, "paneHost.ts"), folder);
  const script = path.join(folder, "paneHost.js");
  // A copy: other tests may build the page anew while this browser is open.
  cpSync(path.join(root, "dist"), path.join(folder, "page"), { recursive: true });
  const server = await serveFolder(path.join(folder, "page"));
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  return {
    open: (options) => openPane(browser, server.origin, script, options),
    close: async () => {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function openPane(browser: Browser, origin: string, script: string, options: Parameters<PaneBrowser["open"]>[0]): Promise<OpenPane> {
  const { width = 320, theme = "light", fill = false, processorSlowdown, ...hostOptions } = options;
  const scheme: BrowserContextOptions = { colorScheme: theme === "dark" ? "dark" : "light", forcedColors: theme === "contrast" ? "active" : "none" };
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: options.language, ...scheme });
  context.setDefaultTimeout(SLOWEST_STEP);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.stack ?? error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) complaints.push(`asked for ${request.url()}`);
  });
  await page.addInitScript((given) => Object.assign(window, { paneHostOptions: given }), hostOptions);
  await page.addInitScript({ path: script });
  if (processorSlowdown !== undefined) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: processorSlowdown });
  const begun = performance.now();
  await page.goto(`${origin}/taskpane.html?_host_Info=Excel$Mac$16.00$${options.language}`);
  try {
    await page.waitForSelector("h1");
    await page.waitForSelector("main");
  } catch (error) {
    throw new Error(["the pane did not open", ...complaints].join("\n"), { cause: error });
  }
  const interactiveMilliseconds = performance.now() - begun;
  if (fill) await fillExample(page, options.language);
  return { page, complaints, interactiveMilliseconds, close: () => context.close() };
}

/** Makes the quarter of the setup by the ribbon's command and types the example's data. */
async function fillExample(page: Page, language: string): Promise<void> {
  const file = language === "zh-CN" ? "east-china.data.json" : "east-china.en-US.data.json";
  const data: unknown = JSON.parse(readFileSync(path.join(root, "examples", file), "utf8"));
  await page.evaluate(async (rows) => {
    const { paneHost } = window as unknown as { paneHost: PaneHost };
    await paneHost.bridge.press("newQuarter");
    await paneHost.typeExample(rows);
  }, data);
}

function bundle(entry: string, folder: string): Promise<void> {
  const swc = { loader: "swc-loader", options: { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } } };
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target: "web",
    entry,
    output: { path: folder, filename: "paneHost.js", publicPath: "" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    // One file, put into the page before anything else: it cannot ask for pieces of itself.
    module: { parser: { javascript: { dynamicImportMode: "eager" } }, rules: [{ test: /\.tsx?$/, use: swc }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

/** The example's setup in a language. */
export function exampleSetup(language: string): unknown {
  const file = language === "zh-CN" ? "east-china.setup.json" : "east-china.en-US.setup.json";
  return JSON.parse(readFileSync(path.join(root, "examples", file), "utf8"));
}
