import { areaAddress } from "../../src/file/address";
import { isWholeColumns, isWholeRows, LAST_COLUMN, LAST_ROW } from "../../src/file/area";
import { HostError, invalid } from "../hostError";
import type { HostState } from "../hostState";
import type { Area, PageLayout, Sheet } from "../../src/file/model";
import { PAPER_SIZES, STANDARD_MARGINS } from "../../src/file/pageStandards";
import { refuseProtected } from "../sheet/protection";
import { choiceArgument, flagArgument, numberArgument, rangeOnSheet, wholeArgument } from "./argument";
import { headerFooterGroupClass } from "./headerFooter";
import { opened } from "./hostClass";
import { rangeClass } from "./range";
import { rangeAreasClass } from "./rangeAreas";
import type { HostClass } from "./hostClass";

type Margin = keyof PageLayout["margins"];

/** Excel.PageLayout; margins in points. */
export const pageLayoutClass: HostClass<Sheet> = {
  name: "PageLayout",
  read: {
    BottomMargin: (sheet) => marginOf(sheet, "bottom"),
    CenterHorizontally: (sheet) => sheet.pageLayout.centerHorizontally ?? false,
    FooterMargin: (sheet) => marginOf(sheet, "footer"),
    HeaderMargin: (sheet) => marginOf(sheet, "header"),
    LeftMargin: (sheet) => marginOf(sheet, "left"),
    Orientation: (sheet) => sheet.pageLayout.orientation ?? "Portrait",
    PaperSize: (sheet) => sheet.pageLayout.paperSize ?? "Letter",
    PrintOrder: (sheet) => sheet.pageLayout.printOrder ?? "DownThenOver",
    RightMargin: (sheet) => marginOf(sheet, "right"),
    TopMargin: (sheet) => marginOf(sheet, "top"),
    Zoom: (sheet) => sheet.pageLayout.zoom ?? { scale: 100 },
  },
  write: {
    BottomMargin: (sheet, value) => setMargin(sheet, "bottom", value),
    CenterHorizontally: (sheet, value) => (changeable(sheet).centerHorizontally = flagArgument(value, "centerHorizontally")),
    FooterMargin: (sheet, value) => setMargin(sheet, "footer", value),
    HeaderMargin: (sheet, value) => setMargin(sheet, "header", value),
    LeftMargin: (sheet, value) => setMargin(sheet, "left", value),
    Orientation: (sheet, value) => (changeable(sheet).orientation = choiceArgument(value, "orientation", ["Portrait", "Landscape"])),
    PaperSize: (sheet, value, host) => setPaperSize(sheet, value, host),
    PrintOrder: (sheet, value) => (changeable(sheet).printOrder = choiceArgument(value, "printOrder", ["DownThenOver", "OverThenDown"])),
    RightMargin: (sheet, value) => setMargin(sheet, "right", value),
    TopMargin: (sheet, value) => setMargin(sheet, "top", value),
    Zoom: (sheet, value, host) => setZoom(sheet, zoomOptions(value), host),
  },
  open: {
    GetPrintAreaOrNullObject: (sheet) => {
      const { printArea, furtherPrintAreas = [] } = sheet.pageLayout;
      return printArea ? opened(rangeAreasClass, { sheet, areas: [printArea, ...furtherPrintAreas] }) : null;
    },
    GetPrintTitleColumnsOrNullObject: (sheet) => {
      const { titleColumns } = sheet.pageLayout;
      return titleColumns ? opened(rangeClass, { sheet, area: { top: 0, bottom: LAST_ROW, left: titleColumns.first, right: titleColumns.last } }) : null;
    },
    GetPrintTitleRowsOrNullObject: (sheet) => {
      const { titleRows } = sheet.pageLayout;
      return titleRows ? opened(rangeClass, { sheet, area: { top: titleRows.first, bottom: titleRows.last, left: 0, right: LAST_COLUMN } }) : null;
    },
    HeadersFooters: (sheet) => opened(headerFooterGroupClass, sheet),
  },
  call: {
    SetPrintArea: (sheet, [range], host) => setPrintArea(changeable(sheet), areasOn(sheet, range, host)),
    SetPrintTitleColumns: (sheet, [range], host) => setTitleColumns(sheet, areaOn(sheet, range, host)),
    SetPrintTitleRows: (sheet, [range], host) => setTitleRows(sheet, areaOn(sheet, range, host)),
  },
};

function changeable(sheet: Sheet): PageLayout {
  refuseProtected(sheet);
  return sheet.pageLayout;
}

function setPaperSize(sheet: Sheet, value: unknown, host: HostState): void {
  const paperSize = choiceArgument(value, "paperSize", PAPER_SIZES);
  if (host.quirks.has("noPrinter")) throw new HostError("GeneralException", "No printer is installed");
  changeable(sheet).paperSize = paperSize;
}

function setZoom(sheet: Sheet, zoom: NonNullable<PageLayout["zoom"]>, host: HostState): void {
  const isFit = zoom.scale === undefined;
  if (!(isFit && host.quirks.has("ignoresFit"))) changeable(sheet).zoom = zoom;
}

/** Several areas are given as one text: "A1:C9,A20:C30". */
function areasOn(sheet: Sheet, range: unknown, host: HostState): Area[] {
  const parts = typeof range === "string" ? range.split(/,(?=(?:[^']*'[^']*')*[^']*$)/) : [range];
  return parts.map((part) => areaOn(sheet, part, host));
}

function setPrintArea(layout: PageLayout, [first, ...further]: Area[]): void {
  if (first) layout.printArea = first;
  if (further.length > 0) layout.furtherPrintAreas = further;
  else delete layout.furtherPrintAreas;
}

function areaOn(sheet: Sheet, range: unknown, host: HostState): Area {
  return rangeOnSheet(range, host.workbook, sheet).area;
}

function marginOf({ pageLayout }: Sheet, margin: Margin): number {
  return pageLayout.margins[margin] ?? STANDARD_MARGINS[margin];
}

function setMargin(sheet: Sheet, margin: Margin, value: unknown): void {
  changeable(sheet).margins[margin] = numberArgument(value, `${margin}Margin`, 0, 3_600);
}

function setTitleRows(sheet: Sheet, area: Area): void {
  if (!isWholeRows(area)) throw invalid(`Print titles are whole rows such as $1:$2, not ${areaAddress(area)}`);
  changeable(sheet).titleRows = { first: area.top, last: area.bottom };
}

function setTitleColumns(sheet: Sheet, area: Area): void {
  if (!isWholeColumns(area)) throw invalid(`Print titles are whole columns such as $A:$B, not ${areaAddress(area)}`);
  changeable(sheet).titleColumns = { first: area.left, last: area.right };
}

/** Either a scale of 10–400 %, or a number of pages across and down (0 or absent: as many as needed). */
function zoomOptions(value: unknown): NonNullable<PageLayout["zoom"]> {
  if (typeof value !== "object" || value === null) throw invalid("zoom is an object");
  const options = Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined)) as Record<string, unknown>;
  const unknown = Object.keys(options).filter((key) => !["scale", "horizontalFitToPages", "verticalFitToPages"].includes(key));
  if (unknown.length > 0) throw invalid(`zoom has no ${unknown.join(", ")}`);
  const { scale, horizontalFitToPages, verticalFitToPages } = options;
  if (scale !== undefined) {
    if (horizontalFitToPages !== undefined || verticalFitToPages !== undefined) throw invalid("zoom takes a scale or pages to fit, not both");
    return { scale: wholeArgument(scale, "scale", 10, 400) };
  }
  const zoom: NonNullable<PageLayout["zoom"]> = {};
  if (horizontalFitToPages !== undefined) zoom.horizontalFitToPages = wholeArgument(horizontalFitToPages, "horizontalFitToPages", 0, 32_767);
  if (verticalFitToPages !== undefined) zoom.verticalFitToPages = wholeArgument(verticalFitToPages, "verticalFitToPages", 0, 32_767);
  return zoom;
}
