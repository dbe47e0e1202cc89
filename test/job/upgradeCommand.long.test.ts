/** `upgrade`: the button that makes a new quarter, pressed on a workbook of an earlier version. */

import { readFileSync } from "node:fs";
import { schemaVersion } from "../../src/templates";
import { openKept, readKeptFile } from "../fixtures/keptWorkbook";
import { openSaved } from "./savedWorkbook";
import { linesOf, place, run, useFolder, version1File } from "./savedFiles";

useFolder();

test("a workbook of version 1 comes to this version with all that was typed; a second time there is nothing to do", async () => {
  const [out, again] = [place("b.xlsx"), place("c.xlsx")];
  const { code, output, errors } = await run("upgrade", "--in", version1File, "--out", out);
  expect([code, errors]).toEqual([0, ""]);
  expect(linesOf(output)).toEqual([expect.stringMatching(/b\.xlsx: \d+ sheets, \d+ bytes$/), expect.stringContaining("已升级到此加载项的版本")]);
  const mark = readKeptFile(readFileSync(out)).names.find(({ name }) => name === "qb_workbook");
  expect(mark?.formula).toContain(`|zh-CN|${schemaVersion}`);
  const customers = (file: Uint8Array) => openSaved(file).rows("followUps").map((row) => row("customer"));
  expect(customers(readFileSync(out))).toEqual(customers(openKept("zh-3", 1).file));

  const second = await run("upgrade", "--in", out, "--out", again, "--lang", "en-US");
  expect([second.code, linesOf(second.output)]).toEqual([0, [expect.stringContaining("Nothing to do")]]);
  expect(readFileSync(again)).toEqual(readFileSync(out));
});
