/**
 * Hostile texts through the whole product: created, typed, refreshed, prepared for print, saved, and read by LibreOffice.
 */

import { saveXlsx } from "../../src/file/write/saveXlsx";
import { coreCells, compareCells } from "../calculators/compareCalculators";
import { fileValue } from "../calculators/compareQuarters";
import { openExcel } from "../excel/support";
import { recalculateWithLibreOffice } from "../oracle/libreOffice";
import { readXlsxCells } from "../oracle/readXlsxCells";
import { HAND_PICKED, hostileStrings } from "./hostileStrings";
import { cellTexts, distinctNames, hostileQuarter, NAMES_PER_QUARTER, TEXTS_PER_ROW, type HostileQuarter } from "./hostileQuarter";
import { spreadOf } from "../longRun";
import { isKnownOfLibreOffice, makeHostile, wrongInFile, wrongInLibreOffice, wrongInModel } from "./makeHostile";
import type { Host } from "../../stand-in/node/openHost";

/** Rows of a workbook in the long run. */
const ROWS = 300;

/** The hand-picked texts, kinds taking turns, so that a part of them has some of each kind. */
function inTurns(): string[] {
  const kinds = Object.values(HAND_PICKED);
  const longest = Math.max(...kinds.map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => kinds.flatMap((kind) => kind[index] ?? [])).flat();
}

function slices<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));
}

const all = [...inTurns(), ...hostileStrings(10_000)];
const texts = cellTexts([...new Set(all)]);
const names = distinctNames(all);

/** Turned round, so that a text stands in another column than that of customers too. */
const others = [...texts].reverse();

/** LibreOffice makes one character of every line break, and so one customer of "a", CR, LF, "b" and "a", LF, "b". */
const customersOfSlice = texts.filter((text) => !text.includes("\r"));

export type NamedQuarter = readonly [what: string, quarter: HostileQuarter];

/** One quarter of so many names and rows: some texts of each kind are names and customers in it, and the first texts stand in other cells. */
export function sliceOf(people: number, rows: number, first: number): NamedQuarter {
  const cells = [...texts.slice(0, first), ...others].slice(0, rows * TEXTS_PER_ROW);
  return [`${people} names, ${rows} rows`, hostileQuarter(names.slice(0, people), customersOfSlice.slice(0, rows), cells)];
}

/** All 10,000 texts, as customers and free text and as names, in over a hundred workbooks; a spread of these in a run of all judges. */
export function everyText(): NamedQuarter[] {
  return [
    ...spreadOf(slices(texts, ROWS), 2).map((customers, part): NamedQuarter => [`customers, part ${part + 1}`, hostileQuarter([], customers, slices(others, ROWS)[part] ?? [])]),
    ...spreadOf(slices(names, NAMES_PER_QUARTER), 10).map((some, part): NamedQuarter => [`names, part ${part + 1}`, hostileQuarter(some, some.slice(0, 20), some)]),
  ];
}

/** Tests on these quarters, the last of them in LibreOffice too. */
export function hostileTests(quarters: readonly NamedQuarter[]): void {
  let host: Host;
  beforeAll(async () => {
    host = await openExcel();
  });
  afterAll(() => host.close());

  test.each([...quarters])("no formula, no criterion, no code, no error, every text as typed, in the workbook and in its file: %s", async (_what, quarter) => {
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
}
