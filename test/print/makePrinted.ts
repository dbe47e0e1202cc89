/** Quarters as people fill and print them: made by the add-in, typed into, refreshed, prepared for print, printed by LibreOffice. */
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { noEngine } from "../../stand-in/engine/engine";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import { cellAddress, headerCells } from "../../src/workbook";
import { columnName, tableName, type Language, type TableId } from "../../src/templates";
import { isoDate } from "../../src/core";
import { readData, readSetup } from "../../src/workbook";
import { typeData } from "../../scripts/cli/page/typeData";
import { openExcel, pressDone, startWorkbook } from "../excel/support";
import { pdfTexts, printAllToPdf } from "../oracle/libreOffice";
import { readPage, type PrintedPage } from "./printedPage";
import type { Host } from "../../stand-in/node/openHost";
import type { Workbook } from "../../src/file/model";

export interface QuarterToPrint {
  readonly setup: Readonly<Record<string, unknown>>;
  readonly data?: unknown;
  /** Without formulas calculated here LibreOffice shows them all the same; saves minutes where a team is large. */
  readonly calculated?: boolean;
  /** Texts typed into cells of rows with these ids: table → row id → column → text. */
  readonly typed?: Partial<Record<TableId, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

export interface PrintedQuarter {
  readonly workbook: Workbook;
  readonly file: Uint8Array;
  readonly pdf: Uint8Array;
  readonly pages: readonly PrintedPage[];
}

/** Makes the quarters one after the other in one add-in of this language, then prints them all in one start of LibreOffice. */
export async function printQuarters(language: Language, quarters: readonly QuarterToPrint[]): Promise<PrintedQuarter[]> {
  const host = await openExcel({ language });
  try {
    const made: { workbook: Workbook; file: Uint8Array }[] = [];
    for (const quarter of quarters) {
      await makeQuarter(host, quarter, language);
      made.push({ workbook: host.workbook, file: await saveXlsx(host.workbook) });
    }
    const pdfs = await printAllToPdf(made.map(({ file }) => file));
    return await Promise.all(
      made.map(async ({ workbook, file }, index) => {
        const pdf = pdfs[index] as Uint8Array;
        return { workbook, file, pdf, pages: (await pdfTexts(pdf)).map(readPage) };
      }),
    );
  } finally {
    await host.close();
  }
}

async function makeQuarter(host: Host, { setup: json, data = {}, calculated = true, typed = {} }: QuarterToPrint, language: Language): Promise<void> {
  const reading = readSetup(json, { today: isoDate("2026-10-01") });
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  const rows = readData(data, reading.setup);
  if ("problems" in rows) throw new Error(JSON.stringify(rows.problems));
  startWorkbook(host, json, { engine: calculated ? createUniverEngine() : noEngine });
  await pressDone(host, "newQuarter");
  await typeData(host, rows.data, reading.setup, language);
  for (const [table, byRow] of Object.entries(typed)) await typeTexts(host, table as TableId, byRow);
  if (calculated) await pressDone(host, "refresh");
  await pressDone(host, "prepareReview");
}

async function typeTexts(host: Host, id: TableId, byRow: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<void> {
  const sheet = host.workbook.sheets.find(({ tables }) => tables.some(({ name }) => name === tableName(id)));
  if (!sheet) throw new Error(`There is no table ${tableName(id)}.`);
  const marks = headerCells(host.workbook.names);
  for (const [rowId, texts] of Object.entries(byRow)) {
    const [row] = [...sheet.cells].find(([, cells]) => [...cells.values()].some(({ value }) => value === rowId)) ?? [];
    if (row === undefined) throw new Error(`${tableName(id)} has no row ${rowId}.`);
    for (const [column, text] of Object.entries(texts)) {
      const place = marks.get(columnName(id, column).toLowerCase());
      if (!place) throw new Error(`${tableName(id)} has no column ${column}.`);
      await host.type(sheet.name, cellAddress(row, place.area.left), [[text]]);
    }
  }
}
