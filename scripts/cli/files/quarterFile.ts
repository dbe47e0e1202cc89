import { readFileSync, statSync } from "node:fs";
import { types } from "node:util";
import { schemaVersion } from "../../../src/templates";
import { readQuarterMark, type QuarterMark } from "../../../src/workbook";
import { NotAWorkbookError } from "../../../src/file/read/packageReading";
import { readXlsx } from "../../../src/file/read/readXlsx";
import { createUniverEngine, type UniverEngine } from "../../../stand-in/engine/univerEngine";
import { replaceUnknownFormulas } from "../../../stand-in/formula/unknownFormulas";
import { parseXml } from "../../../stand-in/node/parseXml";
import { HostSession } from "../../../stand-in/wire/session";
import { LANGUAGES, type Language } from "../../../src/locales";
import type { Loss } from "../../../src/file/read/losses";
import type { Workbook } from "../../../src/file/model";
import { fileTexts, optionLine } from "./fileTexts";
import { findLock, lockedText } from "./lockFiles";

/** A saved workbook that holds a quarter which this version knows. */
export interface QuarterFile {
  readonly bytes: Uint8Array;
  readonly workbook: Workbook;
  readonly mark: QuarterMark;
  /** What the file holds and a workbook saved from here would not. */
  readonly losses: readonly Loss[];
  /** The engine that knows the workbook's formulas. */
  readonly engine: UniverEngine;
  /** Of messages: the one asked for, else the workbook's own. */
  readonly language: Language;
}

/** The language of messages before a workbook can say its own. */
const FIRST_LANGUAGE: Language = "zh-CN";

/**
 * Opens the workbook of `--in`, whoever saved it. Gives the problem's line for a file that cannot be read, is open in another program, is
 * locked, damaged or no .xlsx workbook, holds no quarter of ours or one of a newer version.
 */
export function readQuarterFile(file: string, lang: string | undefined): { readonly opened: QuarterFile } | { readonly problems: readonly string[] } {
  const asked = LANGUAGES.find((known) => known === lang);
  const refuse = (text: string, language = asked ?? FIRST_LANGUAGE) => ({ problems: [optionLine("in", text, language)] });
  const bytes = readBytes(file);
  if (typeof bytes === "string") return { problems: [`--in: cannot be read: ${bytes}`] };
  const lock = findLock(file);
  if (lock !== null) return { problems: [`--in: ${lockedText(file, lock)}`] };
  const read = readWorkbook(bytes);
  if (read instanceof NotAWorkbookError) return refuse(`${fileTexts(asked ?? FIRST_LANGUAGE).notAWorkbook[read.reason]} (${file})`);
  const mark = readQuarterMark(read.workbook.names);
  if (!mark) return refuse(`${fileTexts(asked ?? FIRST_LANGUAGE).noQuarter} (${file})`);
  const language = asked ?? mark.language;
  if (mark.schemaVersion > schemaVersion) return refuse(fileTexts(language).newerWorkbook, language);
  const engine = createUniverEngine();
  const unknown = replaceUnknownFormulas(new HostSession({ workbook: read.workbook, engine }).state);
  return { opened: { bytes, workbook: read.workbook, mark, losses: [...read.losses, ...unknown], engine, language } };
}

/** The bytes, or the system's reason why there are none. */
function readBytes(file: string): Uint8Array | string {
  try {
    return statSync(file).isDirectory() ? `${file} is a folder` : new Uint8Array(readFileSync(file));
  } catch (error) {
    if (types.isNativeError(error) && "code" in error) return error.message;
    throw error;
  }
}

function readWorkbook(bytes: Uint8Array): ReturnType<typeof readXlsx> | NotAWorkbookError {
  try {
    return readXlsx(bytes, parseXml);
  } catch (error) {
    if (error instanceof NotAWorkbookError) return error;
    throw error;
  }
}
