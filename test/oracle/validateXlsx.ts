/** Microsoft's Open XML SDK as a judge of files that we write. */

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { isKnownGood, rememberGood } from "./goodFiles";

const run = promisify(execFile);
const packages = resolve(__dirname, "../../node_modules/@xarsh");
const commandLine = join(packages, "ooxml-validator/dist/src/cli.js");

/** The program that the package's command starts; to start it ourselves saves a Node process. Where it is not found the command does. */
const program = programOfThisMachine();

/** A validator lives two seconds: what .NET does to become quick in longer runs costs more than it brings. */
const shortLived = { DOTNET_TieredPGO: "0", DOTNET_gcConcurrent: "0" };

function programOfThisMachine(): string | null {
  const path = join(packages, `ooxml-validator-${process.platform}-${process.arch}`, "ooxml-validator");
  return existsSync(path) ? path : null;
}

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

/**
 * Faults that the SDK finds, empty for a good file. A file that it found good in this run is not asked about again.
 * @param officeVersion as the SDK names it: "Office2016", "Microsoft365"
 */
export async function validateXlsx(file: Uint8Array | string, officeVersion = "Microsoft365"): Promise<XlsxFault[]> {
  const bytes = typeof file === "string" ? await readFile(file) : file;
  if (isKnownGood(bytes, officeVersion)) return [];
  const faults = await inTemporaryFolder(async (folder) => {
    const path = join(folder, "file.xlsx");
    await writeFile(path, bytes);
    return validatePath(path, officeVersion);
  });
  if (faults.length === 0) rememberGood(bytes, officeVersion);
  return faults;
}

async function validatePath(path: string, officeVersion: string): Promise<XlsxFault[]> {
  const [command, words] =
    program === null ? [process.execPath, [commandLine, path, "--officeVersion", officeVersion]] : [program, [path, officeVersion]];
  // It ends with another code than 0 when it finds faults; its answer is on the standard output either way.
  const output = await run(command, words, { maxBuffer: 1 << 26, env: { ...process.env, ...shortLived } }).then(
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
