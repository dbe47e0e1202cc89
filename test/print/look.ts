/** Pictures of the example team's pages: `npx tsx test/print/look.ts <folder>`, the first page of each sheet, in both languages. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { sheetsOf, completeSet, noTeamColumns, type Language } from "../../src/templates";
import { pdfPictures } from "../oracle/libreOffice";
import { readProjectJson } from "../schemas/schemaValidators";
import { printQuarters } from "./makePrinted";

const folder = process.argv[2] ?? "docs/pages";
const files: Record<Language, string> = { "zh-CN": "east-china", "en-US": "east-china.en-US" };

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of ["zh-CN", "en-US"] as const) {
    const read = (part: string) => readProjectJson("examples", `${files[language]}.${part}.json`);
    const [quarter] = await printQuarters(language, [{ setup: read("setup") as Record<string, unknown>, data: read("data") }]);
    if (!quarter) continue;
    const pictures = await pdfPictures(quarter.pdf, 90);
    for (const { id, label } of sheetsOf(completeSet(), noTeamColumns)) {
      const page = quarter.pages.findIndex(({ sheet }) => sheet === label[language]);
      const picture = pictures[page];
      if (picture) writeFileSync(path.join(folder, `${id}.${language}.png`), picture);
    }
  }
}

void main();
