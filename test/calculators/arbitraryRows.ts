/** Rows of every table that people fill, from its columns alone: a table that is added to the templates needs nothing here. */
import fc from "fast-check";
import { isShare } from "../../src/core";
import { ownedColumn, type CellInput, type Column, type SheetTemplate, type TableTemplate } from "../../src/templates";
import { recordRow } from "../../src/workbook/read/recordRow";
import { columnHabit, entryOf, rowMood, type ColumnHabit } from "./arbitraryColumn";
import type { Surroundings } from "./surroundings";
import type { StartRow } from "../../src/workbook/start/startRows";
import type { Entry, RowEdit } from "./quarterCase";

/** What a person may type into: a column without a width is not seen. */
const isTyped = ({ kind, width }: Column): boolean => kind === "input" && width !== 0;

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

type Cells = Readonly<Record<string, Entry>>;
type Habits = Readonly<Record<string, ColumnHabit>>;

/** Below this row of a log nothing of ours stands: what is typed there stays outside the table. */
const farBelow = 200;

/** Entries into every table with input columns, in the order of the sheets; a log has up to its blank rows and a few more, or `most`. */
export function arbitraryRows(around: Surroundings, most?: number): fc.Arbitrary<RowEdit[]> {
  const ofTables = around.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      const columns = table.columns.filter(isTyped);
      if (columns.length === 0) return [];
      const habits = fc.record(Object.fromEntries(columns.map((column) => [column.id, columnHabit(column, around)])));
      return [habits.chain((kept) => (isSettings(sheet) ? sometimes(changedCells(table, around, kept, 2)) : table.blankRows === undefined ? changedCells(table, around, kept, 40) : logRows(table, around, kept, most)))];
    }),
  );
  return fc.tuple(...ofTables).map((lists) => lists.flat());
}

/** Everything hangs on the settings: a team changes a few of their cells, or none. */
function isSettings({ id }: SheetTemplate): boolean {
  return id === "settings";
}

function sometimes(edits: fc.Arbitrary<RowEdit[]>): fc.Arbitrary<RowEdit[]> {
  return fc.oneof(often(1, fc.constant<RowEdit[]>([])), often(2, edits));
}

/** A log: careful rows, hurried ones, such with nothing in folded columns, one cell alone, and rows left blank between them. Past its blank rows the table grows. */
function logRows(table: TableTemplate, around: Surroundings, habits: Habits, most?: number): fc.Arbitrary<RowEdit[]> {
  const columns = table.columns.filter(isTyped);
  const row = rowMood(around).chain((mood) => {
    const entries = Object.fromEntries(columns.map((column) => [column.id, entryOf(column, around, mood, habits[column.id] as ColumnHabit)]));
    const filledTo = (share: number) =>
      fc.tuple(fc.record(entries), fc.array(fc.integer({ min: 1, max: 100 }), { minLength: columns.length, maxLength: columns.length })).map(
        ([cells, dice]): Cells => Object.fromEntries(Object.entries(cells).filter((_, at) => (dice[at] ?? 0) <= share)),
      );
    const inSight = (cells: fc.Arbitrary<Cells>) => cells.map((all): Cells => Object.fromEntries(Object.entries(all).filter(([id]) => !columns.find((column) => column.id === id)?.folded)));
    const alone = fc.constantFrom(...columns).chain(({ id }) => (entries[id] as fc.Arbitrary<Entry>).map((entry): Cells => ({ [id]: entry })));
    return fc.oneof(often(10, filledTo(93)), often(2, filledTo(45)), often(2, inSight(filledTo(80))), often(1, alone), often(1, fc.constant<Cells>({})));
  });
  return (most === undefined ? lengths(table.blankRows ?? 0) : fc.constant([most / 2, most] as const))
    .chain(([fewest, longest]) => fc.array(row, { minLength: Math.ceil(fewest), maxLength: Math.ceil(longest) }))
    .map((rows) => rows.map((cells, at): RowEdit => ({ table: table.id, row: at, cells: at < (table.blankRows ?? 0) ? cells : withoutFormulas(cells) })).filter(({ cells }) => Object.keys(cells).length > 0));
}

/** Below the table the cells are not formatted as text yet: what begins as a formula would be one. */
function withoutFormulas(cells: Cells): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, entry]) => typeof entry !== "string" || !/^\s*[=+\-@]/.test(entry)));
}

/** Short, half full, and over the end: least and most rows. */
function lengths(blankRows: number): fc.Arbitrary<readonly [number, number]> {
  return fc.oneof(
    often(3, fc.constant([blankRows * 0.15, blankRows * 0.3] as const)),
    often(2, fc.constant([blankRows * 0.4, blankRows * 0.75] as const)),
    often(1, fc.constant([blankRows + 2, blankRows + 6] as const)),
  );
}

/** Per cent of the cells that people change: many where a formula reads them, few elsewhere, and hardly any where the column means nothing. */
const changed = { read: 34, unread: 4, void: 1 };

/** Cells of a table whose rows stand, at most `most` of each sort, near to what stands there or in the row below. */
function changedCells(table: TableTemplate, around: Surroundings, habits: Habits, most: number): fc.Arbitrary<RowEdit[]> {
  const start = around.start[table.id] ?? [];
  const rows = table.blankRows === undefined ? start.length : Math.min(start.length + 4, table.blankRows);
  const kinds = new Map(around.setup.metrics.map(({ key, kind }) => [key, kind]));
  const applies = (column: Column, row: StartRow, at: number) => column.appliesTo?.(recordRow(at, row), kinds.get(String(row["metricKey"] ?? "")) ?? null) !== false;
  const cells = Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    table.columns.flatMap((column) => {
      if (column.kind !== "input") return [];
      const sort = !applies(column, start[row] ?? {}, row) ? "void" : around.isRead(table.id, column.id) ? "read" : "unread";
      return [{ row, column, sort } as const];
    }),
  );
  const edit = (list: typeof cells) =>
    fc.tuple(fc.constantFrom(...list), rowMood(around)).chain(([{ row, column }, mood]) => {
      const standing: CellInput[] = [start[row]?.[column.id] ?? null, start[(row + 1) % start.length]?.[column.id] ?? null];
      const entry = entryOf(column, around, mood, habits[column.id] as ColumnHabit, standing);
      return (isShareTarget(column, start[row] ?? {}, around) ? fc.oneof(often(2, entry), often(3, shareEntry)) : entry).map((entry): RowEdit => ({ table: table.id, row, cells: { [column.id]: entry } }));
    });
  const edits = (["void", "unread", "read"] as const).flatMap((sort) => {
    const list = cells.filter((cell) => cell.sort === sort);
    const length = Math.min(most, Math.ceil((list.length * changed[sort]) / 100));
    return list.length === 0 ? [] : [fc.array(edit(list), { minLength: Math.ceil(length / 2), maxLength: length })];
  });
  return fc.tuple(...edits).map((lists) => lists.flat());
}

/** Whether a cell holds a target or a result in %: such cells are few, and what people mean by a number in them depends on its size. */
function isShareTarget({ id, format }: Column, row: StartRow, { setup }: Surroundings): boolean {
  const wanted = row["key"] ?? row["metricKey"] ?? ownedColumn(id)?.key;
  const metric = setup.metrics.find(({ key }) => key === wanted);
  return format === "metric" && metric !== undefined && isShare(metric);
}

const shareEntry: fc.Arbitrary<Entry> = fc.constantFrom<Entry>(90, 88, 92.5, 0.9, 0.85, 150, 150.5, 1.5, 1.51, 2, 100, 1, 0, -1, -0.1, 200, "九成", "90%", "");

/** What somebody typed below a log with free rows between, where no table takes it in: the sheet warns of it, or, in another column, does not. */
export function rowsBelow({ sheets, language }: Surroundings): fc.Arbitrary<RowEdit[]> {
  const edits = sheets.flatMap(({ warnsBelow, tables }): RowEdit[] => {
    if (!warnsBelow) return [];
    const { table, column } = warnsBelow;
    const other = tables.find(({ id }) => id === table)?.columns.find(({ id, kind, format }) => kind === "input" && format === "text" && id !== column);
    const text = language === "zh-CN" ? "表外" : "outside";
    return [
      { table, row: farBelow, cells: { [column]: text } },
      { table, row: farBelow, cells: { [column]: 7 } },
      ...(other ? [{ table, row: farBelow + 1, cells: { [other.id]: text } }] : []),
    ];
  });
  return fc.oneof(often(2, fc.constant<RowEdit[]>([])), often(1, fc.constantFrom(...edits).map((edit) => [edit])));
}
