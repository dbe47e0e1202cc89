/** Whether tables have room for the rows and columns of new members. Nothing is written over: what stands below moves down, or is named. */
import type { Language } from "../../locales";
import { noteTexts } from "../../locales/notes";
import { areaAddress, areasCutAt, overlaps, quoteSheet, type AddedColumn, type AddedRows, type Area } from "../../workbook";
import { askMerged, mergedCells } from "../read/mergedCells";
import { placeOfRange } from "../wire/placeOfRange";
import { writerOn, type Writer } from "../wire/writer";

/** A blank row stays between a table and what stands below it. */
const rowsBetween = 1;

export interface Room {
  /** Whole rows to insert below a table, so that what stands there moves down. */
  readonly inserts: ReadonlyMap<AddedRows, number>;
  /** What is in the way and cannot move, with its place and what to do; then nothing may be written. */
  readonly blocked: readonly string[];
  /** Sheets that are protected. */
  readonly protectedSheets: readonly string[];
}

interface SheetTables {
  readonly sheet: string;
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}

/** Two requests. */
export async function readRoom(
  context: Excel.RequestContext,
  rows: readonly AddedRows[],
  columns: readonly AddedColumn[],
  language: Language,
): Promise<Room> {
  const writer = writerOn(context);
  const below = rows.flatMap((one) => askBelow(writer, one));
  const names = [...new Set([...rows, ...columns].map(({ sheet }) => sheet))];
  const sheets = names.map((name) => {
    const sheet = writer.sheet(name);
    sheet.protection.load("protected");
    sheet.tables.load("items/name");
    return { name, sheet };
  });
  await context.sync();
  const asked = sheets.map(({ name, sheet }) => ({ name, tables: sheet.tables.items.map(askPlace) }));
  await context.sync();
  const standing = asked.map(({ name, tables }): SheetTables => ({
    sheet: name,
    tables: tables.map((table) => ({ name: table.name, area: placeOfRange(table.range).area })),
  }));
  const totalled = below.filter(({ one }) => one.hasTotals);
  const met = below.filter(({ one }) => !one.hasTotals).flatMap((one) => inTheWay(one, standing));
  const notes = noteTexts[language];
  return {
    inserts: new Map(met.filter(({ canMove }) => canMove).map(({ one, missing }) => [one, missing])),
    blocked: [
      ...met.filter(({ canMove }) => !canMove).map(({ place, missing }) => notes.growthBlocked({ place, count: missing })),
      ...totalled.flatMap((one) => tablesUnder(one, standing)).map((place) => notes.growthUnderTotals({ place })),
      ...cutTables(columns, standing).map((place) => notes.growthTable({ place })),
    ],
    protectedSheets: sheets.filter(({ sheet }) => sheet.protection.protected).map(({ name }) => name),
  };
}

interface Below {
  readonly one: AddedRows;
  /** The rows that the table takes in and the blank one below them. */
  readonly area: Area;
  readonly cells: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
}

function askBelow(writer: Writer, one: AddedRows): Below[] {
  const { whole, added, sheet } = one;
  if (added === 0) return [];
  const area = { ...whole, top: whole.bottom - added + 1, bottom: whole.bottom + rowsBetween };
  const cells = writer.range(sheet, area);
  cells.load("formulas");
  return [{ one, area, cells, merged: askMerged(cells) }];
}

function askPlace(table: Excel.Table) {
  const range = table.getRange();
  range.load("address");
  return { name: table.name, range };
}

/** Rows can be inserted where the table is the only one: others beside it would be torn apart. */
function inTheWay({ one, area, cells, merged }: Below, standing: readonly SheetTables[]) {
  const others = (standing.find(({ sheet }) => sheet === one.sheet)?.tables ?? []).filter(({ name }) => name !== one.table);
  const taken = (cells.formulas as unknown[][]).findIndex((line) => line.some((cell) => cell !== ""));
  const areas = [...mergedCells(merged, one.sheet).map((address) => placeOfRange({ address }).area), ...others.map((other) => other.area)];
  const tops = areas.filter((other) => overlaps(other, area)).map(({ top }) => Math.max(0, top - area.top));
  const first = Math.min(taken < 0 ? Infinity : taken, ...tops);
  if (first === Infinity) return [];
  const row = area.top + first;
  const place = `${quoteSheet(one.sheet)}!${areaAddress({ ...area, top: row, bottom: row })}`;
  return [{ one, missing: area.bottom - row + 1, canMove: others.length === 0, place }];
}

/** Tables below a totals row: rows that come above it would move part of them. */
function tablesUnder({ one, area }: Below, standing: readonly SheetTables[]): string[] {
  const others = (standing.find(({ sheet }) => sheet === one.sheet)?.tables ?? []).filter(({ name }) => name !== one.table);
  const under = others.filter((other) => other.area.top >= area.top && other.area.left <= area.right && other.area.right >= area.left);
  return under.map((other) => `${quoteSheet(one.sheet)}!${areaAddress(other.area)}`);
}

/** Tables of somebody's own, above or below the targets, that a new column would go through. */
function cutTables(columns: readonly AddedColumn[], standing: readonly SheetTables[]): string[] {
  const cut = columns.flatMap(({ sheet, column, top }) =>
    standing
      .filter((one) => one.sheet === sheet)
      .flatMap(({ tables }) => areasCutAt(column, tables.filter(({ area }) => area.top !== top)))
      .map(({ area }) => `${quoteSheet(sheet)}!${areaAddress(area)}`),
  );
  return [...new Set(cut)];
}
