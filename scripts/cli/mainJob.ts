/**
 * The main job: the add-in's own code in the stand-in for Excel makes the quarter's workbook, the data is typed into it,
 * the add-in refreshes it, and what the shared module found comes back with the saved file.
 */
import { setupKey } from "../../src/excel/document/startSetup";
import path from "node:path";
import { toSerial } from "../../src/core";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { openHost, type Host } from "../../stand-in/node/openHost";
import { nodeDeflater } from "./files/nodeDeflater";
import { setPageDay } from "./page/pageDay";
import { press } from "./page/pressButton";
import { typeData } from "./page/typeData";
import type { QuarterReport } from "../../src/core";
import type { Language } from "../../src/templates";
import type { QuarterData, QuarterSetup } from "../../src/workbook";
import { documentedFindings, type WorkbookReport } from "../../src/workbook/report";

const root = path.join(__dirname, "..", "..");

export interface MainJob {
  /** The setup file as it was read; the add-in checks it again. */
  readonly setupJson: unknown;
  readonly setup: QuarterSetup;
  readonly data: QuarterData;
  readonly language: Language;
}

export interface MainJobResult {
  readonly report: WorkbookReport;
  readonly file: Uint8Array;
  /** The stand-in with the workbook, still open; close it. */
  readonly host: Host;
}

/** Runs the main job. @throws when a command of the add-in does not end with "done". */
export async function runMainJob({ setupJson, setup, data, language }: MainJob): Promise<MainJobResult> {
  const host = await openHost({
    folder: path.join(root, "dist"),
    manifest: path.join(root, "manifest.xml"),
    language,
    engine: createUniverEngine(),
    today: toSerial(setup.today),
    prepare: (window) => setPageDay(window, setup.today),
    settings: { [setupKey]: setupJson },
  });
  try {
    // Without the pane's help while people type: what the data leaves blank stays blank, and only commands are measured.
    await host.stopListening();
    const create = await press(host, "Quarterbook.NewQuarter");
    await typeData(host, data, setup, language);
    const refresh = await press(host, "Quarterbook.Refresh");
    const report = { ...documentedFindings(refresh.told.report as QuarterReport), wire: { create: create.wire, refresh: refresh.wire } };
    return { report, file: await saveXlsx(host.workbook, { makeDeflater: nodeDeflater }), host };
  } catch (error) {
    await host.close();
    throw error;
  }
}
