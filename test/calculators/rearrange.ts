/** What people do to the columns of tables: some of their own between ours, ours in another order. Everything that refers to them follows, as in Excel. */
import { putCell } from "../../src/file/cells";
import { columnCount } from "../../src/file/area";
import { moveCharts, moveFormulas, moveSheet } from "../../stand-in/sheet/insertLines";
import type { Area, Sheet, Table, Workbook } from "../../src/file/model";

/** A column of one's own between each two columns of every table, with a text, a number, an error and a blank in turn below its header. @returns how many there are */
export function insertOwnColumns(workbook: Workbook): number {
  for (const sheet of workbook.sheets) {
    const inner = sheet.tables.flatMap(({ area }) => Array.from({ length: columnCount(area) - 1 }, (_, index) => area.left + 1 + index));
    const before = (column: number): number => new Set(inner.filter((one) => one <= column)).size;
    rearrange(workbook, sheet, (column) => column + before(column));
    for (const table of sheet.tables) fillOwn(sheet, table);
  }
  return workbook.sheets.flatMap(({ tables }) => tables.flatMap(({ columns }) => columns.filter(isOwn))).length;
}

const firstOwnId = 10_000;
const isOwn = ({ id }: Table["columns"][number]): boolean => id >= firstOwnId;

/** The columns of each table from right to left; of tables above each other those that they share. @returns how many columns moved */
export function reverseColumns(workbook: Workbook): number {
  let moved = 0;
  for (const sheet of workbook.sheets) {
    const ranges = sheet.tables.map(({ area }) => sharedColumns(sheet, area));
    moved += new Set(ranges.flatMap(({ left, right }) => Array.from({ length: right - left + 1 }, (_, index) => left + index))).size;
    splitRules(sheet);
    rearrange(workbook, sheet, (column) => {
      const range = ranges.find((one) => column >= one.left && column <= one.right);
      return range ? range.left + range.right - column : column;
    });
  }
  return moved;
}

/** The columns of a table that lie in every table above or below it. */
function sharedColumns(sheet: Sheet, { left, right }: Area): Pick<Area, "left" | "right"> {
  const stacked = sheet.tables.map(({ area }) => area).filter((other) => other.left <= right && other.right >= left);
  return { left: Math.max(...stacked.map((area) => area.left)), right: Math.min(...stacked.map((area) => area.right)) };
}

/** Puts each column of a sheet where `place` says; columns that come between those of a table belong to it. */
function rearrange(workbook: Workbook, sheet: Sheet, place: (column: number) => number): void {
  const tables = sheet.tables.map((table) => {
    const at = table.columns.map((_, index) => place(table.area.left + index));
    return { table, columns: [...table.columns], at, area: { ...table.area, left: Math.min(...at), right: Math.max(...at) } };
  });
  const move = { sheetName: sheet.name, row: (row: number) => row, column: place };
  moveSheet(sheet, move);
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.map(turned);
  sheet.merges = sheet.merges.map(turned);
  for (const { table, columns, at, area } of tables) {
    table.area = area;
    table.columns = Array.from({ length: columnCount(area) }, (_, index) => columns[at.indexOf(area.left + index)] ?? { id: firstOwnId + index, name: `自用${index}` });
  }
  moveCharts(workbook, sheet, move);
  moveFormulas(workbook, move);
}

/** Rules of several columns as one area for each. */
function splitRules(sheet: Sheet): void {
  const columnsOf = (area: Area): Area[] => Array.from({ length: columnCount(area) }, (_, index) => ({ ...area, left: area.left + index, right: area.left + index }));
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) rule.areas = rule.areas.flatMap((area) => (columnCount(area) > 100 ? [area] : columnsOf(area)));
}

function turned(area: Area): Area {
  return { ...area, left: Math.min(area.left, area.right), right: Math.max(area.left, area.right) };
}

function fillOwn(sheet: Sheet, { area, columns }: Table): void {
  const contents = ["备注", 7, { error: "#N/A" } as const, null];
  columns.forEach((column, index) => {
    if (!isOwn(column)) return;
    putCell(sheet, area.top, area.left + index, { value: column.name });
    for (let row = area.top + 1; row <= area.bottom; row += 1) {
      const value = contents[(row + index) % contents.length] ?? null;
      putCell(sheet, row, area.left + index, value === null ? null : { value });
    }
  });
}
