/** Opens an .xlsx file as a workbook of the stand-in: files of its own without loss, others as far as the model goes. */

import { tryParseArea } from "../../address";
import type { NamedItem, Sheet, Workbook } from "../../model";
import { createSheet } from "../../newWorkbook";
import { usedArea } from "../../sheet/cells";
import { readCells, readColumns, readFormula, type NoteLoss } from "./cellsReading";
import { readCharts } from "./chartReading";
import { NotAWorkbookError, PackageReader } from "./packageReading";
import { readPage } from "./pageReading";
import { readAreas, readHighlights, readProtection, readValidations } from "./rulesReading";
import { StylesReader } from "./stylesReading";
import { readTable } from "./tableReading";
import { child, children, flagOf, numberOf, textOf, type ParseXml } from "./xmlReading";

export interface ReadWorkbook {
  workbook: Workbook;
  /** What the file holds and the workbook does not, a line each; empty for files that the stand-in saved. */
  losses: string[];
}

/** Parts of files that the model has no place for, and what they are. */
const FOREIGN_PARTS: readonly [RegExp, string][] = [
  [/^xl\/vbaProject/, "macros"],
  [/^xl\/comments|^xl\/threadedComments/, "notes and comments"],
  [/^xl\/pivot/, "pivot tables"],
  [/^xl\/externalLinks\//, "links to other workbooks"],
  [/^xl\/media\//, "pictures"],
  [/^xl\/slicer/, "slicers"],
  [/^xl\/ctrlProps|^xl\/activeX/, "form controls"],
];

const STATES = { hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/**
 * The workbook of a file. `parseXml` makes trees of XML text: the browser's DOMParser does, jsdom's too.
 * @throws NotAWorkbookError when the bytes are no .xlsx workbook.
 */
export function readXlsx(bytes: Uint8Array, parseXml: ParseXml): ReadWorkbook {
  const losses = new Set<string>();
  const note: NoteLoss = (loss) => losses.add(loss);
  const file = new PackageReader(bytes, parseXml);
  const main = file.related("", "officeDocument");
  const root = main === null ? null : file.root(main);
  if (main === null || root?.localName !== "workbook") throw new NotAWorkbookError("The file holds no workbook");
  for (const [pattern, what] of FOREIGN_PARTS) if (file.paths.some((path) => pattern.test(path))) note(what);
  const workbook: Workbook = { sheets: [], names: [], activeSheetId: "", structureProtected: false, readOnly: false };
  readSheets(workbook, file, main, root, note);
  readNames(workbook, root, note);
  workbook.structureProtected = flagOf(child(root, "workbookProtection"), "lockStructure") ?? false;
  const active = workbook.sheets[numberOf(child(root, "bookViews", "workbookView"), "activeTab") ?? 0];
  workbook.activeSheetId = (active ?? workbook.sheets[0])?.id ?? "";
  return { workbook, losses: [...losses] };
}

function readSheets(workbook: Workbook, file: PackageReader, main: string, root: Element, note: NoteLoss): void {
  const relations = new Map(file.relations(main).map((relation) => [relation.id, relation]));
  const part = (kind: string): Element | null => file.root(file.related(main, kind) ?? "");
  const styles = new StylesReader(part("styles"), part("theme"));
  const texts = children(part("sharedStrings"), "si").map(textOf);
  const drawings: [Sheet, string][] = [];
  for (const element of children(child(root, "sheets"), "sheet")) {
    const name = element.getAttribute("name") ?? "";
    const relation = relations.get(element.getAttributeNS("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id") ?? "");
    const sheetRoot = relation?.kind === "worksheet" ? file.root(relation.path) : null;
    if (!relation || !sheetRoot) {
      note(`the sheet ${name}, which holds no cells`);
      continue;
    }
    const sheet = createSheet(`{00000000-${(workbook.sheets.length + 1).toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`, name);
    sheet.visibility = STATES[(element.getAttribute("state") ?? "") as keyof typeof STATES] ?? "Visible";
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

function addTable(workbook: Workbook, sheet: Sheet, root: Element, note: NoteLoss): void {
  const count = workbook.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
  const table = readTable(root, String(count + 1), note);
  if (table) sheet.tables.push(table);
}

function readSheet(sheet: Sheet, root: Element, styles: StylesReader, texts: readonly ReturnType<typeof textOf>[], note: NoteLoss): void {
  const tab = styles.color(child(root, "sheetPr", "tabColor"));
  if (tab !== undefined) sheet.tabColor = tab;
  const view = child(root, "sheetViews", "sheetView");
  sheet.showGridlines = flagOf(view, "showGridLines") ?? true;
  const pane = child(view, "pane");
  if (pane?.getAttribute("state")?.startsWith("frozen")) sheet.frozen = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
  readCells(sheet, root, styles, texts, note);
  readColumns(sheet, root, usedArea(sheet, false)?.right ?? 0);
  sheet.merges = children(child(root, "mergeCells"), "mergeCell").flatMap((merge) => readAreas(merge.getAttribute("ref")));
  sheet.conditionalFormats = readHighlights(root, styles, note);
  sheet.validations = readValidations(root, note);
  readProtection(sheet, root, note);
  readPage(sheet, root);
  if (child(root, "hyperlinks")) note(`${sheet.name}: hyperlinks (their texts stay)`);
  if (child(root, "autoFilter")) note(`${sheet.name}: a filter outside tables`);
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
    else if (sheet) note(`${sheet.name}: the name ${name}, which is the sheet's own`);
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
  const area = tryParseArea(addressOf(text));
  if (area && !/,(?=')/.test(text)) sheet.pageLayout.printArea = area;
  else note(`${sheet.name}: a print area of several parts`);
}

function setPrintTitles(sheet: Sheet, text: string): void {
  for (const reference of text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
    const area = tryParseArea(addressOf(reference));
    if (!area) continue;
    if (/\d/.test(addressOf(reference))) sheet.pageLayout.titleRows = { first: area.top, last: area.bottom };
    else sheet.pageLayout.titleColumns = { first: area.left, last: area.right };
  }
}
