/** Tries mutations of core against formula results that were recorded once, with the comparison that judges core. */
import { answers, compareCells } from "./compareCalculators";
import { knownSheets, mutatedBook } from "./mutatedBook";
import { mutationsOf, wrongCells, type Mutation } from "./mutations";
import type { CalculatedCell } from "./calculatedCells";
import type { RecordedQuarter } from "./compareQuarters";
import type { CellInput, SheetTemplate } from "../../src/templates";

export interface MutationReport {
  readonly columns: number;
  readonly mutations: number;
  readonly caught: number;
  /** "column: mutation: why nobody noticed". */
  readonly survivors: readonly string[];
}

export interface MutationTrial {
  readonly quarters: readonly RecordedQuarter[];
  readonly columns: readonly string[];
  /** A mutation is tried on so many of the quarters that it changes. */
  readonly quartersEach: number;
  /** The comparison that has to notice; a test gives one that is careless. */
  readonly judge?: typeof compareCells;
}

/** The cells of a column in one quarter, and what core says of them. */
interface ColumnCells {
  readonly cells: CalculatedCell[];
  readonly values: CellInput[];
}

/** A mutation is caught if both programs' results contradict it in every cell that it makes wrong. */
export function tryMutations({ quarters, columns, quartersEach, judge = compareCells }: MutationTrial): MutationReport {
  const prepared = quarters.map((quarter) => ({ quarter, sheets: knownSheets(quarter.model), byColumn: byColumn(quarter) }));
  const survivors: string[] = [];
  let mutations = 0;
  for (const column of columns) {
    const values = new Set(prepared.flatMap(({ byColumn: found }) => filledValues(found.get(column))));
    for (const mutation of mutationsOf(column, values)) {
      mutations += 1;
      const why = unnoticed(mutation, prepared, quartersEach, judge);
      if (why !== null) survivors.push(`${column}: ${mutation.name}: ${why}`);
    }
  }
  return { columns: columns.length, mutations, caught: mutations - survivors.length, survivors };
}

function byColumn({ calculated, cells }: RecordedQuarter): ReadonlyMap<string, ColumnCells> {
  const found = new Map<string, ColumnCells>();
  calculated.forEach((cell, index) => {
    const column = found.get(cell.column) ?? { cells: [], values: [] };
    found.set(cell.column, column);
    column.cells.push(cell);
    column.values.push(cells[index]?.core ?? null);
  });
  return found;
}

function filledValues(column: ColumnCells | undefined): CellInput[] {
  return column ? column.values.filter((_, index) => column.cells[index]?.isFilled) : [];
}

interface Prepared {
  readonly quarter: RecordedQuarter;
  readonly sheets: readonly SheetTemplate[];
  readonly byColumn: ReadonlyMap<string, ColumnCells>;
}

/** Why a mutation is not caught, or null. */
function unnoticed(mutation: Mutation, prepared: readonly Prepared[], quartersEach: number, judge: typeof compareCells): string | null {
  let tried = 0;
  for (const { quarter, sheets, byColumn: found } of prepared) {
    const { cells, values } = found.get(mutation.column) ?? { cells: [], values: [] };
    const { language } = quarter.model.book;
    const wrong = wrongCells(mutation, cells, values, language);
    if (wrong.size === 0) continue;
    const change = (right: CellInput, cell: CalculatedCell) => (wrong.has(cell) ? (mutation.wrong(right, cell, language) ?? null) : right);
    const book = mutatedBook(quarter.model, sheets, mutation.column, cells, change);
    // What stands above a table is no column of a book: it is changed where it is read.
    const isAbove = mutation.column.startsWith("top.");
    const answered = answers(isAbove ? cells.map((cell) => ({ ...cell, read: (of) => change(cell.read(of), cell) })) : cells, book);
    for (const [program, valueAt] of Object.entries(quarter.results)) {
      const noticed = new Set(judge(answered, valueAt).differences.map(({ cell }) => cell));
      const missed = [...wrong.keys()].find(({ sheet, address }) => !noticed.has(`${sheet}!${address}`));
      if (missed) return `unnoticed by ${program} in ${quarter.label}, ${missed.sheet}!${missed.address}`;
    }
    tried += 1;
    if (tried >= quartersEach) return null;
  }
  return tried === 0 ? "no filled row has what it changes" : null;
}

/** The report as lines to read: survivors first. */
export function mutationLines({ columns, mutations, caught, survivors }: MutationReport): string[] {
  return [...survivors.map((one) => `SURVIVES ${one}`), `${columns} columns, ${mutations} mutations, ${caught} caught`];
}
