/** The command line as a user meets it: a process of its own. */

import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { keepWrittenFile } from "../oracle/writtenFiles";

const root = join(__dirname, "..", "..");

export interface Finished {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs scripts/workbook.ts with these words, in the project's folder unless another is named. Its workbook goes to the judge of files. */
export async function runWorkbookCommand(words: readonly string[], folder = root): Promise<Finished> {
  const tsx = join(root, "node_modules", "tsx", "dist", "cli.mjs");
  const finished = await runNode([tsx, "--tsconfig", join(root, "tsconfig.json"), join(root, "scripts", "workbook.ts"), ...words], folder);
  const out = words[words.indexOf("--out") + 1];
  if (finished.code === 0 && words.includes("--out") && out !== undefined) keepWrittenFile(readFileSync(resolve(folder, out)));
  return finished;
}

/** Runs a Node program to its end, whatever its exit code. */
export function runNode(words: readonly string[], folder = root): Promise<Finished> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { cwd: folder }, (error, output, errors) => {
      if (error !== null && typeof error.code !== "number") reject(error);
      else resolve({ code: Number(error?.code ?? 0), output, errors });
    });
  });
}
