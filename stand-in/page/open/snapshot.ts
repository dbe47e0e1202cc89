/** Copies of a workbook that a later state can be put back to. Formats are shared: they are never changed in place. */

import type { Sheet, Table, Workbook } from "../../../src/file/model";

/** A copy that shares nothing changeable with the workbook. */
export function copyWorkbook(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(copySheet), names: workbook.names.map((name) => ({ ...name })) };
}

function copySheet(sheet: Sheet): Sheet {
  const { cells, formats, columns, rows, ...rest } = sheet;
  return {
    ...structuredClone(rest),
    cells: new Map([...cells].map(([row, line]) => [row, new Map([...line].map(([column, cell]) => [column, { ...cell }]))])),
    formats: new Map([...formats].map(([row, line]) => [row, new Map(line)])),
    columns: new Map([...columns].map(([column, format]) => [column, { ...format }])),
    rows: new Map([...rows].map(([row, format]) => [row, { ...format }])),
  };
}

/**
 * Puts the workbook back to a copy, which must not be used again. Sheets and tables that exist on both sides stay the same
 * objects, because the add-in's references and the engine's memory hang on them.
 */
export function restoreWorkbook(workbook: Workbook, copy: Workbook): void {
  const sheets = copy.sheets.map((wanted) => {
    const known = workbook.sheets.find((sheet) => sheet.id === wanted.id);
    return known ? become(known, { ...wanted, tables: wanted.tables.map((table) => keptTable(known, table)) }) : wanted;
  });
  become(workbook, { ...copy, sheets });
}

function keptTable(sheet: Sheet, wanted: Table): Table {
  const known = sheet.tables.find((table) => table.id === wanted.id);
  return known ? become(known, wanted) : wanted;
}

/** Makes an object say what another says, members that are absent there included. */
function become<T extends object>(object: T, wanted: T): T {
  for (const key of Object.keys(object)) if (!(key in wanted)) delete (object as Record<string, unknown>)[key];
  return Object.assign(object, wanted);
}
