/** Files for the commands on saved workbooks: a folder of its own for each test, and workbooks with parts changed or added. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isoDate } from "../../src/core";
import { runCommandLine, type Finished } from "../../scripts/cli/commandLine";

/** Two people in a Chinese workbook as openpyxl saved it, without values of formulas: test/fixtures/README.md. */
export const openpyxlFile = join(__dirname, "..", "fixtures", "foreign", "openpyxl.xlsx");

/** A workbook of schema version 1. */
export const version1File = join(__dirname, "..", "fixtures", "v1", "zh-3.xlsx");

let folder = "";

/** Gives each test of a file a folder that goes away afterwards. */
export function useFolder(): { readonly path: string } {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "quarterbook-saved-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  return {
    get path() {
      return folder;
    },
  };
}

/** Path of a file in the test's folder, written where content is given. */
export function place(name: string, content?: string | Uint8Array): string {
  const path = join(folder, name);
  if (content !== undefined) writeFileSync(path, content);
  return path;
}

/** Runs the command line in this process, on 27 July 2026 unless a day is named. */
export function run(...words: string[]): Promise<Finished> {
  return runCommandLine(words, { today: isoDate("2026-07-27") });
}

export const linesOf = (text: string): string[] => text.split("\n").filter((line) => line !== "");

/** A workbook with the text of some parts changed, and parts added. */
export function changeParts(file: string, changes: Readonly<Record<string, (part: string) => string>>): Uint8Array {
  const parts = unzipSync(readFileSync(file));
  for (const [path, change] of Object.entries(changes)) parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  return zipSync(parts);
}
