/**
 * Runs the full sweep of faults: creation, refresh, repair and a member who joins fail at every action and batch in turn. A quarter of an
 * hour on two idle cores.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(process.execPath, [jest, "test/excel/(.*Faults|addMember)", "--maxWorkers=2"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, QUARTERBOOK_FAULTS: "full" },
});
process.exitCode = status ?? 1;
