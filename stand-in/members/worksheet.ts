import { LAST_COLUMN, LAST_ROW } from "../../src/file/area";
import { parseArea } from "../parseArea";
import { rewriteFormulas } from "../formula/rewriteWorkbook";
import { loseSheetInFormula, renameSheetInFormula } from "../formula/structuredReferences";
import { HostError, invalid, refuseBehind } from "../hostError";
import { noteDependents } from "../hostState";
import type { HostState } from "../hostState";
import { showLevels } from "../sheet/outline";
import { refuseSheetName } from "../rules/sheetNames";
import { findNamedArea } from "../rules/namedAreas";
import { usedArea } from "../../src/file/cells";
import { EVENT_TYPES, registerEvent, unregisterEvent } from "../wire/events";
import type { Sheet } from "../../src/file/model";
import { choiceArgument, colorArgument, flagArgument, textArgument, wholeArgument } from "./argument";
import { chartCollectionClass } from "./chartCollection";
import { opened } from "./hostClass";
import type { HostClass, Opened } from "./hostClass";
import { horizontalPageBreaksClass, verticalPageBreaksClass } from "./pageBreakCollection";
import { pageLayoutClass } from "./pageLayout";
import { rangeClass } from "./range";
import { shapeCollectionClass } from "./shapeCollection";
import { tableCollectionClass } from "./tableCollection";
import { worksheetFreezePanesClass } from "./worksheetFreezePanes";
import { worksheetProtectionClass } from "./worksheetProtection";

/** Excel.Worksheet. */
export const worksheetClass: HostClass<Sheet> = {
  name: "Worksheet",
  id: (sheet) => sheet.id,
  otherNames: { Gridlines: "ShowGridlines" },
  read: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    ShowGridlines: (sheet) => sheet.showGridlines,
    TabColor: (sheet) => sheet.tabColor ?? "",
    Visibility: (sheet) => sheet.visibility,
  },
  write: {
    Position: (sheet, value, host) => moveSheet(sheet, value, host),
    Name: (sheet, value, host) => renameSheet(sheet, textArgument(value, "The sheet name"), host),
    ShowGridlines: (sheet, value, host) => {
      refuseBehind(host);
      sheet.showGridlines = flagArgument(value, "showGridlines");
    },
    TabColor: (sheet, value) => setTabColor(sheet, value),
    Visibility: (sheet, value, host) => setVisibility(sheet, value, host),
  },
  open: {
    Charts: (sheet) => opened(chartCollectionClass, sheet),
    FreezePanes: (sheet) => opened(worksheetFreezePanesClass, sheet),
    GetRange: (sheet, [address], host) => openRange(sheet, address, host),
    GetRangeByIndexes: (sheet, args) => openByIndexes(sheet, args),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = usedArea(sheet, flagArgument(valuesOnly ?? false, "valuesOnly"));
      return area && opened(rangeClass, { sheet, area });
    },
    HorizontalPageBreaks: (sheet) => opened(horizontalPageBreaksClass, sheet),
    PageLayout: (sheet) => opened(pageLayoutClass, sheet),
    Protection: (sheet) => opened(worksheetProtectionClass, sheet),
    Shapes: (sheet) => opened(shapeCollectionClass, sheet),
    Tables: (sheet, _args, host) => opened(tableCollectionClass, { workbook: host.workbook, sheet, openSheet: openWorksheet }),
    VerticalPageBreaks: (sheet) => opened(verticalPageBreaksClass, sheet),
  },
  call: {
    Activate: (sheet, _args, host) => activate(sheet, host),
    Delete: (sheet, _args, host) => deleteSheet(sheet, host),
    ShowOutlineLevels: (sheet, [rows, columns]) => showOutlineLevels(sheet, rows, columns),
  },
  ask: {
    _RegisterDataChangedEvent: (sheet, _args, host) => registerEvent(host, EVENT_TYPES.worksheetChanged, sheet.id),
    _UnregisterDataChangedEvent: (sheet, _args, host) => unregisterEvent(host, EVENT_TYPES.worksheetChanged, sheet.id),
  },
};

/** An object of the sheet, for who leads to one. */
export function openWorksheet(sheet: Sheet): Opened {
  return opened(worksheetClass, sheet);
}

function renameSheet(sheet: Sheet, name: string, host: HostState): void {
  refuseStructure(host);
  refuseSheetName(host.workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(host.workbook, (formula) => renameSheetInFormula(formula, before, name));
}

/** Its place among the tabs, from 0. */
function moveSheet(sheet: Sheet, value: unknown, host: HostState): void {
  refuseStructure(host);
  const { sheets } = host.workbook;
  const position = wholeArgument(value, "position", 0, sheets.length - 1);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
}

function setTabColor(sheet: Sheet, value: unknown): void {
  if (value === "") delete sheet.tabColor;
  else sheet.tabColor = colorArgument(value);
}

function setVisibility(sheet: Sheet, value: unknown, host: HostState): void {
  refuseStructure(host);
  const visibility = choiceArgument(value, "visibility", ["Visible", "Hidden", "VeryHidden"]);
  const others = host.workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && others.length === 0) throw new HostError("InvalidOperation", "A workbook has at least one visible sheet");
  sheet.visibility = visibility;
  if (visibility !== "Visible" && host.workbook.activeSheetId === sheet.id) host.workbook.activeSheetId = others[0]?.id ?? sheet.id;
}

/** 0 leaves rows (columns) as they are; rows are in no groups here. */
function showOutlineLevels(sheet: Sheet, rows: unknown, columns: unknown): void {
  wholeArgument(rows, "rowLevels", 0, 8);
  const levels = wholeArgument(columns, "columnLevels", 0, 8);
  if (levels > 0) showLevels(sheet, levels);
}

/** References to the sheet become #REF! in what stands elsewhere; a workbook keeps a visible sheet. */
function deleteSheet(sheet: Sheet, host: HostState): void {
  refuseStructure(host);
  const { workbook } = host;
  const rest = workbook.sheets.filter((other) => other !== sheet);
  const shown = rest.find(({ visibility }) => visibility === "Visible");
  if (!shown) throw new HostError("InvalidOperation", "A workbook has at least one visible sheet");
  workbook.sheets = rest;
  if (workbook.activeSheetId === sheet.id) workbook.activeSheetId = shown.id;
  rewriteFormulas(workbook, (formula) => loseSheetInFormula(formula, sheet.name));
  noteDependents(host);
}

function refuseStructure(host: HostState): void {
  if (host.workbook.structureProtected) throw new HostError("AccessDenied", "The structure of the workbook is protected");
}

function activate(sheet: Sheet, host: HostState): void {
  refuseBehind(host);
  if (sheet.visibility !== "Visible") throw new HostError("InvalidOperation", `The sheet "${sheet.name}" is hidden`);
  host.workbook.activeSheetId = sheet.id;
}

function openRange(sheet: Sheet, address: unknown, host: HostState): Opened {
  if (address === undefined || address === null) return opened(rangeClass, { sheet, area: { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN } });
  const text = textArgument(address, "The address");
  const named = findNamedArea(host.workbook, text);
  if (named) {
    if (named.sheet !== sheet) throw invalid(`${text} is on another sheet`);
    return opened(rangeClass, named);
  }
  return opened(rangeClass, { sheet, area: parseArea(text) });
}

function openByIndexes(sheet: Sheet, [row, column, rows, columns]: readonly unknown[]): Opened {
  const top = wholeArgument(row, "startRow", 0, LAST_ROW);
  const left = wholeArgument(column, "startColumn", 0, LAST_COLUMN);
  const bottom = top + wholeArgument(rows, "rowCount", 1, LAST_ROW + 1 - top) - 1;
  const right = left + wholeArgument(columns, "columnCount", 1, LAST_COLUMN + 1 - left) - 1;
  return opened(rangeClass, { sheet, area: { top, left, bottom, right } });
}
