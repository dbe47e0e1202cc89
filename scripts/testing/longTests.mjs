/**
 * The long tests of a judge, whole (`node scripts/testing/longTests.mjs faults`), or of all judges, a spread of what is too much for an hour
 * (test/longRun.ts); closes with "N passed, N failed". A program counts as one test. Words after the name of a judge that has a program go to the program, which then runs alone.
 */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { ensureBundle } from "../bundle.mjs";
import { countLine } from "./counts.mjs";
import { JUDGES } from "./judges.mjs";
import { longFiles } from "./longFiles.mjs";
import { judgesLine, root, runJest, runProgram, timeLine } from "./runTests.mjs";

const tsx = path.join(root, "node_modules", "tsx", "dist", "cli.mjs");
const [name, ...words] = process.argv.slice(2);
const judges = JUDGES.filter((judge) => name === undefined || judge.name === name);
if (judges.length === 0) throw new Error(`There is no judge ${name}; there are ${JUDGES.map((judge) => judge.name).join(", ")}.`);

if (name !== undefined) process.env.QUARTERBOOK_LONG = "whole";
ensureBundle();
if (words.length > 0) {
  const [{ program }] = judges;
  if (program === undefined) throw new Error(`${name} takes no words: ${words.join(" ")}`);
  process.exitCode = spawnSync(process.execPath, [tsx, program, ...words], { cwd: root, stdio: "inherit" }).status ?? 1;
} else {
  const files = judges.flatMap((judge) => longFiles(judge.name));
  const programs = judges.filter(({ program, inRunOfAll }) => program !== undefined && (name !== undefined || inRunOfAll !== null));
  const [counts, ended] = await Promise.all([runFiles(files), runPrograms(programs)]);
  ended.forEach(({ ok, seconds }, index) => {
    counts[ok ? "passed" : "failed"] += 1;
    const judge = programs[index].name;
    counts.seconds.set(judge, (counts.seconds.get(judge) ?? 0) + seconds);
  });
  process.stdout.write(`\n${judgesLine(counts.seconds)}\n${timeLine()}\n${countLine(counts)}\n`);
  process.exitCode = counts.failed === 0 ? 0 : 1;
}

function runFiles(files) {
  if (files.length === 0) return { passed: 0, failed: 0, skipped: 0, seconds: new Map() };
  return runJest("jest.long.config.cjs", ["--runTestsByPath", ...files]);
}

/** One after another, beside the test files: no core waits while the other ends. */
async function runPrograms(programs) {
  const ended = [];
  for (const judge of programs) {
    const words = name === undefined ? (judge.inRunOfAll ?? []) : [];
    ended.push(await runProgram(`test:${judge.name}`, [tsx, judge.program, ...words]));
  }
  return ended;
}
