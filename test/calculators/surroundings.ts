/** What a new workbook holds and what its quarter is about: entries of people are near to it. */
import { toSerial } from "../../src/core";
import { LANGUAGES, listCells, type Language, type ListName, type SheetTemplate, type TableId, formulaOf, sheetsOf, tableName } from "../../src/templates";
import type { QuarterSetup } from "../../src/workbook";
import { teamColumns } from "../../src/workbook/start/teamColumns";
import { startRows, type StartRow } from "../../src/workbook/start/startRows";

export interface Surroundings {
  readonly setup: QuarterSetup;
  readonly language: Language;
  readonly sheets: readonly SheetTemplate[];
  /** Rows that the workbook starts with, by table. */
  readonly start: Readonly<Record<string, readonly StartRow[]>>;
  readonly today: number;
  /** First and last day of the period. */
  readonly ends: readonly [number, number];
  /** Days that stand in the setup, today and the ends of the period among them. */
  readonly knownDays: readonly number[];
  /** Entries of each drop-down list, in the workbook's language and in the other one. */
  readonly lists: Readonly<Record<ListName, { readonly own: readonly string[]; readonly foreign: readonly string[] }>>;
  /** Texts that people can change in the lists of the settings. */
  readonly listedTexts: readonly string[];
  /** True for a column that a formula reads. */
  readonly isRead: (table: TableId, column: string) => boolean;
}

export function surroundingsOf(setup: QuarterSetup, language: Language): Surroundings {
  const sheets = sheetsOf(setup.set, teamColumns(setup, language));
  const start = startRows(setup, language);
  const ends = [toSerial(setup.period.first), toSerial(setup.period.last)] as const;
  const { holidays, workdays } = setup.calendar;
  const stays = setup.members.flatMap(({ from, to }) => [from, to].flatMap((day) => (day === undefined ? [] : [toSerial(day)])));
  const lists = sheets.flatMap((sheet) => sheet.tables).filter(({ columns }) => columns.some(({ kind }) => kind === "input") && columns.every(({ kind, format }) => kind !== "calculated" && format !== "date"));
  return {
    setup,
    language,
    sheets,
    start,
    today: toSerial(setup.today),
    ends,
    knownDays: [...new Set([toSerial(setup.today), ...ends, ...[...holidays, ...workdays].map(toSerial), ...stays])],
    lists: dropDowns(start, startRows(setup, LANGUAGES.find((other) => other !== language) ?? language)),
    isRead: columnsRead(sheets, language),
    listedTexts: lists.flatMap(({ id, columns }) =>
      (start[id] ?? []).flatMap((row) => columns.flatMap((column) => (column.kind === "input" && typeof row[column.id] === "string" ? [String(row[column.id])] : []))),
    ),
  };
}

/** Columns named in formulas: `[@column]` is one of the same table, `qbTable[column]` one of any; `rep:*` and `rep:@key` mean all that begin so. */
function columnsRead(sheets: readonly SheetTemplate[], language: Language): Surroundings["isRead"] {
  const read = new Set<string>();
  for (const { id, columns } of sheets.flatMap((sheet) => sheet.tables)) {
    for (const calculated of columns) {
      for (const [, other, column] of (formulaOf(calculated, language) ?? "").matchAll(/(qb\w+)?\[@?([\w:*@]+)\]/g)) {
        read.add(`${other ?? tableName(id)} ${column?.replace(/:@.*/, ":*")}`);
      }
    }
  }
  return (table, column) => read.has(`${tableName(table)} ${column}`) || read.has(`${tableName(table)} ${column.replace(/:.*/, ":*")}`);
}

function dropDowns(own: Surroundings["start"], foreign: Surroundings["start"]): Surroundings["lists"] {
  const entries = (start: Surroundings["start"], table: TableId, column: string, length?: number) => (start[table] ?? []).slice(0, length).map((row) => String(row[column] ?? ""));
  return Object.fromEntries(
    listCells.map(({ name, table, column, length }) => [name, { own: entries(own, table, column, length), foreign: entries(foreign, table, column, length) }]),
  ) as unknown as Surroundings["lists"];
}
