/** Opens an .xlsx file as a workbook: files that saveXlsx wrote without loss, others as far as the model goes. */

import { tryParseArea } from "../address";
import { HIDDEN_STATES, RELATIONSHIP_NAMESPACE, turnedRound } from "../fileWords";
import type { NamedItem, Sheet, Workbook } from "../model";
import { createSheet } from "../newWorkbook";
import { usedArea } from "../cells";
import { readCells, readColumns, readFormula, type SharedText } from "./cellsReading";
import { readCharts } from "./chartReading";
import { createLossList, type Loss, type NoteLoss } from "./losses";
import { NotAWorkbookError, PackageReader } from "./packageReading";
import { readPage } from "./pageReading";
import { readAreas, readHighlights, readProtection, readValidations } from "./rulesReading";
import { StylesReader } from "./stylesReading";
import { readTable } from "./tableReading";
import { noteUnreadParts, noteUnreadSheet } from "./unread";
import { child, children, descendants, flagOf, hasDifferentLooks, hasRunLooks, numberOf, textOf, type ParseXml } from "./xmlReading";

export interface ReadWorkbook {
  workbook: Workbook;
  /** What the file holds and the workbook does not, each once; empty for files that saveXlsx wrote. */
  losses: Loss[];
}

const STATES = turnedRound(HIDDEN_STATES);

/**
 * The workbook of a file.
 * @throws NotAWorkbookError when the bytes are no .xlsx workbook.
 */
export function readXlsx(bytes: Uint8Array, parseXml: ParseXml): ReadWorkbook {
  const list = createLossList();
  const { note } = list;
  const file = new PackageReader(bytes, parseXml);
  const main = file.related("", "officeDocument");
  const root = main === null ? null : file.root(main);
  if (main === null || root?.localName !== "workbook") throw new NotAWorkbookError("other", "The file holds no workbook");
  if (flagOf(child(root, "workbookPr"), "date1904")) throw new NotAWorkbookError("dates1904", "The file counts dates from 1904");
  noteUnreadParts(file.paths, note);
  const workbook: Workbook = { sheets: [], names: [], activeSheetId: "", structureProtected: false, readOnly: false };
  readSheets(workbook, file, main, root, note);
  const [first] = workbook.sheets;
  if (!first) throw new NotAWorkbookError("other", "The file holds no sheet with cells");
  if (workbook.sheets.every(({ visibility }) => visibility !== "Visible")) first.visibility = "Visible";
  readNames(workbook, root, note);
  workbook.structureProtected = flagOf(child(root, "workbookProtection"), "lockStructure") ?? false;
  const active = workbook.sheets[numberOf(child(root, "bookViews", "workbookView"), "activeTab") ?? 0];
  workbook.activeSheetId = (active ?? first).id;
  return { workbook, losses: list.losses };
}

function readSheets(workbook: Workbook, file: PackageReader, main: string, root: Element, note: NoteLoss): void {
  const relations = new Map(file.relations(main).map((relation) => [relation.id, relation]));
  const part = (kind: string): Element | null => file.root(file.related(main, kind) ?? "");
  const styles = new StylesReader(part("styles"), part("theme"));
  const isRich = isOfLibreOffice(file) ? hasDifferentLooks : hasRunLooks;
  const texts = children(part("sharedStrings"), "si").map((item) => ({ text: textOf(item), isRich: isRich(item) }));
  const drawings: [Sheet, string][] = [];
  for (const element of children(child(root, "sheets"), "sheet")) {
    const name = element.getAttribute("name") ?? "";
    const relation = relations.get(element.getAttributeNS(RELATIONSHIP_NAMESPACE, "id") ?? "");
    const sheetRoot = relation?.kind === "worksheet" ? file.root(relation.path) : null;
    if (!relation || !sheetRoot) {
      note("sheetWithoutCells", name);
      continue;
    }
    const sheet = createSheet(`{00000000-${(workbook.sheets.length + 1).toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`, name);
    sheet.visibility = STATES[element.getAttribute("state") ?? ""] ?? "Visible";
    workbook.sheets.push(sheet);
    readSheet(sheet, sheetRoot, styles, texts, note);
    for (const { kind, path } of file.relations(relation.path)) {
      if (kind === "drawing") drawings.push([sheet, path]);
      const table = kind === "table" ? file.root(path) : null;
      if (table) addTable(workbook, sheet, table, note);
    }
  }
  for (const [sheet, path] of drawings) readCharts(workbook, sheet, file, path, note);
}

/** LibreOffice gives the Chinese and the other letters of a text fonts of their own in every file; nobody chose those. */
function isOfLibreOffice(file: PackageReader): boolean {
  return child(file.root("docProps/app.xml"), "Application")?.textContent?.startsWith("LibreOffice") ?? false;
}

function addTable(workbook: Workbook, sheet: Sheet, root: Element, note: NoteLoss): void {
  const count = workbook.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
  const table = readTable(root, String(count + 1), note);
  if (table) sheet.tables.push(table);
}

function readSheet(sheet: Sheet, root: Element, styles: StylesReader, texts: readonly SharedText[], note: NoteLoss): void {
  const tab = styles.color(child(root, "sheetPr", "tabColor"));
  if (tab !== undefined) sheet.tabColor = tab;
  const view = child(root, "sheetViews", "sheetView");
  sheet.showGridlines = flagOf(view, "showGridLines") ?? true;
  const pane = child(view, "pane");
  if (pane?.getAttribute("state")?.startsWith("frozen")) sheet.frozen = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
  readCells(sheet, root, styles, texts, note);
  readColumns(sheet, root, usedArea(sheet, false)?.right ?? 0);
  sheet.merges = children(child(root, "mergeCells"), "mergeCell").flatMap((merge) => readAreas(merge.getAttribute("ref")));
  sheet.conditionalFormats = readHighlights(sheet, root, styles, note);
  sheet.validations = readValidations(sheet, root, note);
  readProtection(sheet, root, note);
  readPage(sheet, root, note);
  noteUnreadSheet(root, sheet.name, styles, note);
  if (child(root, "hyperlinks")) note("hyperlinks", sheet.name);
  if (child(root, "autoFilter")) note("sheetFilter", sheet.name);
  if (descendants(root, "sparklineGroup").length > 0) note("sparklines", sheet.name);
  const newer = [...descendants(child(root, "extLst"), "cfRule"), ...descendants(child(root, "extLst"), "dataValidation")];
  if (newer.some((rule) => rule.getAttribute("type") !== "dataBar")) note("newerRules", sheet.name); // data bars stand in both forms
}

/** Names of the workbook; print areas and titles go to their sheets. */
function readNames(workbook: Workbook, root: Element, note: NoteLoss): void {
  for (const element of children(child(root, "definedNames"), "definedName")) {
    const name = element.getAttribute("name") ?? "";
    const text = element.textContent ?? "";
    const sheet = workbook.sheets[numberOf(element, "localSheetId") ?? -1];
    if (name === "_xlnm.Print_Area" && sheet) setPrintArea(sheet, text, note);
    else if (name === "_xlnm.Print_Titles" && sheet) setPrintTitles(sheet, text);
    else if (name.startsWith("_xlnm.")) continue;
    else if (sheet) note("ownName", sheet.name, name);
    else workbook.names.push(readName(element, name, text));
  }
}

function readName(element: Element, name: string, text: string): NamedItem {
  return { name, formula: readFormula(text), visible: flagOf(element, "hidden") !== true, comment: element.getAttribute("comment") ?? "" };
}

function addressOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("!") + 1);
}

function setPrintArea(sheet: Sheet, text: string, note: NoteLoss): void {
  const areas = text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).map((part) => tryParseArea(addressOf(part)));
  const [first, ...further] = areas.filter((area) => area !== null && area !== undefined);
  if (!first || further.length + 1 < areas.length) return note("printAreaParts", sheet.name);
  sheet.pageLayout.printArea = first;
  if (further.length > 0) sheet.pageLayout.furtherPrintAreas = further;
}

function setPrintTitles(sheet: Sheet, text: string): void {
  for (const reference of text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
    const area = tryParseArea(addressOf(reference));
    if (!area) continue;
    if (/\d/.test(addressOf(reference))) sheet.pageLayout.titleRows = { first: area.top, last: area.bottom };
    else sheet.pageLayout.titleColumns = { first: area.left, last: area.right };
  }
}
