/** Makes quarters, and compares core, the stand-in's engine, LibreOffice and the report on each. */
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { valuesByLibreOffice } from "../oracle/libreOffice";
import type { FileSheet, FileValue } from "../oracle/readXlsxCells";
import { calculatedCells, type CalculatedCell } from "./calculatedCells";
import { answers, compareCells, formulasNotCompared, type CoreCell, type Difference } from "./compareCalculators";
import { compareReport } from "./compareReport";
import { modelValue, readModel } from "./readModel";
import { see, type SeenResults } from "./seenResults";
import type { CellInput, Language } from "../../src/templates";
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

/** A calculated cell with what core makes of it, and how it shows a number. */
type MadeCell = CoreCell & Pick<CalculatedCell, "numberFormat">;

/** A quarter made and compared with the engine and the report; LibreOffice follows by the batch. */
export interface MadeQuarter {
  readonly label: string;
  readonly language: Language;
  readonly cells: readonly MadeCell[];
  readonly engine: ValueAt;
  readonly file: Uint8Array;
}

/** A calculated cell with what its formula gave in both programs. */
export type RecordedCell = MadeCell & Readonly<Record<"engine" | "LibreOffice", CellInput | string>>;

/** A quarter with what its formulas gave: what core says can be made wrong and compared again and again. */
export interface RecordedQuarter extends Pick<MadeQuarter, "label" | "language"> {
  readonly cells: readonly RecordedCell[];
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
  const engine = modelValue(workbook);
  count(tally, label, "engine", compareCells(cells, engine));
  count(tally, label, "report", compareReport(model));
  const unknown = formulasNotCompared(workbook, cells).map((cell) => ({ cell, column: "a formula without core", core: null, other: null }));
  tally.disagreements.push(...unknown.map((one) => ({ ...one, quarter: label, with: "core" })));
  const { language } = model.book;
  see(tally.seen, cells, language);
  tally.quarters += 1;
  return { label, language, cells: cells.map((cell, index) => ({ ...cell, numberFormat: calculated[index]?.numberFormat ?? "" })), engine, file: await saveXlsx(workbook) };
}

/** Makes one quarter and collects what core alone gives: what columns show needs no formula. */
export async function makeAndSee(maker: QuarterMaker, quarter: QuarterCase, tally: Tally): Promise<void> {
  const workbook = await maker.make(quarter);
  const model = readModel(workbook);
  see(tally.seen, answers(calculatedCells(workbook, model), model.book), model.book.language);
  tally.quarters += 1;
}

/** Recalculates a batch in one start of LibreOffice and compares it. */
export async function compareWithLibreOffice(batch: readonly MadeQuarter[], tally: Tally): Promise<RecordedQuarter[]> {
  const calculated = await valuesByLibreOffice(batch.map(({ file }) => file));
  return batch.map(({ label, language, cells, engine }, index) => {
    const libreOffice = fileValue(calculated[index]?.sheets ?? []);
    count(tally, label, "LibreOffice", compareCells(cells.map(withPlainBreaks), libreOffice));
    return { label, language, cells: cells.map((cell) => ({ ...cell, engine: engine(cell.sheet, cell.address), LibreOffice: libreOffice(cell.sheet, cell.address) })) };
  });
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
