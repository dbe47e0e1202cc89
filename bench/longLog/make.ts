/** `npm run bench:log -- 5000 20000`: writes out/log-5000.xlsx and so on. */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { longLogFile } from "./longLog";

const folder = path.join(__dirname, "..", "..", "out");

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const rows of process.argv.slice(2).map(Number)) await writeFile(path.join(folder, `log-${rows}.xlsx`), await longLogFile(rows));
}

void main();
