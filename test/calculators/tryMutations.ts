/** Tries mutations of core against formula results that were recorded once, with the comparison that judges core. */
import { compareCells } from "./compareCalculators";
import { mutationsOf, wrongCells, type Mutation } from "./mutations";
import type { RecordedCell, RecordedQuarter, ValueAt } from "./compareQuarters";
import type { Language } from "../../src/templates";

/** Why a mutation was not noticed for which the quarters have no row. */
export const noRow = "no filled row has what it changes";

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

/** A column of one quarter: its cells, and where what both programs gave for them is looked up. */
interface RecordedColumn {
  readonly label: string;
  readonly language: Language;
  readonly cells: readonly RecordedCell[];
  readonly results: readonly (readonly [program: string, valueAt: ValueAt])[];
}

/** A mutation is caught if both programs' results contradict it in every cell that it makes wrong. */
export function tryMutations({ quarters, columns, quartersEach, judge = compareCells }: MutationTrial): MutationReport {
  const byColumn = columnsOf(quarters);
  const survivors: string[] = [];
  let mutations = 0;
  for (const column of columns) {
    const found = byColumn.get(column) ?? [];
    const values = new Set(found.flatMap(({ cells }) => cells.filter(({ isFilled }) => isFilled).map(({ core }) => core)));
    for (const mutation of mutationsOf(column, values)) {
      mutations += 1;
      const why = unnoticed(mutation, found, quartersEach, judge);
      if (why !== null) survivors.push(`${column}: ${mutation.name}: ${why}`);
    }
  }
  return { columns: columns.length, mutations, caught: mutations - survivors.length, survivors };
}

/** Each column of every quarter. */
function columnsOf(quarters: readonly RecordedQuarter[]): ReadonlyMap<string, readonly RecordedColumn[]> {
  const columns = new Map<string, RecordedColumn[]>();
  for (const { label, language, cells } of quarters) {
    const own = new Map<string, RecordedCell[]>();
    for (const cell of cells) {
      const found = own.get(cell.column);
      if (found) found.push(cell);
      else own.set(cell.column, [cell]);
    }
    for (const [column, cells] of own) {
      const results = programs.map((program) => [program, valuesOf(cells, program)] as const);
      columns.set(column, [...(columns.get(column) ?? []), { label, language, cells, results }]);
    }
  }
  return columns;
}

const programs = ["engine", "LibreOffice"] as const;

function valuesOf(cells: readonly RecordedCell[], program: (typeof programs)[number]): ValueAt {
  const values = new Map(cells.map((cell) => [`${cell.sheet}!${cell.address}`, cell[program]]));
  return (sheet, address) => values.get(`${sheet}!${address}`) ?? null;
}

/** Why a mutation is not caught, or null. */
function unnoticed(mutation: Mutation, columns: readonly RecordedColumn[], quartersEach: number, judge: typeof compareCells): string | null {
  let tried = 0;
  for (const { label, language, cells, results } of columns) {
    const wrong = wrongCells(mutation, cells, language);
    if (wrong.size === 0) continue;
    const answered = cells.map((cell) => (wrong.has(cell) ? { ...cell, core: wrong.get(cell) ?? null } : cell));
    for (const [program, valueAt] of results) {
      const noticed = new Set(judge(answered, valueAt).differences.map(({ cell }) => cell));
      const missed = [...wrong.keys()].find(({ sheet, address }) => !noticed.has(`${sheet}!${address}`));
      if (missed) return `unnoticed by ${program} in ${label}, ${missed.sheet}!${missed.address}`;
    }
    tried += 1;
    if (tried >= quartersEach) return null;
  }
  return tried === 0 ? noRow : null;
}

/** The report as lines to read: survivors first. */
export function mutationLines({ columns, mutations, caught, survivors }: MutationReport): string[] {
  return [...survivors.map((one) => `SURVIVES ${one}`), `${columns} columns, ${mutations} mutations, ${caught} caught`];
}
