import { rmSync } from "node:fs";

/** Jest calls this once after all tests: the next run makes and judges anew what this one remembered. */
export default function afterTests() {
  rmSync(process.env.QUARTERBOOK_RUN_FOLDER, { recursive: true, force: true });
}
