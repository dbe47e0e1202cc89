/** Texts say the same on a computer whose decimal sign is a comma: every text cell of filled workbooks under the regions en-US and de-DE. */
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { buildSheet, buildWorkbook, write } from "../stand-in/engine/buildWorkbook";
import { runJob } from "../job/runJob";
import { recalculateAllWithLibreOffice } from "../oracle/libreOffice";
import { readProjectJson } from "../schemas/schemaValidators";
import { sampleQuarters } from "./arbitraryQuarter";
import { openQuarterMaker } from "./quarterMaker";
import type { FileSheet } from "../oracle/readXlsxCells";

const seed = 20_261_126;
const quarters = 6;
const examples = [["zh-CN", "east-china"], ["en-US", "east-china.en-US"]] as const;

/** Texts by "sheet!A1". */
function textsOf(sheets: readonly FileSheet[]): Map<string, string> {
  return new Map(
    sheets.flatMap(({ name, cells }) => [...cells].flatMap(([address, value]) => (typeof value === "string" ? [[`${name}!${address}`, value] as const] : []))),
  );
}

async function textsInBothRegions(files: readonly Uint8Array[]): Promise<{ here: Map<string, string>; there: Map<string, string> }[]> {
  const american = await recalculateAllWithLibreOffice(files);
  const german = await recalculateAllWithLibreOffice(files, "de-DE");
  return files.map((_, index) => ({ here: textsOf(american[index]?.sheets ?? []), there: textsOf(german[index]?.sheets ?? []) }));
}

test("the two regions write numbers differently: a formula that leaves that to them is found", async () => {
  const sheet = buildSheet("Sheet", [[0.714]]);
  write(sheet, 1, 0, '=TEXT(A1,"0.0%")');
  write(sheet, 2, 0, '=SUBSTITUTE(FIXED(100*A1,1,TRUE),",",".")&"%"');
  const [texts] = await textsInBothRegions([await saveXlsx(buildWorkbook(sheet))]);
  expect([texts?.here.get("Sheet!A2"), texts?.here.get("Sheet!A3")]).toEqual(["71.4%", "71.4%"]);
  expect(texts?.there.get("Sheet!A2")).not.toBe("71.4%");
  expect(texts?.there.get("Sheet!A3")).toBe("71.4%");
});

test("every text cell of the example and of random quarters is equal under en-US and de-DE", async () => {
  const files: Uint8Array[] = [];
  for (const [language, name] of examples) {
    files.push((await runJob({ setup: readProjectJson("examples", `${name}.setup.json`), data: readProjectJson("examples", `${name}.data.json`), language })).file);
  }
  const maker = openQuarterMaker();
  for (const quarter of sampleQuarters(seed, quarters)) files.push(await saveXlsx(await maker.make(quarter)));
  await maker.close();
  const found = await textsInBothRegions(files);
  for (const { here, there } of found) {
    expect(here.size).toBeGreaterThan(200);
    expect(there.size).toBe(here.size);
    expect([...here].flatMap(([cell, text]) => (there.get(cell) === text ? [] : [{ cell, here: text, there: there.get(cell) }]))).toEqual([]);
  }
  process.stdout.write(`${found.reduce((sum, { here }) => sum + here.size, 0)} text cells equal under en-US and de-DE\n`);
});
