/** Runs the tests of kept workbooks on all of them, those of sixty people as well: they are read, calculated and upgraded. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(process.execPath, [jest, "test/(fixtures|excel/upgradeKept)", "--maxWorkers=2"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, QUARTERBOOK_UPGRADES: "full" },
});
process.exitCode = status ?? 1;
