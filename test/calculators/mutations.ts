/**
 * Mutations of core: what would be wrong if one calculated column were wrong. Numbers by one displayed step, texts by one
 * character, each result alone in place of each other one; on all rows that have it, and on the last of them alone.
 */
import type { CellInput, Language } from "../../src/templates";
import { isSame, tolerance, type CoreCell } from "./compareCalculators";
import { expectationOf } from "./declaredResults";
import { displayedStep } from "./displayedStep";
import type { CalculatedCell } from "./calculatedCells";

/** A cell with what core says of it, and how it shows a number. */
type MutableCell = Pick<CoreCell, "isFilled" | "core"> & Pick<CalculatedCell, "numberFormat">;

export interface Mutation {
  readonly column: string;
  readonly name: string;
  /** The wrong value of a cell; undefined where the cell stays right. */
  readonly wrong: (value: CellInput, cell: Pick<CalculatedCell, "numberFormat">, language: Language) => CellInput | undefined;
  /** Only the last cell of a workbook that it could change is wrong: a judge has to look at every row. */
  readonly lastOnly: boolean;
}

type Wrong = Mutation["wrong"];

/** Every mutation of a column. `values` are the values that it has shown. */
export function mutationsOf(column: string, values: ReadonlySet<CellInput>): Mutation[] {
  const expected = expectationOf(column);
  const every = [
    ...([...values].some((value) => typeof value === "number") ? steps : []),
    ...("each" in expected ? swaps(expected.each) : [...([...values].some((value) => typeof value === "string") ? characters : []), ...blanks(values)]),
  ];
  const names = every.filter(({ isEndangered }) => isEndangered);
  return [
    ...every.map(({ name, wrong }) => ({ column, name, wrong, lastOnly: false })),
    ...names.map(({ name, wrong }) => ({ column, name: `${name}, last row alone`, wrong, lastOnly: true })),
  ];
}

/** A way to be wrong; `isEndangered` where a judge that overlooks rows would overlook it, so that it is tried on one row alone, too. */
interface Way {
  readonly name: string;
  readonly wrong: Wrong;
  readonly isEndangered: boolean;
}

/** A step as the cell shows it; of a number so large that calculators may differ by more, what they may not. */
const stepOf = (value: number, format: string) => Math.max(displayedStep(format), 3 * tolerance * Math.abs(value));

const steps: readonly Way[] = [1, -1].map((direction) => ({
  name: direction > 0 ? "one step more" : "one step less",
  isEndangered: true,
  wrong: (value, { numberFormat }) => (typeof value === "number" ? value + direction * stepOf(value, numberFormat) : undefined),
}));

const characters: readonly Way[] = [
  {
    name: "one character other",
    isEndangered: true,
    wrong: (value) => (typeof value === "string" && value !== "" ? `${value.slice(0, -1)}${value.endsWith("x") ? "y" : "x"}` : undefined),
  },
];

/** A value where the cell is blank, and a blank cell where it has a value. */
function blanks(values: ReadonlySet<CellInput>): readonly Way[] {
  const isBlank = (value: CellInput) => value === null || value === "";
  const instead = [...values].some((value) => typeof value === "number") ? 0 : "x";
  return [
    { name: "blank", isEndangered: false, wrong: (value) => (isBlank(value) ? undefined : null) },
    ...([...values].some(isBlank) ? [{ name: `${instead} instead of blank`, isEndangered: false, wrong: (value: CellInput) => (isBlank(value) ? instead : undefined) }] : []),
  ];
}

type Declared = Extract<ReturnType<typeof expectationOf>, { each: unknown }>["each"];

/** Each declared result in place of each other one, and another count where a text holds one. A result that need not show is no start. */
function swaps(results: Declared): readonly Way[] {
  const shown = results.filter(({ atLeast }) => atLeast > 0);
  const pairs = shown.flatMap((from) =>
    results.flatMap((to): Way[] => {
      if (from === to) return [];
      return [{ name: `${to.name} instead of ${from.name}`, isEndangered: false, wrong: (value, _cell, language) => (from.is(value, language) ? to.example(language) : undefined) }];
    }),
  );
  const counts = shown.filter(({ atLeast }) => atLeast > 1).flatMap((result) =>
    [1, -1].map((direction): Way => ({
      name: `${result.name} ${direction > 0 ? "+" : "-"} 1`,
      isEndangered: true,
      wrong: (value, _cell, language) => (typeof value === "string" && result.is(value, language) ? value.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + direction)) : undefined),
    })),
  );
  const single = shown.length > 1 ? [] : characters.map((way): Way => ({ ...way, isEndangered: false }));
  const last = shown.map((from, index): Way => ({
    name: `other than ${from.name}`,
    isEndangered: true,
    wrong: (value, _cell, language) => (from.is(value, language) ? (shown[(index + 1) % shown.length] ?? from).example(language) : undefined),
  }));
  return [...pairs, ...counts, ...single, ...(shown.length > 1 ? last : [])];
}

/** The cells that a mutation makes wrong: filled ones, and only where the difference is one that calculators do not have among themselves. */
export function wrongCells<Cell extends MutableCell>(mutation: Mutation, cells: readonly Cell[], language: Language): ReadonlyMap<Cell, CellInput> {
  const wrong = cells.flatMap((cell): [Cell, CellInput][] => {
    const other = cell.isFilled ? mutation.wrong(cell.core, cell, language) : undefined;
    return other === undefined || isSame(cell.core, other) ? [] : [[cell, other]];
  });
  return new Map(mutation.lastOnly ? wrong.slice(-1) : wrong);
}
