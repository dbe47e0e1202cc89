/** Makes quarters, and compares core, the stand-in's engine, LibreOffice and the report on each. */
import { saveXlsx } from "../../src/host/file/saveXlsx";
import { recalculateAllWithLibreOffice } from "../oracle/libreOffice";
import type { FileSheet, FileValue } from "../oracle/readXlsxCells";
import { calculatedCells, type CalculatedCell } from "./calculatedCells";
import { answers, compareCells, formulasNotCompared, type CoreCell, type Difference } from "./compareCalculators";
import { compareReport } from "./compareReport";
import { modelValue, readModel, type QuarterModel } from "./readModel";
import { see, type SeenResults } from "./seenResults";
import type { CellInput } from "../../src/templates";
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
  /** Results of each column in rows with content. */
  readonly seen: SeenResults;
  readonly disagreements: Disagreement[];
}

export function newTally(): Tally {
  return { quarters: 0, compared: new Map(), seen: new Map(), disagreements: [] };
}

/** What a calculator gave for each calculated cell. */
export type ValueAt = (sheet: string, address: string) => CellInput | string;

/** A quarter made and compared with the engine and the report; LibreOffice follows by the batch. */
export interface MadeQuarter {
  readonly label: string;
  readonly model: QuarterModel;
  readonly calculated: readonly CalculatedCell[];
  readonly cells: readonly CoreCell[];
  readonly engine: ValueAt;
  readonly file: Uint8Array;
}

/** A quarter with what its formulas gave in both programs: core can be compared with it again and again. */
export interface RecordedQuarter extends Omit<MadeQuarter, "file" | "engine"> {
  readonly results: Readonly<Record<"engine" | "LibreOffice", ValueAt>>;
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
  const calculated = calculatedCells(workbook, model);
  const cells = answers(calculated, model.book);
  const engine = recorded(cells, modelValue(workbook));
  count(tally, label, "engine", compareCells(cells, engine));
  count(tally, label, "report", compareReport(model));
  const unknown = formulasNotCompared(workbook, cells).map((cell) => ({ cell, column: "a formula without core", core: null, other: null }));
  tally.disagreements.push(...unknown.map((one) => ({ ...one, quarter: label, with: "core" })));
  see(tally.seen, cells, model.book.language);
  tally.quarters += 1;
  return { label, model, calculated, cells, engine, file: await saveXlsx(workbook) };
}

/** Recalculates a batch in one start of LibreOffice and compares it. */
export async function compareWithLibreOffice(batch: readonly MadeQuarter[], tally: Tally): Promise<RecordedQuarter[]> {
  const calculated = await recalculateAllWithLibreOffice(batch.map(({ file }) => file));
  return batch.map(({ file: _, engine, ...quarter }, index) => {
    const libreOffice = recorded(quarter.cells, fileValue(calculated[index]?.sheets ?? []));
    count(tally, quarter.label, "LibreOffice", compareCells(quarter.cells.map(withPlainBreaks), libreOffice));
    return { ...quarter, results: { engine, LibreOffice: libreOffice } };
  });
}

/** The values of these cells alone, kept without the workbook. */
function recorded(cells: readonly CoreCell[], valueAt: ValueAt): ValueAt {
  const values = new Map(cells.map(({ sheet, address }) => [`${sheet}!${address}`, valueAt(sheet, address)]));
  return (sheet, address) => values.get(`${sheet}!${address}`) ?? null;
}

/** LibreOffice makes every line break one character. */
function withPlainBreaks(cell: CoreCell): CoreCell {
  return typeof cell.core === "string" ? { ...cell, core: cell.core.replace(/\r\n?/g, "\n") } : cell;
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
