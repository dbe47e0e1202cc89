/** What creating a quarter costs: on the wire, in the add-in, and beside a plain library that writes the same cells. */

import path from "node:path";
import { noEngine } from "../stand-in/engine/engine";
import { createWorkbook } from "../src/file/newWorkbook";
import { openHost, type Host } from "../stand-in/node/openHost";
import type { Workbook } from "../src/file/model";
import { press } from "../scripts/cli/page/pressButton";
import { writeWithLibrary } from "./libraryFile";
import { median } from "./statistics";

const root = path.join(__dirname, "..");

export interface CreationCost {
  readonly reps: number;
  readonly batches: number;
  readonly actions: number;
  readonly bytes: number;
  /** Cells that hold a value or a formula afterwards. */
  readonly cells: number;
  /** Press → last request, without the time inside the stand-in. */
  readonly addInMilliseconds: number;
  /** The stand-in's share of the same span. */
  readonly standInMilliseconds: number;
  /** The library makes the bytes of a file with the same values and formulas. */
  readonly libraryMilliseconds: number;
}

/** Medians of `runs` runs after one that warms up; the formula engine is off. */
export async function measureCreation(reps: number, runs: number): Promise<CreationCost> {
  const host = await openHost({ folder: path.join(root, "dist"), manifest: path.join(root, "manifest.xml"), engine: noEngine });
  try {
    await host.stopListening();
    host.window.Office.context.document.settings.set("quarterbook.setup", fourMetrics(reps));
    await pressOnce(host);
    const presses = [];
    for (let run = 0; run < runs; run += 1) presses.push(await pressOnce(host));
    const library = [];
    for (let run = 0; run <= runs; run += 1) library.push(await writeWithLibrary(host.workbook));
    const { batches, actions, bytes } = host.counters;
    return {
      reps, batches, actions, bytes,
      cells: countCells(host.workbook),
      addInMilliseconds: median(presses.map(({ addIn }) => addIn)),
      standInMilliseconds: median(presses.map(({ standIn }) => standIn)),
      libraryMilliseconds: median(library.slice(1)),
    };
  } finally {
    await host.close();
  }
}

/** Four metrics, as a new workbook has without a setup. */
export function fourMetrics(reps: number): unknown {
  return {
    period: { year: 2026, quarter: 3 }, asOf: "2026-08-03", team: "华东区", manager: "周敏",
    members: Array.from({ length: reps }, (_, index) => `成员${index + 1}`),
    metrics: [
      { id: "sales", name: "销售额", unit: "万元", kind: "additive", precision: 1, target: 100 },
      { id: "new-customers", name: "新客户开发数", unit: "家", kind: "additive", precision: 0, target: 20 },
      { id: "collection", name: "回款率", unit: "%", kind: "ratio", precision: 1, target: 0.9 },
      { id: "key-product", name: "重点产品销量", unit: "台", kind: "additive", precision: 0, target: 50 },
    ],
  };
}

/** Presses "new quarter" on an empty workbook; the clock stops when the last of the add-in's own requests arrives. */
async function pressOnce(host: Host): Promise<{ addIn: number; standIn: number }> {
  const { session } = host;
  session.state.workbook = createWorkbook();
  session.state.references.clear();
  const handle = session.handle.bind(session);
  let inside = 0;
  let insideBeforeLast = 0;
  let lastRequest = 0;
  session.handle = async (text) => {
    const before = session.counters.batches;
    const arrived = performance.now();
    const replies = await handle(text);
    if (session.counters.batches > before) {
      lastRequest = arrived;
      insideBeforeLast = inside;
    }
    inside += performance.now() - arrived;
    return replies;
  };
  const pressed = performance.now();
  await press(host, "Quarterbook.NewQuarter");
  session.handle = handle;
  return { addIn: lastRequest - pressed - insideBeforeLast, standIn: insideBeforeLast };
}

function countCells(workbook: Workbook): number {
  let count = 0;
  for (const { cells } of workbook.sheets) {
    for (const line of cells.values()) for (const { value, formula } of line.values()) if (value !== null || formula !== undefined) count += 1;
  }
  return count;
}
