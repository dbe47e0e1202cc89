/** How long the add-in holds the page at a time: the longest stretch of its own script in which a person's click would wait. */

import path from "node:path";
import { noEngine } from "../stand-in/engine/engine";
import { openHost, type Host } from "../stand-in/node/openHost";
import { createWorkbook } from "../src/file/newWorkbook";
import { press } from "../scripts/cli/page/pressButton";
import { fourMetrics } from "./creation";
import { median } from "./statistics";

const root = path.join(__dirname, "..");

export interface Blocking {
  readonly reps: number;
  /** Processor milliseconds of the longest stretch of one press of "new quarter", then of "refresh"; medians of the runs. */
  readonly creation: number;
  readonly refresh: number;
  /** The first press of a page, before the engine has made quick code of it. */
  readonly firstCreation: number;
}

export async function measureBlocking(reps: number, runs: number): Promise<Blocking> {
  const host = await openHost({ folder: path.join(root, "dist"), manifest: path.join(root, "manifest.xml"), engine: noEngine });
  try {
    await host.stopListening();
    host.window.Office.context.document.settings.set("quarterbook.setup", fourMetrics(reps));
    const firstCreation = await longestStretch(host, "Quarterbook.NewQuarter");
    const creation: number[] = [];
    const refresh: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      host.session.state.workbook = createWorkbook();
      host.session.state.references.clear();
      creation.push(await longestStretch(host, "Quarterbook.NewQuarter"));
      refresh.push(await longestStretch(host, "Quarterbook.Refresh"));
    }
    return { reps, creation: median(creation), refresh: median(refresh), firstCreation };
  } finally {
    await host.close();
  }
}

/** Presses a button; a turn of the event loop in which the stand-in worked counts as Excel's, not as the add-in's. */
async function longestStretch(host: Host, button: string): Promise<number> {
  const { session } = host;
  const handle = session.handle.bind(session);
  let isExcels = false;
  session.handle = async (text) => {
    await new Promise(setImmediate); // a turn of its own: in Excel it is another process
    isExcels = true;
    return handle(text);
  };
  let longest = 0;
  let before = processorTime();
  let isOver = false;
  const tick = (): void => {
    const now = processorTime();
    if (!isExcels) longest = Math.max(longest, now - before);
    isExcels = false;
    before = now;
    if (!isOver) setImmediate(tick);
  };
  setImmediate(tick);
  await press(host, button);
  await new Promise(setImmediate); // the stretch in which the press came to its end counts as well
  isOver = true;
  session.handle = handle;
  return longest;
}

/** Milliseconds that this process has used; what else the machine does is not in it. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
