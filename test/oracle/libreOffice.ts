/** LibreOffice as a second calculator and as a printer. */

import { execFile } from "node:child_process";
import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { FileSheet } from "./readXlsxCells";
import { readXlsxCells } from "./readXlsxCells";
import { inTemporaryFolder } from "./validateXlsx";

const run = promisify(execFile);
const slowestConversion = 120_000;

/** Calculate always on load (0): otherwise LibreOffice shows the values that the file carries. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
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
async function convertAll(paths: readonly string[], folder: string, format: string): Promise<string[]> {
  const profile = join(folder, "profile");
  const output = join(folder, "out");
  await mkdir(join(profile, "user"), { recursive: true });
  await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
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

/** The same for many workbooks in one start of LibreOffice, in the same order: about 0.5 s each. */
export function recalculateAllWithLibreOffice(files: readonly Uint8Array[]): Promise<{ sheets: FileSheet[] }[]> {
  return convertMany(files, "xlsx:Calc MS Excel 2007 XML", async (path) => ({ sheets: readXlsxCells(await readFile(path)) }));
}

/** Every workbook as LibreOffice writes it to HTML, with the colours of its conditional formats; in one start. */
export function exportAllToHtml(files: readonly Uint8Array[]): Promise<string[]> {
  return convertMany(files, "html", (path) => readFile(path, "utf8"));
}

function convertMany<Result>(files: readonly Uint8Array[], format: string, read: (path: string) => Promise<Result>): Promise<Result[]> {
  if (files.length === 0) return Promise.resolve([]);
  return inTemporaryFolder(async (folder) => {
    const paths = files.map((_, index) => join(folder, `file${index}.xlsx`));
    await Promise.all(paths.map((path, index) => writeFile(path, files[index] as Uint8Array)));
    return Promise.all((await convertAll(paths, folder, format)).map(read));
  });
}

/** The workbook as LibreOffice prints it. */
export function printToPdf(file: Uint8Array | string): Promise<Uint8Array> {
  return withPath(file, async (path, folder) => readFile(await convert(path, folder, "pdf")));
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
