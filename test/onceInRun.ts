/** What one test file of a run has made the others of that run take over: all workers share a folder, which `test/beforeTests.mjs` makes. */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";

/**
 * The same plain data for all test files, made by the first that asks.
 * @param name tells what it is, and all that it depends on beside the product
 */
export async function onceInRun<T>(name: string, make: () => Promise<T>): Promise<T> {
  const folder = process.env["QUARTERBOOK_RUN_FOLDER"];
  if (folder === undefined) return make();
  const file = join(folder, `${name}.bin`);
  if (existsSync(file)) return deserialize(readFileSync(file)) as T;
  const made = await make();
  // Another worker may be at it as well: whoever is last counts, and nobody reads half a file.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, serialize(made));
  renameSync(unfinished, file);
  return made;
}
