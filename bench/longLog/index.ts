/** `npm run bench:log -- 2500 5000 --tail 200`: long logs in LibreOffice, beside the same rows as values and a plain library; see bench/README.md. */
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { writeWithLibrary } from "../libraryFile";
import { fixed, growthExponent, textTable } from "../statistics";
import { entries, logHeaders, longLogWorkbook } from "./longLog";

const folder = path.join(__dirname, "..", "..", "out");
/** Debian's own: the packages of another Python do not know LibreOffice. */
const python = "/usr/bin/python3";
/** Rows that have come since the index was made: about as many as Refresh leaves; "all" where there is none. */
const usualTail = "200";
const { values, positionals } = parseArgs({ allowPositionals: true, options: { tail: { type: "string", default: usualTail } } });
const sizes = positionals.map(Number);
const tail = values.tail === "all" ? Infinity : Number(values.tail);

interface Made {
  readonly rows: number;
  readonly file: string;
  /** Our writer's milliseconds for the bytes of the file over those of the library for its values and formulas. */
  readonly writing: number;
}

interface Times {
  readonly load: number;
  readonly calculate: number;
  readonly edits: Readonly<Record<string, number>>;
  readonly save: number;
  readonly megabytes: number;
  readonly plainLoad: number;
}

async function make(rows: number): Promise<Made> {
  const workbook = await longLogWorkbook(rows, tail);
  const started = performance.now();
  const bytes = await saveXlsx(workbook);
  const ours = performance.now() - started;
  const file = path.join(folder, `log-${rows}.xlsx`);
  await writeFile(file, bytes);
  return { rows, file, writing: ours / (await writeWithLibrary(workbook)) };
}

function timesOf({ file, rows }: Made): Times {
  const { sheet, header } = logHeaders();
  const typed = entries.map(({ kind, column, value, row }) => ({ kind, header: header(column), value, row: row(rows) }));
  const task = { files: [file], sheet, firstHeader: header("date"), entries: typed };
  const { status, stdout, stderr } = spawnSync(python, [path.join(__dirname, "spreadsheet.py"), JSON.stringify(task)], { encoding: "utf8" });
  if (status !== 0) throw new Error(`LibreOffice was not timed: ${stderr}`);
  return JSON.parse(stdout) as Times;
}

function lineOf({ rows, file, writing }: Made, times: Times, smaller: { readonly rows: number; readonly times: Times } | undefined): string[] {
  const { load, calculate, edits, save, megabytes, plainLoad } = times;
  const exponent = smaller ? fixed(growthExponent(smaller.rows, smaller.times.load, rows, load), 2) : "";
  return [
    String(rows), fixed(statSync(file).size / 1e6, 1), fixed(load, 1), exponent, fixed(load / plainLoad, 1), fixed(calculate, 1),
    ...entries.map(({ kind }) => fixed(edits[kind] ?? Number.NaN, 2)), fixed(save, 1), String(megabytes), fixed(writing, 2),
  ];
}

async function main(): Promise<void> {
  if (sizes.length === 0 || sizes.some((rows) => !(rows > 0))) throw new Error("Say how many rows: npm run bench:log -- 2500 5000 --tail 200");
  if (!existsSync("/usr/lib/python3/dist-packages/uno.py")) throw new Error("What times LibreOffice is missing: apt-get install python3-uno");
  await mkdir(folder, { recursive: true });
  const lines: string[][] = [];
  let smaller: { readonly rows: number; readonly times: Times } | undefined;
  for (const rows of sizes) {
    const made = await make(rows);
    const times = timesOf(made);
    lines.push(lineOf(made, times, smaller));
    smaller = { rows, times };
  }
  const headers = [
    "rows", "MB", "load s", "exponent", "load/values", "calculate s", ...entries.map(({ kind }) => `${kind} s`), "save s", "memory MB", "write/library",
  ];
  process.stdout.write(`${textTable(headers, lines)}\n`);
}

void main();
