/**
 * `npm run keep:workbooks`: makes filled workbooks of this version for tests of later ones, test/fixtures/v1/zh-3.xlsx and so on, each with
 * a .json of what people typed and changed. A version's files are made once: a folder that holds any is refused.
 *
 *   --out folder   elsewhere, to look at          --only zh-3   one alone
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { schemaVersion } from "../../src/templates";
import { keptText } from "./keptText";
import { makeKept } from "./makeKept";
import { plans } from "./quarters";
import { runMain } from "../runMain";

const { values } = parseArgs({ options: { out: { type: "string" }, only: { type: "string" } } });

async function main(): Promise<number> {
  const folder = path.resolve(values.out ?? path.join(__dirname, "..", "..", "test", "fixtures", `v${schemaVersion}`));
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    process.stderr.write(`${folder} holds files already: workbooks of a version are made once and never again\n`);
    return 2;
  }
  const wanted = plans.filter(({ name }) => values.only === undefined || name === values.only);
  if (wanted.length === 0) {
    process.stderr.write(`--only: there is ${plans.map(({ name }) => name).join(", ")}, no ${values.only}\n`);
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  for (const plan of wanted) {
    const { file, quarter } = await makeKept(plan);
    writeFileSync(path.join(folder, `${plan.name}.xlsx`), file);
    writeFileSync(path.join(folder, `${plan.name}.json`), keptText(quarter));
    process.stdout.write(`${plan.name}: ${file.length} bytes\n`);
  }
  return 0;
}

runMain(main);
