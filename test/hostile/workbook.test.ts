/**
 * Hostile texts through the whole product: created, typed, refreshed, prepared for print, saved, and read by LibreOffice.
 * `npm test` does a slice; `npm run test:hostile` takes all 10,000 texts, as customers and free text and as names.
 */

import { saveXlsx } from "../../src/host/file/saveXlsx";
import { coreCells, compareCells } from "../calculators/compareCalculators";
import { fileValue } from "../calculators/compareQuarters";
import { openExcel } from "../excel/support";
import { recalculateWithLibreOffice } from "../oracle/libreOffice";
import { readXlsxCells } from "../oracle/readXlsxCells";
import { HAND_PICKED, hostileStrings } from "./hostileStrings";
import { cellTexts, distinctNames, hostileQuarter, NAMES_PER_QUARTER, TEXTS_PER_ROW, type HostileQuarter } from "./hostileQuarter";
import { isKnownOfLibreOffice, makeHostile, wrongInFile, wrongInLibreOffice, wrongInModel } from "./makeHostile";
import type { Host } from "../../src/host/node/openHost";

const isFull = process.env["HOSTILE_TEXTS"] === "all";

/** Rows of a workbook in the full run. */
const ROWS = 1_500;
/** Rows of the slice: some of each kind are customers in it, every hand-picked text is somewhere. */
const SLICE_ROWS = 120;

/** The hand-picked texts, kinds taking turns, so that a part of them has some of each kind. */
function inTurns(): string[] {
  const kinds = Object.values(HAND_PICKED);
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => kinds.flatMap((kind) => kind[index] ?? [])).flat();
}

function slices<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

const texts = cellTexts([...new Set([...inTurns(), ...hostileStrings(10_000)])]);
const names = distinctNames([...inTurns(), ...hostileStrings(10_000)]);

/** Turned round, so that a text stands in another column than that of customers too. */
const others = [...texts].reverse();

/** LibreOffice makes one character of every line break, and so one customer of "a", CR, LF, "b" and "a", LF, "b". */
const customersOfSlice = texts.filter((text) => !text.includes("\r")).slice(0, SLICE_ROWS);

const slice: [string, HostileQuarter][] = [
  ["65 names and 1,400 cells", hostileQuarter(names.slice(0, NAMES_PER_QUARTER), customersOfSlice, [...texts.slice(0, 400), ...others].slice(0, SLICE_ROWS * TEXTS_PER_ROW))],
];
const full = (): [string, HostileQuarter][] => [
  ...slices(texts, ROWS).map((customers, part): [string, HostileQuarter] => [`customers, part ${part + 1}`, hostileQuarter([], customers, slices(others, ROWS)[part] ?? [])]),
  ...slices(names, NAMES_PER_QUARTER).map((some, part): [string, HostileQuarter] => [`names, part ${part + 1}`, hostileQuarter(some, some.slice(0, 20), some)]),
];

let host: Host;
beforeAll(async () => {
  host = await openExcel();
});
afterAll(() => host.close());

test.each(isFull ? full() : slice)("no formula, no criterion, no code, no error, every text as typed, in the workbook and in its file: %s", async (_what, quarter) => {
  const workbook = await makeHostile(host, quarter);
  expect(wrongInModel(workbook, quarter)).toEqual([]);
  expect(wrongInFile(workbook, readXlsxCells(await saveXlsx(workbook)))).toEqual([]);
});

test("LibreOffice reads the same texts and calculates the same cells", async () => {
  const workbook = host.workbook;
  const { sheets } = await recalculateWithLibreOffice(await saveXlsx(workbook));
  expect(wrongInLibreOffice(workbook, sheets)).toEqual([]);
  const { differences } = compareCells(coreCells(workbook), fileValue(sheets));
  expect(differences.filter((one) => !isKnownOfLibreOffice(workbook, one))).toEqual([]);
});
