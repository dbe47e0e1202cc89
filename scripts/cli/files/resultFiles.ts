import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { types } from "node:util";
import { findLock, lockedText } from "./lockFiles";

/** Result files by the option that names them; undefined where it was left out. */
export type ResultFiles = Readonly<Record<string, string | undefined>>;

/**
 * One line for each result file that could not be written, "--option: cannot be written: why", so that nothing is made in vain.
 * A folder that is not there yet is made later, if the folder above it allows it. A file that a program holds open is not replaced.
 * Example: `--out quarter.xlsx` where quarter.xlsx is a folder → `--out: cannot be written: quarter.xlsx is a folder`.
 */
export function findUnwritableFiles(files: ResultFiles): string[] {
  return Object.entries(files).flatMap(([option, file]) => {
    const reason = file === undefined ? null : whyUnwritable(file);
    return reason === null ? [] : [`--${option}: cannot be written: ${reason}`];
  });
}

function whyUnwritable(file: string): string | null {
  if (existsSync(file) && statSync(file).isDirectory()) return `${file} is a folder`;
  const place = nearestExisting(path.resolve(file));
  if (place !== path.resolve(file) && !statSync(place).isDirectory()) return `${place} is not a folder`;
  const lock = findLock(file);
  if (lock !== null) return lockedText(file, lock);
  return whyClosed(place) ?? (place === path.resolve(file) ? whyClosed(path.dirname(realpathSync(place))) : null);
}

/** The system's reason why a file or folder may not be written to. */
function whyClosed(place: string): string | null {
  try {
    accessSync(place, constants.W_OK);
    return null;
  } catch (error) {
    if (types.isNativeError(error) && "code" in error) return error.message;
    throw error;
  }
}

/** The file itself, or the closest folder above it that is there. */
function nearestExisting(place: string): string {
  return existsSync(place) ? place : nearestExisting(path.dirname(place));
}

/**
 * Writes all files or none: each is written whole under another name beside its place, then all take their places. What stood there,
 * be it the file that was read, is there until then. A link stays one, and a file keeps who may read it.
 */
export function writeResultFiles(files: readonly { readonly file: string; readonly content: string | Uint8Array }[]): void {
  const written: { readonly from: string; readonly to: string }[] = [];
  try {
    for (const { file, content } of files) {
      const to = existsSync(file) ? realpathSync(file) : path.resolve(file);
      mkdirSync(path.dirname(to), { recursive: true });
      const from = path.join(path.dirname(to), `.${path.basename(to)}.${process.pid}.part`);
      written.push({ from, to });
      writeFileSync(from, content);
      if (existsSync(to)) chmodSync(from, statSync(to).mode);
    }
    for (const { from, to } of written) renameSync(from, to);
  } finally {
    for (const { from } of written) rmSync(from, { force: true });
  }
}
