import { accessSync, constants, existsSync, statSync } from "node:fs";
import path from "node:path";
import { types } from "node:util";
import type { WorkbookArguments } from "./arguments";

/**
 * One line for each result file that could not be written, "--option: cannot be written: why", so that nothing is made in vain.
 * A folder that is not there yet is made later, if the folder above it allows it.
 * Example: `--out quarter.xlsx` where quarter.xlsx is a folder → `--out: cannot be written: quarter.xlsx is a folder`.
 */
export function findUnwritableFiles({ out, report }: Pick<WorkbookArguments, "out" | "report">): string[] {
  return Object.entries({ out, report }).flatMap(([option, file]) => {
    const reason = file === undefined ? null : whyUnwritable(file);
    return reason === null ? [] : [`--${option}: cannot be written: ${reason}`];
  });
}

function whyUnwritable(file: string): string | null {
  if (existsSync(file) && statSync(file).isDirectory()) return `${file} is a folder`;
  const place = nearestExisting(path.resolve(file));
  if (place !== path.resolve(file) && !statSync(place).isDirectory()) return `${place} is not a folder`;
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
