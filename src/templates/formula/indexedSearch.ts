/**
 * Searches through a long log of which an index is kept, so that none looks through all of it. Arguments and results are formula text.
 *
 * The index is a hidden table. It says which rows of the log belong together, and never what they say: by their places it keeps who stands
 * where, as values, and it lists the log's rows group by group; what is read through it is read where it stands now. It holds for the rows
 * above the first one that is no longer as the index has it, for which there is a cell; from that row on, the tail, all is searched. So it
 * may be old, or missing, or cut off by whatever was done in any program, and the result is the same: without an index the tail is the
 * whole log. Each search looks through a group's rows in the index and through the tail; a row that stands in both changes nothing where
 * the largest is asked for, or whether there is any.
 */
import { label, type Label } from "../model/language";
import type { NamedFormula } from "../model/template";

export interface LogIndex<Id extends string> {
  /** Name of the log's table. */
  readonly log: string;
  /** Name of the table of the index; columns that list the log's rows group by group bear ids of the log's. */
  readonly index: string;
  /** The columns through which searches go. */
  readonly columns: readonly Id[];
  /** What the names of the index begin with; `<names>TailFrom` is the cell that tells the first row of the tail. */
  readonly names: string;
  /** Formulas, in a row of the log, for the places of its group in the list; the first is 0 where it has none. */
  readonly group: { readonly first: string; readonly last: string };
}

/** The cells of a column that are searched. */
export type Searched<Id extends string> = (column: Id) => string;

/** A condition of the searched rows that is 1 or 0 for each. @example (cells) => `(${cells("order")}>0)` */
export type Condition<Id extends string> = (cells: Searched<Id>) => string;

/** Whether a place in the log lies above the tail, so that the index tells of the row there; not of what is no number. */
export function isBeforeTail<Id extends string>({ names }: Pick<LogIndex<Id>, "names">, place: string): string {
  return `${place}<${names}TailFrom`;
}

/** All rows of the log. */
export function allRows<Id extends string>({ log }: Pick<LogIndex<Id>, "log">): Searched<Id> {
  return (column) => `${log}[${column}]`;
}

/** The rows of the tail. */
export function tailRows<Id extends string>({ names }: Pick<LogIndex<Id>, "names">): Searched<Id> {
  return (column) => `${names}Tail_${column}`;
}

/** The rows of the own group, as the index lists them. */
export function groupRows<Id extends string>({ names, group: { first, last } }: Pick<LogIndex<Id>, "names" | "group">): Searched<Id> {
  return (column) => `INDEX(${names}Index_${column},${first}):INDEX(${names}Index_${column},${last})`;
}

/** The largest number that a column has in the rows that meet all conditions; 0 where there is none, or none above 0. */
export function largestIn<Id extends string>(cells: Searched<Id>, column: Id, where: readonly Condition<Id>[]): string {
  return `SUMPRODUCT(MAX(${[...where.map((condition) => condition(cells)), cells(column)].join("*")}))`;
}

/**
 * The same in all rows of the own group.
 * @param isInTail a condition that holds where the tail has such rows; it is not searched else
 */
export function largestOfGroup<Id extends string>(
  index: LogIndex<Id>,
  column: Id,
  where: readonly Condition<Id>[],
  isInTail: string,
): string {
  const [inIndex, inTail] = [largestIn(groupRows(index), column, where), largestIn(tailRows(index), column, where)];
  return `MAX(IF(${index.group.first}>0,${inIndex},0),IF(${isInTail},${inTail},0))`;
}

/** Whether a condition of some cells holds of the group's rows in the index, or of the tail; one search each, with no look before it. */
export function holdsInEither<Id extends string>(index: LogIndex<Id>, condition: (cells: Searched<Id>) => string): string {
  return `OR(IF(${index.group.first}>0,${condition(groupRows(index))},FALSE),${condition(tailRows(index))})`;
}

/** Whether a condition holds of the group's rows in the index and of the tail, each for itself. */
export function holdsInEach<Id extends string>(index: LogIndex<Id>, condition: (cells: Searched<Id>) => string): string {
  return `AND(IF(${index.group.first}>0,${condition(groupRows(index))},TRUE),${condition(tailRows(index))})`;
}

/** The names by which formulas reach the columns of the index and of the tail: they stand in each row's formulas, and are read quickly. */
export function indexNames<Id extends string>(
  { log, index, columns, names }: LogIndex<Id>,
  labelOf: (column: Id) => Label,
  since: number,
): NamedFormula[] {
  const from = `${names}TailFrom`;
  return columns.flatMap((column) => {
    const { "zh-CN": zh, "en-US": en } = labelOf(column);
    return [
      { name: `${names}Index_${column}`, since, label: label(`索引：${zh}`, `Index: ${en}`), formula: `=${index}[${column}]` },
      {
        name: `${names}Tail_${column}`,
        since,
        label: label(`索引之后：${zh}`, `After the index: ${en}`),
        formula: `=INDEX(${log}[${column}],${from}):INDEX(${log}[${column}],ROWS(${log}[${column}]))`,
      },
    ];
  });
}
