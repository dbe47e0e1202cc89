/** Makes hostile quarters with the real add-in, and says what came out otherwise than it went in. */

import { compare, type Difference } from "../calculators/compareCalculators";
import { modelValue, readModel } from "../calculators/readModel";
import { carrySetup, pressDone, startWorkbook } from "../excel/support";
import type { FormulaEngine } from "../../stand-in/engine/engine";
import { createUniverEngine } from "../../stand-in/engine/univerEngine";
import { readData } from "../../src/workbook";
import { headerText } from "../../src/workbook/page/pageText";
import { typeData } from "../../scripts/cli/page/typeData";
import { accept } from "../workbook/setup/sampleSetup";
import { FREE_FIELDS, type HostileQuarter } from "./hostileQuarter";
import type { FileSheet } from "../oracle/readXlsxCells";
import type { Host } from "../../stand-in/node/openHost";
import type { Workbook } from "../../src/file/model";
import { cellAddress } from "../../src/workbook";

/** Excel's limit for the three parts of a header together. */
const LONGEST_HEADER = 255;

const engine = createUniverEngine();
/** Every formula is checked when it is written; all are calculated once at the end, which is much quicker. */
const lateEngine: FormulaEngine = { check: (workbook, sheet, formula) => engine.check(workbook, sheet, formula), recalculate: () => undefined };

/** Creates the quarter, types its rows, refreshes it, prepares the review, calculates. */
export async function makeHostile(host: Host, quarter: HostileQuarter): Promise<Workbook> {
  const setup = accept(quarter.setup);
  const read = readData(quarter.data, setup);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  startWorkbook(host, quarter.setup, { engine: lateEngine });
  await pressDone(host, "newQuarter");
  await typeData(host, read.data, setup, "zh-CN");
  await pressDone(host, "refresh");
  await pressDone(host, "prepareReview");
  carrySetup(host, null);
  host.session.state.engine = engine;
  await host.recalculate();
  return host.workbook;
}

interface Wrong {
  readonly where: string;
  readonly wanted: unknown;
  readonly found: unknown;
}

/** Texts that are not where they were written, formulas and errors where none belong, calculators that disagree. */
export function wrongInModel(workbook: Workbook, quarter: HostileQuarter): Wrong[] {
  const model = readModel(workbook);
  const { records, named } = model;
  const wrong: Wrong[] = [];
  const expectSame = (where: string, wanted: unknown, found: unknown): void => {
    if (found !== wanted) wrong.push({ where, wanted, found });
  };
  expectSame("team", quarter.team, named["qb_team"]);
  expectSame("manager", quarter.manager, named["qb_manager"]);
  quarter.members.forEach((name, index) => expectSame(`member ${index}`, name, records.members?.[index]?.["name"]));
  for (const field of ["id", "name", "unit"] as const) expectSame(`metric ${field}`, quarter.metric[field], records.metrics?.[0]?.[field]);
  quarter.rows.forEach((row, index) => {
    const record = records.followUps?.[index];
    FREE_FIELDS.forEach((field, column) => expectSame(`follow-up ${index} ${field}`, row[column], record?.[field]));
    expectSame(`follow-up ${index} rep`, quarter.members[index % quarter.members.length], record?.["rep"]);
  });
  for (const { template, content, place } of model.tables.values()) {
    const cells = workbook.sheets.find(({ name }) => name === content.sheet)?.cells;
    for (const column of template.columns.filter(({ kind }) => kind !== "calculated")) {
      const at = place.columns.get(column.id)?.column ?? -1;
      content.rows.forEach((_, row) => expectSame(`${template.id}.${column.id} ${row} formula`, undefined, cells?.get(content.top + 1 + row)?.get(at)?.formula));
    }
  }
  for (const { name, cells, pageLayout } of workbook.sheets) {
    for (const [row, line] of cells) {
      for (const [column, { value }] of line) if (typeof value === "object" && value !== null) wrong.push({ where: `${name}!${cellAddress(row, column)}`, wanted: "no error", found: value.error });
    }
    const { leftHeader: left, centerHeader = "", rightHeader = "" } = pageLayout.headerFooter;
    const room = LONGEST_HEADER - "&L&C&R".length - centerHeader.length - rightHeader.length;
    if (left !== undefined) expectSame(`${name} header`, headerText(quarter.team, room), left);
  }
  const { differences } = compare(workbook, modelValue(workbook));
  return [...wrong, ...differences.map(({ cell, core, other }) => ({ where: cell, wanted: core, found: other }))];
}

/** Cells of text that a file gives back otherwise than the workbook holds them. */
export function wrongInFile(workbook: Workbook, sheets: readonly FileSheet[]): Wrong[] {
  return textCells(workbook).flatMap(({ sheet, address, text }) => {
    const found = valueIn(sheets, sheet, address);
    return found === text ? [] : [{ where: `${sheet}!${address}`, wanted: text, found }];
  });
}

/** Typed texts that LibreOffice gives back otherwise; it makes every line break one character and loses an escape before an escape. */
export function wrongInLibreOffice(workbook: Workbook, sheets: readonly FileSheet[]): Wrong[] {
  const kept = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/(?:_x005F)+(?=_x)/gi, "");
  return textCells(workbook).flatMap(({ sheet, address, text, isTyped }) => {
    const found = valueIn(sheets, sheet, address);
    const isSame = !isTyped || (typeof found === "string" && kept(found) === kept(text));
    return isSame ? [] : [{ where: `${sheet}!${address}`, wanted: text, found }];
  });
}

/** Columns that go by the text that a row's cells make together, cut after so many characters. */
const ofReadText = /^followUps\.(said|numbered|without\d|says|quality)$/;

/**
 * True for what is known of LibreOffice: it counts a character beyond U+FFFF as one where Excel counts two, makes one character of a line
 * break, loses a tab in a text of several lines, leaves "İ" and Georgian capitals as they are in LOWER, and loses an escape before an escape.
 */
export function isKnownOfLibreOffice(workbook: Workbook, { column, core, other, cell }: Difference): boolean {
  if (typeof core === "string" && typeof other === "string" && core.toUpperCase() === other.toUpperCase()) return true;
  if (typeof core === "string" && /i\u0307|_x005F_x/i.test(core)) return true;
  if (!ofReadText.test(column)) return false;
  const table = readModel(workbook).tables.get("followUps");
  const row = table?.content.rows[Number(/\d+$/.exec(cell)?.[0]) - 2 - table.content.top] ?? [];
  const said = ["summary", "feedback", "progress", "risk", "result"].map((id) => row[(table?.place.columns.get(id)?.column ?? 0) - (table?.content.left ?? 0)]);
  return /[\u{10000}-\u{10ffff}\r\t]/u.test(said.join());
}

function textCells(workbook: Workbook): { sheet: string; address: string; text: string; isTyped: boolean }[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([row, line]) =>
      [...line].flatMap(([column, { value, formula }]) =>
        typeof value === "string" && value !== "" ? [{ sheet: sheet.name, address: cellAddress(row, column), text: value, isTyped: formula === undefined }] : [],
      ),
    ),
  );
}

function valueIn(sheets: readonly FileSheet[], sheet: string, address: string): unknown {
  return sheets.find(({ name }) => name === sheet)?.cells.get(address);
}
