/** `.ci/run`: the quick tests, then the long ones; adds up their last lines. Plain Node: the first of them installs the packages. */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { countLine, readCountLine } from "./counts.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** @returns the counts of the command's last line; a command that ends without one, or badly without a failure, counts as one failure */
function runCounted(words) {
  return new Promise((resolve) => {
    let last = "";
    const child = spawn("npm", words, { cwd: root, stdio: ["ignore", "pipe", "inherit"], shell: process.platform === "win32" });
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text) => {
      process.stdout.write(text);
      last = (last + text).slice(-1000);
    });
    child.on("close", (code) => {
      const counts = readCountLine(last) ?? { passed: 0, failed: 1, skipped: 0 };
      resolve({ ...counts, failed: Math.max(counts.failed, code === 0 ? 0 : 1) });
    });
  });
}

const quick = await runCounted(["test"]);
const long = await runCounted(["run", "--silent", "test:long"]);
const counts = { passed: quick.passed + long.passed, failed: quick.failed + long.failed, skipped: quick.skipped + long.skipped };
process.stdout.write(`\nquick and long: ${process.uptime().toFixed(0)} s\n${countLine(counts)}\n`);
process.exitCode = counts.failed === 0 ? 0 : 1;
