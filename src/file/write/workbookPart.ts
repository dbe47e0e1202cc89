/** The workbook part: sheets in tab order, names, what is printed. */

import { columnLetters } from "../address";
import { HIDDEN_STATES, RELATIONSHIP_NAMESPACE } from "../fileWords";
import { fileFormula } from "../formula/fileFormula";
import type { Area, Sheet, Workbook } from "../model";
import { quoteSheet } from "../sheetName";
import { element, escapeXml, SPREADSHEET_NAMESPACE, XML_DECLARATION } from "./xml";

const STATES = { Visible: undefined, ...HIDDEN_STATES };

/** XML of the workbook; the sheet at position n has the relationship id `rId${n + 1}`. */
export function workbookPart(workbook: Workbook): string {
  const activeTab = Math.max(workbook.sheets.findIndex(({ id }) => id === workbook.activeSheetId), 0);
  const sheets = workbook.sheets.map((sheet, index) =>
    element("sheet", { name: sheet.name, sheetId: index + 1, state: STATES[sheet.visibility], "r:id": `rId${index + 1}` }),
  );
  const names = definedNames(workbook).join("");
  const content =
    "<workbookPr/>" +
    (workbook.structureProtected ? element("workbookProtection", { lockStructure: true }) : "") +
    element("bookViews", {}, element("workbookView", { activeTab: activeTab || undefined })) +
    element("sheets", {}, sheets.join("")) +
    (names === "" ? "" : element("definedNames", {}, names)) +
    element("calcPr", { calcId: 191_029, fullCalcOnLoad: true });
  return XML_DECLARATION + element("workbook", { xmlns: SPREADSHEET_NAMESPACE, "xmlns:r": RELATIONSHIP_NAMESPACE }, content);
}

function definedNames(workbook: Workbook): string[] {
  const own = workbook.names.map(({ name, formula, visible, comment }) => {
    const values = { name, comment: comment === "" ? undefined : comment, hidden: visible ? undefined : true };
    return element("definedName", values, escapeXml(fileFormula(formula.startsWith("=") ? formula : `=${formula}`, undefined)));
  });
  return [...own, ...workbook.sheets.flatMap(printNames)];
}

function printNames(sheet: Sheet, localSheetId: number): string[] {
  const { printArea, furtherPrintAreas = [], titleRows, titleColumns } = sheet.pageLayout;
  const prefix = quoteSheet(sheet.name);
  const names: string[] = [];
  const add = (name: string, text: string) => names.push(element("definedName", { name, localSheetId }, escapeXml(text)));
  if (printArea) {
    const reference = ({ top, left, bottom, right }: Area) => `${prefix}!$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
    add("_xlnm.Print_Area", [printArea, ...furtherPrintAreas].map(reference).join(","));
  }
  const titles = [
    titleColumns && `${prefix}!$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`,
    titleRows && `${prefix}!$${titleRows.first + 1}:$${titleRows.last + 1}`,
  ].filter((text) => text !== undefined);
  if (titles.length > 0) add("_xlnm.Print_Titles", titles.join(","));
  return names;
}

/** XML of the shared texts. */
export function sharedTextsPart(texts: readonly string[], uses: number, escape: (text: string) => string): string {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escape(text)}</t></si>`).join("");
  return XML_DECLARATION + element("sst", { xmlns: SPREADSHEET_NAMESPACE, count: uses, uniqueCount: texts.length }, items);
}

