/**
 * Runs every check in turn and closes with one line: "N passed, N failed", and "N skipped" if any. The tests are
 * counted by jest; a lint, type or build step that fails counts as one failure.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const results = path.join(root, "out", "test-results.json");

/** Steps before the tests, each an npm script that can be run alone. */
const STEPS = ["test:lint", "test:types", "build"];

function runScript(name, ...rest) {
  const started = performance.now();
  process.stdout.write(`\n${name}\n`);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const separator = rest.length > 0 ? ["--"] : [];
  const { status } = spawnSync(npm, ["run", "--silent", name, ...separator, ...rest], { cwd: root, stdio: "inherit" });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${name}: ${status === 0 ? "ok" : "FAILED"} (${seconds} s)\n`);
  return status === 0;
}

/** A test file that cannot run at all counts as one failure; no results at all, too. */
function countTests() {
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(results, "utf8"));
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numRuntimeErrorTestSuites,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

const failedSteps = STEPS.filter((step) => !runScript(step));
mkdirSync(path.dirname(results), { recursive: true });
rmSync(results, { force: true });
const testsOk = runScript("test:unit", "--json", `--outputFile=${results}`);
const { passed, failed, skipped } = countTests();
const failures = failed + failedSteps.length;
const ok = testsOk && failures === 0;
if (failedSteps.length > 0) process.stdout.write(`\nfailed before the tests: ${failedSteps.join(", ")}\n`);
process.stdout.write(`\n${passed} passed, ${ok ? 0 : Math.max(failures, 1)} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = ok ? 0 : 1;
