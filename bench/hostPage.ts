/**
 * `npm run bench:page`: the page of `npm start` with ten reps in Chromium. Tells the seconds until the page can be used, and for a
 * typed week's actual the milliseconds from Enter until the recalculated sheet is painted: by the clock, which counts whatever else
 * the machine does, and as the page's own processor time.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { HostPageDriver, startBrowser, startServer } from "../test/e2e/hostPage";

const REPS = 10;
const EDITS = 20;

/** The example's setup with ten people and targets shared out equally. */
function tenReps(): unknown {
  const setup = JSON.parse(readFileSync(path.join(__dirname, "..", "examples", "east-china.setup.json"), "utf8")) as { metrics: { split?: unknown }[] };
  for (const metric of setup.metrics) metric.split = { method: "equal" };
  return { ...setup, members: Array.from({ length: REPS }, (_, index) => `成员${index + 1}`) };
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const worst = (values: readonly number[]): number => Math.max(...values);

async function openTenReps(host: HostPageDriver): Promise<void> {
  await host.page.evaluate(async (setup) => {
    const open = window.openWorkbook;
    if (!open) throw new Error("The page is not there");
    await open.open(structuredClone(open.workbook), { "quarterbook.setup": setup });
    await open.press("Quarterbook.NewQuarter");
  }, tenReps());
  await host.settled();
}

/** Milliseconds from Enter until the frame after the repainting one. */
function enterAndPaint(host: HostPageDriver): Promise<number> {
  return host.page.evaluate(async () => {
    const begun = performance.now();
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
    await new Promise<void>((done) => {
      const timer = setInterval(() => {
        if (!window.openWorkbook?.isSettled) return;
        clearInterval(timer);
        requestAnimationFrame(() => setTimeout(done, 0));
      }, 0);
    });
    return performance.now() - begun;
  });
}

async function main(): Promise<void> {
  const server = await startServer();
  const browser = await startBrowser();
  const begun = performance.now();
  const host = await HostPageDriver.open(browser, server.address, "zh-CN");
  await host.page.frameLocator("iframe").locator("button").first().waitFor();
  const usable = (performance.now() - begun) / 1000;
  await openTenReps(host);
  const actual = await host.columnPlace("weekly", "actual");
  await host.showSheet(actual.sheet);
  const session = await host.context.newCDPSession(host.page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const processor = async (): Promise<number> => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  const clock: number[] = [];
  const used: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    await host.goTo(`${actual.letters}${actual.headerRow + 1 + edit}`);
    await host.page.keyboard.insertText(String(1 + edit / 10));
    await host.painted();
    const before = await processor();
    clock.push(await enterAndPaint(host));
    used.push((await processor()) - before);
  }
  await browser.close();
  server.stop();
  const say = (values: readonly number[]): string => `median ${median(values).toFixed(0)} ms, worst ${worst(values).toFixed(0)} ms`;
  process.stdout.write(`page usable after ${usable.toFixed(1)} s\n${REPS} reps, ${EDITS} edits: ${say(clock)} by the clock; ${say(used)} of processor time\n`);
}

void main();
