/** Makes one workbook to keep: the add-in's own page creates it in the stand-in, somebody works in it, it is refreshed and saved. */
import { setupKey } from "../../src/excel/document/startSetup";
import path from "node:path";
import { fromSerial, isoDate, toSerial } from "../../src/core";
import { readSetup } from "../../src/workbook/setup";
import { schemaVersion, type Language } from "../../src/templates";
import { noEngine } from "../../stand-in/engine/engine";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { openHost } from "../../stand-in/node/openHost";
import { countRowIds } from "./countRowIds";
import { press } from "../cli/page/pressButton";
import { openDesk, type Desk } from "./desk";
import { packTightly } from "./packTightly";
import { readKept } from "./readKept";
import type { KeptQuarter } from "./keptQuarter";

const root = path.join(__dirname, "..", "..");

/** A setup as a file holds it, with the day on which the workbook stands. */
export interface SetupJson {
  readonly asOf: string;
  readonly members: readonly unknown[];
  readonly [field: string]: unknown;
}

export interface Plan {
  /** Of the two files. */
  readonly name: string;
  readonly language: Language;
  readonly setup: SetupJson;
  /** What people do in the new workbook. Formulas are calculated afterwards. */
  work(desk: Desk): Promise<void>;
}

export interface Kept {
  readonly file: Uint8Array;
  readonly quarter: KeptQuarter;
}

/** The same plan gives the same file and the same description. */
export async function makeKept({ language, setup: setupJson, work }: Plan): Promise<Kept> {
  const today = isoDate(setupJson.asOf);
  const reading = readSetup(setupJson, { today });
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  const host = await openHost({
    folder: path.join(root, "dist"),
    manifest: path.join(root, "manifest.xml"),
    language,
    engine: noEngine,
    today: toSerial(today),
    settings: { [setupKey]: setupJson },
  });
  try {
    await host.stopListening();
    countRowIds(host);
    await press(host, "Quarterbook.NewQuarter");
    const desk = openDesk(host, language, reading.setup);
    await work(desk);
    host.session.state.engine = createUniverEngine();
    await host.recalculate();
    await press(host, "Quarterbook.Refresh");
    const { changes } = desk;
    const joined = changes.joined.map(({ name, from }) => ({ name, from: fromSerial(toSerial(from)) }));
    const setupNow = { ...setupJson, members: [...setupJson.members, ...joined] };
    return {
      file: packTightly(await saveXlsx(host.workbook)),
      quarter: { schemaVersion, language, today, setup: setupJson, setupNow, ...readKept(desk), changes },
    };
  } finally {
    await host.close();
  }
}
