/** Plays Excel inside the page that shows the built pane, and types the example's data as a person does. Bundled for the browser. */
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { typeBlock } from "../../stand-in/typing/typeBlock";
import { Bridge } from "../../stand-in/wire/bridge";
import type { HostPage } from "../../stand-in/wire/hostPage";
import type { Quirk } from "../../stand-in/quirks";
import { HostSession } from "../../stand-in/wire/session";
import { isoDate, toSerial } from "../../src/core";
import { readData, readSetup } from "../../src/workbook";
import { typeData } from "../../scripts/cli/page/typeData";
import type { Host } from "../../stand-in/node/openHost";
import type { Language } from "../../src/templates";

export interface PaneHostOptions {
  readonly language: Language;
  /** Setup that the document carries. */
  readonly setup?: unknown;
  /** What this Excel does otherwise. */
  readonly quirks?: readonly Quirk[];
}

const given = (window as unknown as { paneHostOptions: PaneHostOptions }).paneHostOptions;
const session = new HostSession({ language: given.language, engine: createUniverEngine(), quirks: given.quirks ?? [] });
const bridge = new Bridge(window as unknown as HostPage, session, { settings: given.setup === undefined ? {} : { "quarterbook.setup": given.setup } });

const type: Host["type"] = async (sheetName, address, values, options) => {
  const report = typeBlock(session.state, sheetName, address, values, options);
  await session.recalculate();
  bridge.sendEvents();
  return report;
};

/** Types a data file into the workbook that was made from the setup. */
async function typeExample(data: unknown): Promise<void> {
  const today = isoDate("2026-10-01");
  const read = readSetup(given.setup, { today });
  if (!("setup" in read)) throw new Error(JSON.stringify(read.problems));
  session.state.today = toSerial(read.setup.today);
  const rows = readData(data, read.setup);
  if (!("data" in rows)) throw new Error(JSON.stringify(rows.problems));
  await typeData({ workbook: session.state.workbook, type }, rows.data, read.setup, given.language);
}

const paneHost = { session, bridge, type, typeExample };

export type PaneHost = typeof paneHost;

Object.assign(window, { paneHost });
