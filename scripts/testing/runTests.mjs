/** Runs jest and programs, and counts: what `npm test` and the long runs have in common. */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { JUDGES, judgeOf } from "./judges.mjs";

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");
/** Of this run; the newest stays as `latest`. */
const results = path.join(root, "out", `test-results.${process.pid}.json`);
const latest = path.join(root, "out", "test-results.json");

/**
 * @param config jest.config.cjs or jest.long.config.cjs
 * @param files patterns of test files; none for all of the configuration
 * @returns how many tests passed, failed and were skipped, and the seconds of each judge's files. A file that cannot run at all counts as one
 * failure; no results at all, too.
 */
export async function runJest(config, files = []) {
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const words = [jest, "--config", config, "--json", `--outputFile=${results}`, ...files];
  const status = await new Promise((resolve) => spawn(process.execPath, words, { cwd: root, stdio: "inherit" }).on("close", resolve));
  if (!existsSync(results)) return { passed: 0, failed: 1, skipped: 0, seconds: new Map() };
  const report = JSON.parse(readFileSync(results, "utf8"));
  renameSync(results, latest);
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: status === 0 ? failed : Math.max(failed, 1),
    skipped: report.numPendingTests + report.numTodoTests,
    seconds: secondsByJudge(report.testResults),
  };
}

function secondsByJudge(files) {
  const seconds = new Map();
  for (const { name, startTime, endTime } of files) {
    const judge = judgeOf(path.relative(root, name))?.name ?? "?";
    seconds.set(judge, (seconds.get(judge) ?? 0) + (endTime - startTime) / 1000);
  }
  return seconds;
}

/** Runs a Node program; its lines come out together when it ends. @returns whether it succeeded, and its seconds */
export function runProgram(title, words) {
  const started = performance.now();
  return new Promise((resolve) => {
    const chunks = [];
    const child = spawn(process.execPath, words, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("close", (code) => {
      const seconds = (performance.now() - started) / 1000;
      process.stdout.write(`\n${Buffer.concat(chunks).toString()}${title}: ${code === 0 ? "ok" : "FAILED"} (${seconds.toFixed(1)} s)\n`);
      resolve({ ok: code === 0, seconds });
    });
  });
}

/** "by judge, seconds of its test files: calculators 31, faults 22, …", in the order of the judges. */
export function judgesLine(seconds) {
  const parts = JUDGES.flatMap(({ name }) => (seconds.has(name) ? [`${name} ${seconds.get(name).toFixed(0)}`] : []));
  return `by judge, seconds of its tests: ${parts.join(", ")}`;
}

/** "233 s; 401 s of processor time": since this process began, with all that it started. */
export function timeLine() {
  const clock = `${process.uptime().toFixed(0)} s`;
  if (!existsSync("/proc/self/stat")) return clock;
  // Fields after the name in brackets: user and system time of this process and of its children, in hundredths of a second.
  const fields = readFileSync("/proc/self/stat", "utf8").split(") ").pop().split(" ");
  const hundredths = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return `${clock}; ${(hundredths / 100).toFixed(0)} s of processor time`;
}
