import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ensureBundle, ensureHostPage } from "../scripts/bundle.mjs";

/**
 * Jest calls this once before all tests: those that open a page find it built from the present sources, and all share a folder
 * with what one of them has made or judged for the others of this run.
 */
export default function beforeTests({ nonFlagArgs = [] }) {
  ensureBundle();
  const opensHostPage = nonFlagArgs.length === 0 || nonFlagArgs.some((pattern) => pattern.includes("e2e"));
  if (opensHostPage) ensureHostPage();
  process.env.QUARTERBOOK_RUN_FOLDER = mkdtempSync(path.join(tmpdir(), "quarterbook-tests-"));
}
