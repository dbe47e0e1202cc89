/** `npm run workbook`: the main job on anyone's data. See --help. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isoDate } from "../src/core";
import { EXIT_BAD_INPUT, parseWorkbookArguments } from "./cli/arguments";
import { runMainJob } from "./cli/mainJob";
import { readInputs } from "./cli/readInputs";
import { findUnwritableFiles } from "./cli/unwritableFiles";

async function main(): Promise<number> {
  const parsed = parseWorkbookArguments(process.argv.slice(2));
  if ("help" in parsed) {
    process.stdout.write(`${parsed.help}\n`);
    return 0;
  }
  if ("problems" in parsed) return refuse(parsed.problems);
  const given = parsed.arguments;
  const read = readInputs(given, localToday());
  if ("problems" in read) return refuse(read.problems);
  const unwritable = findUnwritableFiles(given);
  if (unwritable.length > 0) return refuse(unwritable);
  const { setup, setupJson, data } = read.inputs;
  const { report, file, host } = await runMainJob({ setup, setupJson, data, language: given.lang });
  await host.close();
  write(given.out, file);
  if (given.report !== undefined) write(given.report, `${JSON.stringify(report, null, 2)}\n`);
  const { create, refresh } = report.wire;
  process.stdout.write(
    `${given.out}: ${host.workbook.sheets.length} sheets, ${file.length} bytes; ` +
      `create ${create.batches} batches, ${create.actions} actions, ${create.bytes} bytes; ` +
      `refresh ${refresh.batches} batches, ${refresh.actions} actions, ${refresh.bytes} bytes; ` +
      `${report.lagging.length} lagging, ${report.checks.length} failed checks\n`,
  );
  return 0;
}

function refuse(problems: readonly string[]): number {
  process.stderr.write(problems.map((line) => `${line}\n`).join(""));
  return EXIT_BAD_INPUT;
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  writeFileSync(file, content);
}

/** Today where this runs, not in Greenwich. */
function localToday() {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
