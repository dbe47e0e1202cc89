/** What a long paste below a table costs in the stand-in: rows taken in, calculated column filled, engine off. */
import path from "node:path";
import { noEngine } from "../stand-in/engine/engine";
import { createWorkbook } from "../src/file/newWorkbook";
import { openHost, type Host } from "../stand-in/node/openHost";
import { median } from "./statistics";

const root = path.join(__dirname, "..");

export interface PasteCost {
  readonly rows: number;
  readonly milliseconds: number;
}

/** Medians of `runs` runs for each number of rows. */
export async function measurePaste(sizes: readonly number[], runs: number): Promise<PasteCost[]> {
  const host = await openHost({ folder: path.join(root, "dist"), manifest: path.join(root, "manifest.xml"), engine: noEngine });
  try {
    await host.stopListening();
    const costs: PasteCost[] = [];
    for (const rows of sizes) {
      const times: number[] = [];
      for (let run = 0; run <= runs; run += 1) times.push(await pasteOnce(host, rows));
      costs.push({ rows, milliseconds: median(times.slice(1)) });
    }
    return costs;
  } finally {
    await host.close();
  }
}

async function pasteOnce(host: Host, rows: number): Promise<number> {
  host.session.state.workbook = createWorkbook();
  host.session.state.references.clear();
  await host.call((page) =>
    page.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:D2").values = [["date", "rep", "amount", "double"], [46205, "甲", 1, ""]];
      sheet.tables.add("A1:D2", true).name = "log";
      sheet.getRange("D2").formulas = [["=[@amount]*2"]];
      await context.sync();
    }),
  );
  const block = Array.from({ length: rows }, (_, row) => ["2026-07-02", "乙", row]);
  const started = performance.now();
  await host.type("Sheet1", "A3", block, { paste: true });
  return performance.now() - started;
}
