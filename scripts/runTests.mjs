/** Runs tests that `npm test` runs in part or not at all, with the setting that asks for all of it. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * @param pattern of test files, as jest takes it
 * @param env settings for the tests
 * @param rest further options of jest
 */
export function runTests(pattern, env, ...rest) {
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const { status } = spawnSync(process.execPath, [jest, pattern, ...rest], { cwd: root, stdio: "inherit", env: { ...process.env, ...env } });
  process.exitCode = status ?? 1;
}
