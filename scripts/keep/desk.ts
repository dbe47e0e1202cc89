/** The open workbook with what somebody did to it so far, and where tables and columns stand in it now. */
import { completeSet, columnName, noTeamColumns, sheetsOf, tableName, type Language, type SheetId, type TableId } from "../../src/templates";
import { headerCells, markedSheet, type QuarterSetup } from "../../src/workbook";
import type { Host } from "../../stand-in/node/openHost";
import type { Sheet, Table } from "../../src/file/model";
import type { Changes } from "./keptQuarter";

export interface Desk {
  readonly host: Host;
  readonly language: Language;
  readonly setup: QuarterSetup;
  readonly changes: Changes;
}

export function openDesk(host: Host, language: Language, setup: QuarterSetup): Desk {
  const changes: Changes = { replaced: [], movedTables: [], movedColumns: [], highlights: [], shown: [], sorted: [], joined: [] };
  return { host, language, setup, changes };
}

export interface StandingTable {
  readonly sheet: Sheet;
  readonly table: Table;
  /** The sheet's column, from 0, of a column id: by its mark, a hidden one by its header. @throws when there is none */
  columnOf(id: string): number;
}

export function standingTable({ host, language }: Desk, id: TableId): StandingTable {
  const sheet = host.workbook.sheets.find((one) => one.tables.some((table) => table.name === tableName(id)));
  const table = sheet?.tables.find((one) => one.name === tableName(id));
  if (!sheet || !table) throw new Error(`The workbook has no table ${tableName(id)}.`);
  return {
    sheet,
    table,
    columnOf: (column) => {
      const mark = headerCells(host.workbook.names).get(columnName(id, column).toLowerCase());
      if (mark) return mark.area.left;
      const label = templates.get(id)?.columns.find((one) => one.id === column)?.label[language];
      const index = table.columns.findIndex(({ name }) => name === label);
      if (index < 0) throw new Error(`Table ${table.name} has no column ${column}.`);
      return table.area.left + index;
    },
  };
}

const templates = new Map(sheetsOf(completeSet(), noTeamColumns).flatMap((sheet) => sheet.tables.map((table) => [table.id, table] as const)));

export function standingSheet({ host }: Desk, id: SheetId): Sheet {
  const name = markedSheet(host.workbook.names, "sheet", id);
  const sheet = host.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The workbook has no sheet ${id}.`);
  return sheet;
}
