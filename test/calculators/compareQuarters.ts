/** Makes quarters, and compares core, the stand-in's engine, LibreOffice and the report on each. */
import { saveXlsx } from "../../src/host/file/saveXlsx";
import { recalculateAllWithLibreOffice } from "../oracle/libreOffice";
import type { FileSheet, FileValue } from "../oracle/readXlsxCells";
import { compareCells, coreCells, formulasNotCompared, type CoreCell, type Difference } from "./compareCalculators";
import { compareReport } from "./compareReport";
import { modelValue, readModel } from "./readModel";
import type { QuarterCase } from "./quarterCase";
import type { QuarterMaker } from "./quarterMaker";

export interface Disagreement extends Difference {
  /** Which quarter, and who disagrees with core: "engine", "LibreOffice" or "report". */
  readonly quarter: string;
  readonly with: string;
}

/** What many quarters gave. */
export interface Tally {
  quarters: number;
  /** Compared cells by calculator and column. */
  readonly compared: Map<string, Map<string, number>>;
  readonly disagreements: Disagreement[];
}

export function newTally(): Tally {
  return { quarters: 0, compared: new Map(), disagreements: [] };
}

/** A quarter made and compared with the engine and the report; LibreOffice follows by the batch. */
export interface MadeQuarter {
  readonly label: string;
  readonly cells: readonly CoreCell[];
  readonly file: Uint8Array;
}

/** Makes one quarter and compares what needs no other program. */
export async function makeAndCompare(
  maker: QuarterMaker,
  quarter: QuarterCase,
  label: string,
  tally: Tally,
  change?: Parameters<QuarterMaker["make"]>[1],
): Promise<MadeQuarter> {
  const workbook = await maker.make(quarter, change);
  const model = readModel(workbook);
  const cells = coreCells(workbook, model);
  count(tally, label, "engine", compareCells(cells, modelValue(workbook)));
  count(tally, label, "report", compareReport(model));
  const unknown = formulasNotCompared(workbook, cells).map((cell) => ({ cell, column: "a formula without core", core: null, other: null }));
  tally.disagreements.push(...unknown.map((one) => ({ ...one, quarter: label, with: "core" })));
  tally.quarters += 1;
  return { label, cells, file: await saveXlsx(workbook) };
}

/** Recalculates a batch in one start of LibreOffice and compares it. */
export async function compareWithLibreOffice(batch: readonly MadeQuarter[], tally: Tally): Promise<void> {
  const calculated = await recalculateAllWithLibreOffice(batch.map(({ file }) => file));
  batch.forEach(({ label, cells }, index) => {
    count(tally, label, "LibreOffice", compareCells(cells, fileValue(calculated[index]?.sheets ?? [])));
  });
}

/** What a cell of a file shows; a blank one is null, an error its text. */
export function fileValue(sheets: readonly FileSheet[]): (sheet: string, address: string) => string | number | boolean | null {
  const bySheet = new Map(sheets.map(({ name, cells }) => [name, cells]));
  const plain = (value: FileValue | undefined) => (typeof value === "object" ? value.error : (value ?? null));
  return (sheet, address) => plain(bySheet.get(sheet)?.get(address));
}

function count(tally: Tally, quarter: string, calculator: string, { compared, differences }: ReturnType<typeof compareCells>): void {
  const columns = tally.compared.get(calculator) ?? new Map<string, number>();
  for (const [column, cells] of compared) columns.set(column, (columns.get(column) ?? 0) + cells);
  tally.compared.set(calculator, columns);
  tally.disagreements.push(...differences.map((difference) => ({ ...difference, quarter, with: calculator })));
}
