/** `npm run test:hostile`: all 10,000 hostile texts through the whole product. Over a hundred workbooks, so it takes long; `npm test` takes a slice. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(process.execPath, [jest, "test/hostile", ...process.argv.slice(2)], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, HOSTILE_TEXTS: "all" },
});
process.exitCode = status ?? 1;
