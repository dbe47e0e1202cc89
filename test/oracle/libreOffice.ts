/** LibreOffice as a second calculator and as a printer. */

import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { csvOfAllSheets, readCsvCells, withAllDigits } from "./csvCells";
import type { FileSheet } from "./readXlsxCells";
import { readXlsxCells } from "./readXlsxCells";
import { inTemporaryFolder } from "./validateXlsx";

const run = promisify(execFile);
/** Milliseconds for one file; only ends a conversion that hangs. */
const slowestConversion = 300_000;

/** The regional settings of a computer: its decimal sign, its dates. */
export type Region = "en-US" | "de-DE";

/** Calculate always on load (0): otherwise LibreOffice shows the values that the file carries. */
const settingsIn = (region: Region): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${region}</value></prop></item>
</oor:items>
`;

/** Runs a program; says which Debian package brings it when it is missing. */
async function runTool(program: string, debianPackage: string, commandArguments: string[], files = 1): Promise<string> {
  try {
    const { stdout } = await run(program, commandArguments, { timeout: slowestConversion * files, maxBuffer: 1 << 28 });
    return stdout;
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code !== "ENOENT") throw failure;
    throw new Error(`${program} is not installed: apt-get install ${debianPackage}`, { cause: failure });
  }
}

async function convert(path: string, folder: string, format: string): Promise<string> {
  const [converted] = await convertAll([path], folder, format);
  return converted as string;
}

/** One start of LibreOffice for all files: it costs more than a file does. */
async function convertAll(paths: readonly string[], folder: string, format: string, region: Region = "en-US"): Promise<string[]> {
  const profile = join(folder, "profile");
  const output = join(folder, "out");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), settingsIn(region));
  const profileUrl = pathToFileURL(profile).href;
  await runTool("soffice", "libreoffice-calc", [
    `-env:UserInstallation=${profileUrl}`,
    "--headless",
    "--norestore",
    "--convert-to",
    format,
    "--outdir",
    output,
    ...paths,
  ], paths.length);
  const extension = format.split(":")[0] ?? format;
  return paths.map((path) => join(output, basename(path).replace(/\.[^.]*$/, `.${extension}`)));
}

async function withPath<Result>(file: Uint8Array | string, work: (path: string, folder: string) => Promise<Result>): Promise<Result> {
  return inTemporaryFolder(async (folder) => {
    if (typeof file === "string") return work(file, folder);
    const path = join(folder, "file.xlsx");
    await writeFile(path, file);
    return work(path, folder);
  });
}

/** Every cell's value after LibreOffice calculated all formulas anew. About 3 s for a small workbook. */
export function recalculateWithLibreOffice(file: Uint8Array | string): Promise<{ sheets: FileSheet[] }> {
  return withPath(file, async (path, folder) => {
    const converted = await convert(path, folder, "xlsx:Calc MS Excel 2007 XML");
    return { sheets: readXlsxCells(await readFile(converted)) };
  });
}

/** The workbook as LibreOffice saves it after calculating all formulas anew. */
export function saveWithLibreOffice(file: Uint8Array | string): Promise<Uint8Array> {
  return withPath(file, async (path, folder) => readFile(await convert(path, folder, "xlsx:Calc MS Excel 2007 XML")));
}

/** The same for many workbooks in one start of LibreOffice, in the same order: about 0.5 s each. */
export function recalculateAllWithLibreOffice(files: readonly Uint8Array[], region: Region = "en-US"): Promise<{ sheets: FileSheet[] }[]> {
  return convertMany(files, "xlsx:Calc MS Excel 2007 XML", async (path) => ({ sheets: readXlsxCells(await readFile(path)) }), region);
}

/**
 * Every cell's value of many workbooks after LibreOffice calculated all formulas anew, in one start, in the same order: in two thirds of the
 * time that it needs to save workbooks. An error value is its text, a truth value 1 or 0.
 */
export function valuesByLibreOffice(files: readonly Uint8Array[]): Promise<{ sheets: FileSheet[] }[]> {
  if (files.length === 0) return Promise.resolve([]);
  return inTemporaryFolder(async (folder) => {
    const paths = files.map((_, index) => join(folder, `file${index}.xlsx`));
    await Promise.all(paths.map((path, index) => writeFile(path, withAllDigits(files[index] as Uint8Array))));
    await convertAll(paths, folder, csvOfAllSheets);
    const written = await readdir(join(folder, "out"));
    return Promise.all(files.map(async (_, index) => ({ sheets: await readSheets(join(folder, "out"), written, `file${index}-`) })));
  });
}

/** The sheets of one workbook, each in a file that bears the workbook's name and its own. */
function readSheets(folder: string, written: readonly string[], beginning: string): Promise<FileSheet[]> {
  const own = written.filter((name) => name.startsWith(beginning));
  if (own.length === 0) throw new Error(`LibreOffice has written nothing of ${beginning}.`);
  return Promise.all(own.map(async (name) => ({ name: name.slice(beginning.length, -".csv".length), cells: readCsvCells(await readFile(join(folder, name), "utf8")) })));
}

/** Every workbook as LibreOffice writes it to HTML, with the colours of its conditional formats; in one start. */
export function exportAllToHtml(files: readonly Uint8Array[]): Promise<string[]> {
  return convertMany(files, "html", (path) => readFile(path, "utf8"));
}

function convertMany<Result>(
  files: readonly Uint8Array[],
  format: string,
  read: (path: string) => Promise<Result>,
  region: Region = "en-US",
): Promise<Result[]> {
  if (files.length === 0) return Promise.resolve([]);
  return inTemporaryFolder(async (folder) => {
    const paths = files.map((_, index) => join(folder, `file${index}.xlsx`));
    await Promise.all(paths.map((path, index) => writeFile(path, files[index] as Uint8Array)));
    return Promise.all((await convertAll(paths, folder, format, region)).map(read));
  });
}

/** The workbook as LibreOffice prints it. */
export function printToPdf(file: Uint8Array | string): Promise<Uint8Array> {
  return withPath(file, async (path, folder) => readFile(await convert(path, folder, "pdf")));
}

/** Every workbook as LibreOffice prints it, in one start. */
export function printAllToPdf(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  return convertMany(files, "pdf", (path) => readFile(path));
}

export interface PdfPage {
  /** Text with its layout, as pdftotext gives it. */
  text: string;
  /** Width and height in points. */
  width: number;
  height: number;
}

/** Pages of a PDF with their text and size. */
export function pdfPages(pdf: Uint8Array): Promise<PdfPage[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "file.pdf");
    await writeFile(path, pdf);
    const text = await runTool("pdftotext", "poppler-utils", ["-layout", "-enc", "UTF-8", path, "-"]);
    const info = await runTool("pdfinfo", "poppler-utils", ["-l", "-1", path]);
    const sizes = [...info.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)];
    return sizes.map((size, index) => ({
      text: text.split("\f")[index] ?? "",
      width: Number(size[1]),
      height: Number(size[2]),
    }));
  });
}

/** A word with its place on the page in points from the top left. Chinese text between blanks is one word. */
export interface PdfWord {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface PdfText {
  words: PdfWord[];
  width: number;
  height: number;
  /** Points, to the nearest third. */
  smallestFont: number;
}

/** pdftohtml counts three units a point at this zoom. */
const unitsPerPoint = 3;

/** The words of every page and the size of its smallest font. */
export function pdfTexts(pdf: Uint8Array): Promise<PdfText[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "file.pdf");
    await writeFile(path, pdf);
    const boxes = await runTool("pdftotext", "poppler-utils", ["-bbox", "-enc", "UTF-8", path, "-"]);
    const fonts = await runTool("pdftohtml", "poppler-utils", ["-xml", "-i", "-zoom", String(unitsPerPoint), "-stdout", path]);
    const smallest = smallestFonts(fonts);
    return [...boxes.matchAll(/<page width="([\d.]+)" height="([\d.]+)">(.*?)<\/page>/gs)].map(([, width, height, words], index) => ({
      words: wordsOf(words ?? ""),
      width: Number(width),
      height: Number(height),
      smallestFont: smallest[index] ?? 0,
    }));
  });
}

function wordsOf(page: string): PdfWord[] {
  return [...page.matchAll(/<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/gs)].map((found) => {
    const [left = 0, top = 0, right = 0, bottom = 0] = found.slice(1, 5).map(Number);
    return { text: plainText(found[5] ?? ""), left, top, width: right - left, height: bottom - top };
  });
}

/** Fonts are listed once, on the page that first uses them. */
function smallestFonts(xml: string): number[] {
  const sizes = new Map([...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/g)].map(([, id, size]) => [id, Number(size) / unitsPerPoint]));
  return xml.split("<page ").slice(1).map((page) => Math.min(...[...page.matchAll(/<text [^>]*font="(\d+)"/g)].map(([, id]) => sizes.get(id) ?? 0)));
}

function plainText(markup: string): string {
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return markup.replace(/&(amp|lt|gt|quot|apos);|&#(\d+);/g, (_, name: string | undefined, code: string | undefined) =>
    name === undefined ? String.fromCodePoint(Number(code)) : (named[name] ?? ""),
  );
}

/** Pictures of the pages as PNG, in order. 70 dots per inch are enough to look at. */
export function pdfPictures(pdf: Uint8Array, dotsPerInch = 70): Promise<Uint8Array[]> {
  return inTemporaryFolder(async (folder) => {
    const path = join(folder, "file.pdf");
    await writeFile(path, pdf);
    await runTool("pdftoppm", "poppler-utils", ["-png", "-r", String(dotsPerInch), path, join(folder, "page")]);
    const pictures = (await readdir(folder)).filter((name) => name.endsWith(".png")).sort();
    return Promise.all(pictures.map((name) => readFile(join(folder, name))));
  });
}
