import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import { types } from "node:util";

/** A file's JSON, or the line that says why there is none. */
export type JsonFile = { readonly json: unknown } | { readonly problem: string };

/**
 * Reads a JSON file in UTF-8; a byte-order mark at its start is ignored. `option` names the file's place on the command line.
 * Gives one line for a file that cannot be opened ("--setup: cannot be read: …"), is not UTF-8, as Chinese text saved by
 * older programs often is, or is not JSON ("$: …", the path of the whole document).
 */
export function readJsonFile(path: string, option: string): JsonFile {
  const bytes = readBytes(path);
  if (typeof bytes === "string") return { problem: `--${option}: cannot be read: ${bytes}` };
  if (!isUtf8(bytes)) return { problem: `$: is not UTF-8 text (${path}); save the file as UTF-8` };
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  try {
    return { json: JSON.parse(text) as unknown };
  } catch (error) {
    if (types.isNativeError(error) && error.name === "SyntaxError") return { problem: `$: is not JSON (${path}): ${oneLine(error.message)}` };
    throw error;
  }
}

/** The bytes, or the system's reason why there are none. */
function readBytes(path: string): Buffer | string {
  try {
    return readFileSync(path);
  } catch (error) {
    if (types.isNativeError(error) && "code" in error) return error.message;
    throw error;
  }
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, " ");
}
