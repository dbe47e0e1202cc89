/** Files that the commands on saved workbooks do not take: code 2, a line that says what is wrong and what to do, nothing written. At a prompt: commandLine.long.test.ts. */

import { mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { changeParts, linesOf, openpyxlFile, place, run, useFolder } from "./savedFiles";

const folder = useFolder();
const book = readFileSync(openpyxlFile);

const container = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  bytes.set(Buffer.from(stream, "utf16le"), 1024);
  return bytes;
};
const names = (change: (part: string) => string) => changeParts(openpyxlFile, { "xl/workbook.xml": change });

const BAD: [string, () => Uint8Array, string][] = [
  ["an empty file", () => new Uint8Array(), "is no .xlsx workbook"],
  ["comma-separated text", () => strToU8("a,b\n1,2"), "is no .xlsx workbook"],
  ["an archive of other things", () => zipSync({ "a.txt": strToU8("a") }), "is no .xlsx workbook"],
  ["the first half of a workbook", () => book.subarray(0, book.length / 2), "is damaged"],
  ["a workbook with a broken part", () => changeParts(openpyxlFile, { "xl/worksheets/sheet2.xml": (part) => part.slice(0, part.length / 2) }), "is damaged"],
  ["a workbook with a password", () => container("EncryptedPackage"), "is locked with a password"],
  ["an .xls file", () => container("Workbook"), "is in the old format (.xls)"],
  ["an .xlsb file", () => zipSync({ "xl/workbook.bin": new Uint8Array([1]) }), "is a binary workbook (.xlsb)"],
  ["an .ods file", () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }), "is an OpenDocument file (.ods)"],
  ["dates from 1904", () => names((part) => part.replace(/<workbookPr ?/, '<workbookPr date1904="1" ')), "counts its dates from 1904"],
  ["a workbook of something else", () => readFileSync(join(__dirname, "..", "file", "plain.xlsx")), "holds no quarter of Quarterbook"],
  ["a workbook of a newer version", () => names((part) => part.replace(/(2026Q3\|zh-CN\|)\d+/, "$199")), "made or completed by a newer version of Quarterbook: update Quarterbook first"],
];

test.each(BAD)("%s", async (_what, bytes, reason) => {
  const content = Buffer.from(bytes());
  const file = place("in.xlsx", content);
  const calls = [
    ["refresh", "--out", place("out.xlsx"), "--report", place("r.json")],
    ["report", "--report", place("r.json")],
    ["upgrade", "--out", file],
  ];
  for (const [word = "", ...words] of calls) {
    const { code, output, errors } = await run(word, "--in", file, ...words, "--lang", "en-US");
    expect([word, code, output]).toEqual([word, 2, ""]);
    expect(linesOf(errors)).toEqual([expect.stringMatching(/^--in: /)]);
    expect(errors).toContain(reason);
  }
  expect(readdirSync(folder.path)).toEqual(["in.xlsx"]);
  expect(readFileSync(file).equals(content)).toBe(true);
});

test("the same in Chinese where no language is named", async () => {
  const { code, errors } = await run("report", "--in", place("in.xlsx", "a,b"), "--report", place("r.json"));
  expect([code, errors]).toEqual([2, `--in：文件不是 .xlsx 工作簿 (${place("in.xlsx")})\n`]);
});

test("files that are not there, folders, files that a program holds open, and results that cannot be written", async () => {
  const [missing, good] = [place("none.xlsx"), place("q.xlsx", book)];
  mkdirSync(place("folder.xlsx"));
  const lines = async (...words: string[]) => {
    const { code, output, errors } = await run(...words);
    expect([code, output]).toEqual([2, ""]);
    return linesOf(errors);
  };
  const report = place("r.json");
  expect(await lines("report", "--in", missing, "--report", report)).toEqual([expect.stringMatching(/^--in: cannot be read: ENOENT/)]);
  expect(await lines("report", "--in", place("folder.xlsx"), "--report", report)).toEqual([`--in: cannot be read: ${place("folder.xlsx")} is a folder`]);
  expect(await lines("refresh", "--in", good, "--out", place("folder.xlsx"))).toEqual([`--out: cannot be written: ${place("folder.xlsx")} is a folder`]);
  expect(await lines("refresh", "--in", good, "--out", place("o.xlsx"), "--report", good)).toEqual(["--report: names the same file as --in"]);
  place(".~lock.q.xlsx#", "");
  expect(await lines("report", "--in", good, "--report", report)).toEqual([expect.stringContaining(`${good} is open in another program`)]);
  expect(readdirSync(folder.path).sort()).toEqual([".~lock.q.xlsx#", "folder.xlsx", "q.xlsx"]);
});
