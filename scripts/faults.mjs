/** Runs the full sweep of faults: creation, refresh and repair fail at every action and batch in turn. Ten to fifteen minutes on two cores. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(process.execPath, [jest, "test/excel/.*Faults", "--maxWorkers=2"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, QUARTERBOOK_FAULTS: "full" },
});
process.exitCode = status ?? 1;
