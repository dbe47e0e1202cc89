/** A saved workbook in the stand-in for Excel, with the add-in's own page beside it. */

import path from "node:path";
import { toSerial, type IsoDate } from "../../../src/core";
import { openHost } from "../../../stand-in/node/openHost";
import { pressButton, type Pressed } from "./pressButton";
import { setPageDay } from "./pageDay";
import type { QuarterFile } from "../files/quarterFile";

const root = path.join(__dirname, "..", "..", "..");

/** Opens the workbook as Excel would, everything calculated for `today`, presses one button and closes the page. */
export async function pressOnFile({ workbook, engine, language }: QuarterFile, button: string, today: IsoDate): Promise<Pressed> {
  const host = await openHost({
    folder: path.join(root, "dist"),
    manifest: path.join(root, "manifest.xml"),
    language,
    engine,
    workbook,
    today: toSerial(today),
    prepare: (window) => setPageDay(window, today),
  });
  try {
    await host.recalculate();
    await host.stopListening();
    return await pressButton(host, button);
  } finally {
    await host.close();
  }
}
