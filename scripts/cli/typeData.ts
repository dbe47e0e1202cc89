/** Types a data file into the tables of a workbook as a person would: blocks of cells, at the first blank rows. */
import { serialOfDateTime, toSerial, isoDate } from "../../src/core";
import { channels, columnName, riskTypes, stages, tableName, teamKey, type Language, type ListEntry, type TableId } from "../../src/templates";
import { cellAddress, headerCells, type QuarterData, type QuarterSetup } from "../../src/workbook";
import type { Host } from "../../src/host/node/openHost";

type Input = string | number | boolean | null;

/** Pastes weekly numbers, follow-ups and review overrides. @throws when a table or a row that the data needs is not there. */
export async function typeData(host: Pick<Host, "workbook" | "type">, data: QuarterData, setup: QuarterSetup, language: Language): Promise<void> {
  const weekly = openTable(host, "weekly");
  await weekly.fill(
    ["actual", "numerator", "denominator"],
    data.weekly.map((entry) => ({
      id: `${entry.repKey}|${entry.metricKey}|W${String(entry.week).padStart(2, "0")}`,
      values: "actual" in entry ? [entry.actual, null, null] : [null, entry.numerator, entry.denominator],
    })),
  );
  await openTable(host, "review").fill(
    ["override"],
    data.review.map(({ repKey, metricKey, actual }) => ({ id: `${repKey ?? teamKey}|${metricKey}`, values: [actual] })),
  );
  const names = new Map(setup.members.map((member) => [member.key, member.name]));
  await openTable(host, "followUps").append(
    followUpColumns.map(({ id }) => id),
    data.followUps.map((row) => followUpColumns.map(({ value }) => value({ ...row, rep: names.get(row.repKey) ?? "" }, language))),
  );
}

type FollowUp = QuarterData["followUps"][number] & { readonly rep: string };

/** The columns a person fills, in the order of the sheet. */
const followUpColumns: readonly { id: string; value: (row: FollowUp, language: Language) => Input }[] = [
  { id: "date", value: ({ date }) => serialOf(date) },
  { id: "rep", value: ({ rep }) => keystrokes(rep) },
  { id: "customer", value: ({ customer }) => keystrokes(customer) },
  { id: "channel", value: ({ channel }, language) => labelOf(channels, channel, language) },
  { id: "participantsCustomer", value: (row) => keystrokes(row.participantsCustomer) },
  { id: "participantsOurs", value: (row) => keystrokes(row.participantsOurs) },
  { id: "summary", value: (row) => keystrokes(row.summary) },
  { id: "feedback", value: (row) => keystrokes(row.feedback) },
  { id: "progress", value: (row) => keystrokes(row.progress) },
  { id: "stage", value: ({ stage }, language) => labelOf(stages, stage, language) },
  { id: "result", value: (row) => keystrokes(row.result) },
  { id: "materials", value: (row) => keystrokes(row.materials) },
  { id: "customerNext", value: (row) => keystrokes(row.customerNext) },
  { id: "nextAction", value: (row) => keystrokes(row.nextAction) },
  { id: "nextDate", value: ({ nextDate }) => (nextDate === undefined ? null : serialOf(nextDate)) },
  { id: "support", value: (row) => keystrokes(row.support) },
  { id: "supportDept", value: (row) => keystrokes(row.supportDept) },
  { id: "amount", value: (row) => row.amount ?? null },
  { id: "risk", value: ({ riskType }, language) => labelOf(riskTypes, riskType, language) },
  { id: "enteredAt", value: ({ enteredAt }) => (enteredAt === undefined ? null : serialOf(enteredAt)) },
];

/** The cells are text cells, so that "=A" is text; only an apostrophe at the beginning is a mark there and needs a second one to be seen. */
function keystrokes(text: string | undefined): Input {
  return text?.startsWith("'") ? `'${text}` : (text ?? null);
}

function serialOf(moment: string): number {
  return moment.includes("T") ? serialOfDateTime(moment) : toSerial(isoDate(moment));
}

function labelOf(list: readonly ListEntry[], code: string | undefined, language: Language): Input {
  return list.find((entry) => entry.code === code)?.[language] ?? null;
}

interface OpenTable {
  /** Enters values in the rows with these ids, one block a column group. */
  fill(columns: readonly string[], rows: readonly { id: string; values: readonly Input[] }[]): Promise<void>;
  /** Enters rows from the first row whose first column is blank; the table grows where it must. */
  append(columns: readonly string[], rows: readonly (readonly Input[])[]): Promise<void>;
}

function openTable(host: Pick<Host, "workbook" | "type">, id: TableId): OpenTable {
  const sheet = host.workbook.sheets.find((one) => one.tables.some((table) => table.name === tableName(id)));
  const table = sheet?.tables.find((one) => one.name === tableName(id));
  if (!sheet || !table) throw new Error(`The workbook has no table ${tableName(id)}.`);
  const marks = headerCells(host.workbook.names);
  const columnOf = (column: string): number => {
    const mark = marks.get(columnName(id, column).toLowerCase());
    if (!mark) throw new Error(`Table ${table.name} has no column ${column}.`);
    return mark.area.left;
  };
  const valueAt = (row: number, column: number) => sheet.cells.get(row)?.get(column)?.value ?? null;
  return {
    fill: async (columns, rows) => {
      if (rows.length === 0) return;
      const ids = table.columns.findIndex(({ name }) => idHeaders.includes(name)) + table.area.left;
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

/** The header of the hidden id column, in either language. */
const idHeaders: readonly string[] = ["行标识", "Row id"];
