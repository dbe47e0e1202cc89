/**
 * The pane's first view in Chromium: bytes of JavaScript that it loads, gzipped and without office.js, and the time until its commands
 * can be pressed with the processor slowed down four times.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { startBrowser } from "../test/e2e/openPane";
import { fixed, median } from "./statistics";

const built = path.join(__dirname, "..", "dist");
const slowdown = 4;
/** Milliseconds in which whatever the view loads by itself has been asked for. */
const quietTime = 1_500;

export interface FirstView {
  /** File name and bytes, gzipped. */
  readonly files: readonly (readonly [name: string, bytes: number])[];
  readonly bytes: number;
  readonly interactiveMilliseconds: number;
}

export async function measureFirstView(runs: number): Promise<FirstView> {
  const browser = await startBrowser();
  const times: number[] = [];
  let names: readonly string[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const pane = await browser.open({ language: "zh-CN", processorSlowdown: slowdown });
    await pane.page.waitForTimeout(quietTime);
    const loaded = await pane.page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.slice(1)));
    names = [...new Set(loaded.filter((name) => name.endsWith(".js") && !name.startsWith("office-js/")))];
    if (run > 0) times.push(pane.interactiveMilliseconds);
    await pane.close();
  }
  await browser.close();
  const files = names.map((name) => [name, gzipSync(readFileSync(path.join(built, name)), { level: 9 }).length] as const);
  return { files, bytes: files.reduce((total, [, bytes]) => total + bytes, 0), interactiveMilliseconds: median(times) };
}

/** The lines that the bench prints. */
export async function firstViewText(runs: number): Promise<string> {
  const { files, bytes, interactiveMilliseconds } = await measureFirstView(runs);
  return [
    `Pane, first view: ${fixed(bytes / 1000, 1)} kB of JavaScript gzipped, without office.js (at most 124.0)`,
    ...files.map(([name, size]) => `  ${name} ${fixed(size / 1000, 1)} kB`),
    `  ${fixed(interactiveMilliseconds, 0)} ms until its commands can be pressed, processor slowed ${slowdown} times`,
  ].join("\n");
}
