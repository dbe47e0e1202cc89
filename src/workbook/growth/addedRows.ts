/** Rows that tables get for new members: what a new workbook would begin them with, at the end of the table. */
import { defaultSetup, type QuarterSetup } from "../setup";
import { memberFrom } from "../../templates";
import { setupOfWorkbook } from "../read/setupOfWorkbook";
import { startRows, type StartRow } from "../start/startRows";
import { textCell } from "../cells/textCell";
import { recordsOf, type FoundTable } from "../read/readTable";
import { listOf, tablesPerMember } from "../read/ownerTables";
import { listedMembers, type GrowingQuarter, type Newcomer } from "./newcomers";
import type { Area } from "../cells/address";
import type { PlanCell } from "../plan/plan";

export interface AddedRows {
  readonly table: string;
  readonly sheet: string;
  /** The table with its new rows, header row included. */
  readonly whole: Area;
  /** The new rows; some of them may be blank rows that the table has at its end already. */
  readonly area: Area;
  /** Rows by which the table is lengthened. */
  readonly added: number;
  /** They come above the totals row, which moves down with what stands below it. */
  readonly hasTotals: boolean;
  /** Constants; null leaves a cell to Excel, whose calculated columns go on. */
  readonly cells: readonly (readonly (PlanCell | null)[])[];
}

/** The rows of all tables; none for a table in which a member has rows. */
export function addedRows(quarter: GrowingQuarter, newcomers: readonly Newcomer[]): AddedRows[] {
  if (newcomers.length === 0) return [];
  const start = startRows(setupWith(quarter, newcomers), quarter.mark.language);
  const listed = newcomers.filter(({ row }) => row === null).map(({ key, name, from, to, no }): StartRow => ({ key, name, from, to, no }));
  const list = listOf("member", quarter.tables);
  return [
    ...(list ? rowsFor(list, listed) : []),
    ...tablesPerMember(quarter.tables).flatMap(({ found, column }) => {
      const known = new Set(recordsOf(found).map((row) => row[column]));
      const wanted = newcomers.filter(({ key }) => !known.has(key)).map(({ key }) => key);
      return rowsFor(found, numbered(found, start[found.template.id].filter((row) => wanted.includes(String(row[column])))));
    }),
  ];
}

/** The setup of the workbook as it will be. */
function setupWith(standing: GrowingQuarter, newcomers: readonly Newcomer[]): QuarterSetup {
  const { mark, records, named, tables } = standing;
  const { language, period } = mark;
  const list = listOf("member", tables);
  const base = defaultSetup(period.first, language, period);
  const others = listedMembers(standing).filter((row) => row["key"] !== null && !newcomers.some(({ key }) => key === row["key"]));
  const known = { ...records, ...(list && { [list.template.id]: others }) };
  const setup = setupOfWorkbook({ period, language, records: known, named, targetColumns: [] }, base);
  return { ...setup, members: [...setup.members, ...newcomers.map(({ key, name, from, to }) => memberFrom({ key, name, from, to }))] };
}

/** Numbers go on after the last one. */
function numbered(found: FoundTable, rows: readonly StartRow[]): readonly StartRow[] {
  if (!found.template.columns.some(({ id }) => id === "no")) return rows;
  const last = Math.max(0, ...recordsOf(found).map(({ no }) => (typeof no === "number" ? no : 0)));
  return rows.map((row, index) => ({ ...row, no: last + 1 + index }));
}

function rowsFor(found: FoundTable, rows: readonly StartRow[]): AddedRows[] {
  if (rows.length === 0) return [];
  const { content, place } = found;
  const { top, left, headers } = content;
  const spare = Math.min(rows.length, blankRowsAtEnd(found));
  const first = top + 1 + content.rows.length - spare;
  const right = left + headers.length - 1;
  const columns = headers.map((_header, index) => found.template.columns.find(({ id }) => place.columns.get(id)?.column === left + index));
  return [{
    table: content.name,
    sheet: content.sheet,
    whole: { top, left, right, bottom: first + rows.length - 1 },
    area: { top: first, left, right, bottom: first + rows.length - 1 },
    added: rows.length - spare,
    hasTotals: content.hasTotals ?? false,
    cells: rows.map((row) => columns.map((column) => (column && column.kind !== "calculated" ? cellOf(row[column.id] ?? null) : null))),
  }];
}

function cellOf(value: StartRow[string]): PlanCell | null {
  return typeof value === "string" ? textCell(value) : (value ?? null);
}

/** Rows at the end of a table in which nothing but formulas can stand: a run lengthened the table and broke off, or a person did it. */
function blankRowsAtEnd({ template, content, place }: FoundTable): number {
  const calculated = new Set(template.columns.filter(({ kind }) => kind === "calculated").map(({ id }) => place.columns.get(id)?.column));
  const isBlank = (row: FoundTable["content"]["rows"][number]) =>
    row.every((value, index) => value === "" || value === null || calculated.has(content.left + index));
  const last = content.rows.map(isBlank).lastIndexOf(false);
  return content.rows.length - 1 - last;
}
