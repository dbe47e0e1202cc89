/** Types a data file into the tables of a workbook as a person would: blocks of cells, at the first blank rows. */
import { serialOfDateTime, toSerial, isoDate } from "../../../src/core";
import { entryColumn, sheetsOf, slotKey, tableName, teamKey, type EntryPart, type Language, type TableId } from "../../../src/templates";
import {
  cellAddress,
  dataFields,
  dataLogs,
  entryHeaders,
  findTable,
  headerCells,
  listLabel,
  type DataField,
  type DataRow,
  type DataValue,
  type QuarterData,
  teamColumns,
  type QuarterSetup,
} from "../../../src/workbook";
import type { Host } from "../../../stand-in/node/openHost";

type Input = string | number | boolean | null;

/** Pastes weekly numbers, follow-ups and review overrides. @throws when a table or a row that the data needs is not there. */
export async function typeData(host: Pick<Host, "workbook" | "type">, data: QuarterData, setup: QuarterSetup, language: Language): Promise<void> {
  const open = (id: TableId) => openTable(host, id, setup, language);
  const typed = typedColumns(setup, language);
  await open("weekEntry").fill(typed, entryRows(data.weekly, typed));
  await open("review").fill(
    ["override"],
    data.review.map(({ repKey, metricKey, actual }) => ({ id: `${repKey ?? teamKey}|${metricKey}`, values: [actual] })),
  );
  for (const log of dataLogs(setup.set)) {
    const fields = dataFields(log);
    const lines = data[log.id].map((row: DataRow) => fields.map((field) => cellOf(row[field.column.id as keyof DataRow], field, setup, language)));
    await open(log.id).append(fields.map(({ column }) => column.id), lines);
  }
}

/** The columns in which weeks are typed, from the left. */
function typedColumns({ metrics }: QuarterSetup, language: Language): readonly string[] {
  return [...entryHeaders(metrics, language)].flatMap(([key, entries]) => entries.map(({ part }) => entryColumn[part].id(key)));
}

/** A row for each person and week of which something is given. */
function entryRows(weekly: QuarterData["weekly"], columns: readonly string[]): { id: string; values: readonly Input[] }[] {
  const rows = new Map<string, Map<string, number>>();
  for (const entry of weekly) {
    const id = slotKey(entry.repKey, entry.week);
    const cells = rows.get(id) ?? new Map<string, number>();
    rows.set(id, cells);
    const parts = "actual" in entry ? { value: entry.actual } : { numerator: entry.numerator, denominator: entry.denominator };
    for (const [part, value] of Object.entries(parts)) cells.set(entryColumn[part as EntryPart].id(entry.metricKey), value);
  }
  return [...rows].map(([id, cells]) => ({ id, values: columns.map((column) => cells.get(column) ?? null) }));
}

/** What a person would type for a value of the data file. */
function cellOf(value: DataValue | undefined, { content }: DataField, { members }: QuarterSetup, language: Language): Input {
  if (value === undefined || typeof value === "number") return value ?? null;
  switch (content.kind) {
    case "date":
      return value.includes("T") ? serialOfDateTime(value) : toSerial(isoDate(value));
    case "entry":
      return listLabel(content.entries, value, language);
    case "member":
      return keystrokes(members.find(({ key }) => key === value)?.name ?? "");
    default:
      return keystrokes(value);
  }
}

/** The cells are text cells, so that "=A" is text; only an apostrophe at the beginning is a mark there and needs a second one to be seen. */
function keystrokes(text: string): Input {
  return text.startsWith("'") ? `'${text}` : text;
}

interface OpenTable {
  /** Enters values in the rows with these ids, one block a column group. */
  fill(columns: readonly string[], rows: readonly { id: string; values: readonly Input[] }[]): Promise<void>;
  /** Enters rows from the first row whose first column is blank; the table grows where it must. */
  append(columns: readonly string[], rows: readonly (readonly Input[])[]): Promise<void>;
}

function openTable(host: Pick<Host, "workbook" | "type">, id: TableId, setup: QuarterSetup, language: Language): OpenTable {
  const template = sheetsOf(setup.set, teamColumns(setup, language)).flatMap(({ tables }) => tables).find((one) => one.id === id);
  const sheet = host.workbook.sheets.find((one) => one.tables.some((table) => table.name === tableName(id)));
  const table = sheet?.tables.find((one) => one.name === tableName(id));
  if (!template || !sheet || !table) throw new Error(`The workbook has no table ${tableName(id)}.`);
  const content = { name: table.name, sheet: sheet.name, ...table.area, headers: table.columns.map(({ name }) => name), rows: [], formulaAreas: null };
  const { columns: places } = findTable(template, content, language, headerCells(host.workbook.names)).place;
  const columnOf = (id: string): number => {
    const place = places.get(id);
    if (!place) throw new Error(`Table ${table.name} has no column ${id}.`);
    return place.column;
  };
  const valueAt = (row: number, column: number) => sheet.cells.get(row)?.get(column)?.value ?? null;
  return {
    fill: async (columns, rows) => {
      if (rows.length === 0) return;
      const ids = columnOf("id");
      const rowOf = new Map<unknown, number>();
      for (let row = table.area.top + 1; row <= table.area.bottom; row += 1) rowOf.set(valueAt(row, ids), row);
      const block: Input[][] = Array.from({ length: table.area.bottom - table.area.top }, () => columns.map(() => null));
      for (const { id: rowId, values } of rows) {
        const row = rowOf.get(rowId);
        if (row === undefined) throw new Error(`Table ${table.name} has no row ${rowId}.`);
        block[row - table.area.top - 1] = [...values];
      }
      await host.type(sheet.name, cellAddress(table.area.top + 1, columnOf(columns[0] ?? "")), block, { paste: true });
    },
    append: async (columns, rows) => {
      if (rows.length === 0) return;
      const first = columnOf(columns[0] ?? "");
      let top = table.area.top + 1;
      while (top <= table.area.bottom && valueAt(top, first) !== null) top += 1;
      const left = Math.min(...columns.map(columnOf));
      const width = Math.max(...columns.map(columnOf)) - left + 1;
      const block = rows.map((values) => {
        const line: Input[] = Array.from({ length: width }, () => null);
        columns.forEach((column, index) => {
          line[columnOf(column) - left] = values[index] ?? null;
        });
        return line;
      });
      await host.type(sheet.name, cellAddress(top, left), block, { paste: true });
    },
  };
}
