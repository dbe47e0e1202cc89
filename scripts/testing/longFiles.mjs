import { readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isLong, judgeOf } from "./judges.mjs";

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The long test files of a judge, as paths from the project's folder. */
export function longFiles(judge) {
  return readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" })
    .map((name) => path.join("test", name))
    .filter((file) => isLong(file) && judgeOf(file)?.name === judge)
    .sort();
}
