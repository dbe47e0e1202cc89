/**
 * The main job: the add-in's own code in the stand-in for Excel makes the quarter's workbook, the data is typed into it,
 * the add-in refreshes it, and what the shared module found comes back with the saved file.
 */
import path from "node:path";
import { toSerial } from "../../src/core";
import { createUniverEngine } from "../../src/host/engine/univerEngine";
import { saveXlsx } from "../../src/host/file/saveXlsx";
import { openHost, type Host } from "../../src/host/node/openHost";
import { typeData } from "./typeData";
import type { QuarterReport } from "../../src/core";
import type { Language } from "../../src/templates";
import type { QuarterData, QuarterSetup } from "../../src/workbook";
import { documentedFindings, type WireCount, type WorkbookReport } from "../../src/workbook/report";

const root = path.join(__dirname, "..", "..");

/** What a command told: see src/commands/outcomes.ts. */
interface Told {
  readonly status: string;
  readonly message: string;
  readonly details?: readonly string[];
  readonly report?: unknown;
}

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
    settings: { "quarterbook.setup": setupJson },
  });
  try {
    // Without the pane's help while people type: what the data leaves blank stays blank, and only commands are measured.
    await host.stopListening();
    const create = await press(host, "Quarterbook.NewQuarter");
    await typeData(host, data, setup, language);
    const refresh = await press(host, "Quarterbook.Refresh");
    const report = { ...documentedFindings(refresh.told.report as QuarterReport), wire: { create: create.wire, refresh: refresh.wire } };
    return { report, file: await saveXlsx(host.workbook), host };
  } catch (error) {
    await host.close();
    throw error;
  }
}

/** Presses a ribbon button and waits for what it tells. */
export async function press(host: Host, button: string): Promise<{ told: Told; wire: WireCount }> {
  const told: Told[] = [];
  const listen = (event: Event) => told.push((event as CustomEvent<Told>).detail);
  host.window.addEventListener("quarterbook:outcome", listen);
  host.resetCounters();
  await host.press(button);
  host.window.removeEventListener("quarterbook:outcome", listen);
  const last = told[told.length - 1];
  if (!last || last.status !== "done") {
    throw new Error([last?.message ?? `${button} told nothing.`, ...(last?.details ?? []), ...host.pageErrors].join("\n"));
  }
  const { batches, actions, bytes } = host.counters;
  return { told: last, wire: { batches, actions, bytes } };
}
