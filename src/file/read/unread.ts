/**
 * What a file holds that no other reader here looks at, so that whoever saves the workbook again can tell what goes. Anything that is not
 * known to be read or to be without effect counts as lost: a file may hold more than anybody has listed.
 */

import type { StylesReader } from "./stylesReading";
import type { LossKind, NoteLoss } from "./losses";
import { child, children, descendants, flagOf, numberOf } from "./xmlReading";

/** Parts that are read, that others name, or that nothing of the workbook depends on. */
const KNOWN_PARTS = [
  /^\[Content_Types\]\.xml$/,
  /\.rels$/,
  /\/$/,
  /^docProps\/(?:app|core|thumbnail)/,
  /^xl\/(?:workbook|styles|sharedStrings|calcChain)\.xml$/i,
  /^xl\/(?:worksheets|chartsheets|dialogsheets|macrosheets|tables|theme|printerSettings)\//i,
  /^xl\/drawings\/(?!vmlDrawing)/,
  /^xl\/charts\/(?:chart|style|colors)\d*\.xml$/,
  /^xl\/media\//,
  /^xl\/persons\//,
  /^xl\/metadata\.xml$/,
];

/** Parts that the model has no place for, and what they are. */
const FOREIGN_PARTS: readonly (readonly [RegExp, LossKind])[] = [
  [/^xl\/vbaProject/, "macros"],
  [/^xl\/(?:comments|threadedComments)/, "comments"],
  [/^xl\/pivot/, "pivotTables"],
  [/^xl\/externalLinks\//, "externalLinks"],
  [/^xl\/slicer/, "slicers"],
  [/^xl\/(?:ctrlProps|activeX)/, "formControls"],
];

/** Shows comments and form controls, and is named with them; where a file has neither, it holds something else. */
const OLD_DRAWINGS = /^xl\/drawings\/vmlDrawing/;
const SHOWN_BY_OLD_DRAWINGS: readonly LossKind[] = ["comments", "formControls"];

/** Parts of the file that nobody reads: those of a known kind once for all, each other by its path. */
export function noteUnreadParts(paths: readonly string[], note: NoteLoss): void {
  const foreign = FOREIGN_PARTS.filter(([pattern]) => paths.some((path) => pattern.test(path)));
  for (const [, kind] of foreign) note(kind);
  const named = foreign.map(([pattern]) => pattern);
  if (foreign.some(([, kind]) => SHOWN_BY_OLD_DRAWINGS.includes(kind))) named.push(OLD_DRAWINGS);
  for (const path of paths) if (![...KNOWN_PARTS, ...named].some((pattern) => pattern.test(path))) note("parts", undefined, path);
}

/** Elements of a worksheet that are read, named by others, or without effect. */
const KNOWN_ELEMENTS = new Set([
  "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection", "autoFilter", "mergeCells", "phoneticPr",
  "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks",
  "colBreaks", "ignoredErrors", "drawing", "legacyDrawing", "tableParts", "extLst", "sheetCalcPr",
]);

/** Attributes by their element, with what they hold where they say nothing; another value is lost. */
const PLAIN: readonly (readonly [path: readonly string[], attribute: string, plain: readonly string[]])[] = [
  [["sheetViews", "sheetView"], "rightToLeft", ["0"]],
  [["sheetViews", "sheetView"], "showFormulas", ["0"]],
  [["sheetViews", "sheetView"], "showZeros", ["1"]],
  [["sheetViews", "sheetView"], "showRowColHeaders", ["1"]],
  [["printOptions"], "headings", ["0"]],
  [["printOptions"], "gridLines", ["0"]],
  [["printOptions"], "verticalCentered", ["0"]],
  [["pageSetup"], "blackAndWhite", ["0"]],
  [["pageSetup"], "cellComments", ["none"]],
  [["pageSetup"], "errors", ["displayed"]],
  [["pageSetup"], "firstPageNumber", ["0", "1"]],
  [["pageSetup"], "paperHeight", []],
  [["pageSetup"], "paperWidth", []],
  [["headerFooter"], "differentFirst", ["0"]],
  [["headerFooter"], "differentOddEven", ["0"]],
];

/** Extensions of a worksheet that others name. */
const NAMED_EXTENSIONS = new Set(["conditionalFormattings", "dataValidations", "sparklineGroups", "slicerList"]);

export function noteUnreadSheet(root: Element, sheet: string, styles: StylesReader, note: NoteLoss): void {
  for (const { localName } of [...root.children]) if (!KNOWN_ELEMENTS.has(localName)) note("sheetParts", sheet, localName);
  for (const extension of children(child(root, "extLst"), "ext").flatMap((one) => [...one.children])) {
    if (!NAMED_EXTENSIONS.has(extension.localName)) note("sheetParts", sheet, extension.localName);
  }
  for (const [path, attribute, plain] of PLAIN) {
    const value = child(root, ...path)?.getAttribute(attribute);
    if (value !== null && value !== undefined && !plain.includes(plainFlag(value))) note("sheetParts", sheet, attribute);
  }
  const zoom = numberOf(child(root, "sheetViews", "sheetView"), "zoomScale") ?? 100;
  if (zoom !== 100) note("zoom", sheet);
  noteLines(root, sheet, styles, note);
}

function plainFlag(value: string): string {
  if (value === "true") return "1";
  return value === "false" ? "0" : value;
}

/** Rows that are grouped, and rows and columns whose blank cells have looks. */
function noteLines(root: Element, sheet: string, styles: StylesReader, note: NoteLoss): void {
  const columns = children(child(root, "cols"), "col");
  const rows = children(child(root, "sheetData"), "row");
  if (rows.some((line) => (numberOf(line, "outlineLevel") ?? 0) > 0)) note("grouping", sheet);
  const lookOf = (style: number | undefined): string => JSON.stringify(styles.cells[style ?? 0]?.format);
  const styleNumbers = [...columns.map((line) => numberOf(line, "style")), ...rows.map((line) => (flagOf(line, "customFormat") ? numberOf(line, "s") : 0))];
  if (styleNumbers.some((style) => lookOf(style) !== lookOf(0))) note("lineLooks", sheet);
}

/** Looks of a cell style that the model has no place for, in the words of the file. */
export function unreadLooks(style: Element, font: Element | null, fill: Element | null, border: Element | null): string[] {
  const alignment = child(style, "alignment");
  const pattern = child(fill, "patternFill")?.getAttribute("patternType") ?? "none";
  const looks: Readonly<Record<string, boolean>> = {
    underline: isSet(child(font, "u")),
    strikethrough: isSet(child(font, "strike")),
    superscript: (child(font, "vertAlign")?.getAttribute("val") ?? "baseline") !== "baseline",
    rotation: (numberOf(alignment, "textRotation") ?? 0) !== 0,
    shrinkToFit: flagOf(alignment, "shrinkToFit") ?? false,
    gradient: child(fill, "gradientFill") !== null,
    pattern: !["none", "solid", "gray125"].includes(pattern),
    diagonal: child(border, "diagonal")?.hasAttribute("style") === true && ["diagonalUp", "diagonalDown"].some((way) => flagOf(border, way)),
    hiddenFormula: flagOf(child(style, "protection"), "hidden") ?? false,
  };
  return Object.keys(looks).filter((look) => looks[look]);
}

function isSet(element: Element | null): boolean {
  const value = element?.getAttribute("val");
  return element !== null && value !== "0" && value !== "false" && value !== "none";
}

/** Parts of a chart that are drawn and not read: labels, trend lines, axis titles. */
export function noteUnreadChart(root: Element, sheet: string, note: NoteLoss): void {
  const shown = ["showVal", "showCatName", "showSerName", "showPercent"];
  const labels = descendants(root, "dLbls").some((one) => children(one, "dLbl").length > 0 || shown.some((name) => flagOf(child(one, name), "val")));
  const axisTitles = ["catAx", "valAx", "dateAx"].flatMap((axis) => descendants(root, axis)).some((axis) => child(axis, "title") !== null);
  const lines = ["trendline", "errBars", "dTable"].some((name) => descendants(root, name).length > 0);
  if (labels || axisTitles || lines) note("chartParts", sheet);
}
