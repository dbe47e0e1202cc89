/**
 * Page layout of a sheet: paper, scale, print area, titles, header and footer, page breaks. What stands is asked first and only what
 * differs is written: Excel talks to the printer's driver for each property.
 */
import { absoluteAddress, areaAddress, columnLetters, pageMargins, type PagePlan, type SheetPage } from "../../workbook";
import { looks, type LookTask } from "../wire/looks";
import { task } from "../wire/requests";
import { plainAddress } from "../wire/plainAddress";
import type { NamedLook } from "../../locales/notes";
import type { Writer } from "../wire/writer";

/** Points by which Excel may round a margin. */
const roundedBy = 0.5;

/** A property of a page, or a few that are set together. */
export type PagePart = (typeof pageParts)[number];

export const pageParts = [
  "orientation",
  "margins",
  "order",
  "zoom",
  "printArea",
  "titleRows",
  "titleColumns",
  "texts",
  "paper",
  "rowBreaks",
  "columnBreaks",
] as const;

/** What columns need that a table just got: the area, the scale where it prints at one, and where columns print in groups, these. */
export function partsOfColumns({ columnBreaks, pagesWide }: PagePlan): readonly PagePart[] {
  return ["printArea", ...(pagesWide === null ? (["zoom"] as const) : []), ...(columnBreaks.length > 0 ? (["titleColumns", "columnBreaks"] as const) : [])];
}

/**
 * Asks what the page is like; what differs goes out once the answer has come. Setting it twice changes nothing.
 * @param parts which of its properties; all unless said otherwise
 */
export function pageTasks({ name, page }: Pick<SheetPage, "name" | "page">, parts: readonly PagePart[] = pageParts): LookTask[] {
  if (parts.length === 0) return [];
  let asked: AskedPage | undefined;
  const ask = task((writer) => (asked = askPage(writer, name)), 26);
  return looks(name, "page", [ask]).map((one) => ({ ...one, then: () => differences(name, page, asked, parts) }));
}

/** What was asked of a page. */
interface AskedPage {
  readonly layout: Excel.PageLayout;
  readonly texts: Excel.HeaderFooter;
  readonly printArea: Excel.RangeAreas;
  readonly titleRows: Excel.Range;
  readonly titleColumns: Excel.Range;
  readonly rowBreaks: Excel.PageBreakCollection;
  readonly columnBreaks: Excel.PageBreakCollection;
}

const margins = ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"] as const;
const texts = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

function askPage(writer: Writer, name: string): AskedPage {
  const sheet = writer.sheet(name);
  const { pageLayout: layout, horizontalPageBreaks: rowBreaks, verticalPageBreaks: columnBreaks } = sheet;
  layout.load(["orientation", "paperSize", "zoom", "centerHorizontally", "printOrder", ...margins].join(","));
  const asked = {
    layout,
    texts: layout.headersFooters.defaultForAllPages,
    printArea: layout.getPrintAreaOrNullObject(),
    titleRows: layout.getPrintTitleRowsOrNullObject(),
    titleColumns: layout.getPrintTitleColumnsOrNullObject(),
    rowBreaks,
    columnBreaks,
  };
  asked.texts.load(texts.join(","));
  for (const range of [asked.printArea, asked.titleRows, asked.titleColumns]) range.load("address");
  rowBreaks.load("items/rowIndex");
  columnBreaks.load("items/columnIndex");
  return asked;
}

interface Property {
  readonly part: PagePart;
  /** By what it is told where Excel refuses it. */
  readonly kind?: NamedLook;
  readonly isSame: boolean;
  readonly set: (sheet: Excel.Worksheet) => void;
  readonly calls: number;
}

function differences(name: string, page: PagePlan, asked: AskedPage | undefined, parts: readonly PagePart[]): LookTask[] {
  if (!asked) return [];
  const different = propertiesOf(page, asked).filter(({ part, isSame }) => parts.includes(part) && !isSame);
  return different.flatMap(({ kind = "page", set, calls }) => looks(name, kind, [task((writer) => set(writer.sheet(name)), calls)]));
}

function propertiesOf(page: PagePlan, asked: AskedPage): readonly Property[] {
  const { layout } = asked;
  const margin = marginsOf();
  const text = textsOf(page);
  const columns = columnsOf(page);
  return [
    { part: "orientation", isSame: layout.orientation === page.orientation, set: (sheet) => (sheet.pageLayout.orientation = page.orientation), calls: 2 },
    ...margins.map((side): Property => ({
      part: "margins",
      isSame: Math.abs(layout[side] - margin[side]) <= roundedBy,
      set: (sheet) => (sheet.pageLayout[side] = margin[side]),
      calls: 2,
    })),
    { part: "order", isSame: layout.centerHorizontally === page.centered, set: (sheet) => (sheet.pageLayout.centerHorizontally = page.centered), calls: 2 },
    { part: "order", isSame: layout.printOrder === "DownThenOver", set: (sheet) => (sheet.pageLayout.printOrder = "DownThenOver"), calls: 2 },
    { part: "zoom", isSame: isZoomOf(page, layout.zoom), set: ({ pageLayout }) => setZoom(pageLayout, page), calls: 3 },
    {
      part: "printArea",
      isSame: addressOf(asked.printArea) === areaAddress(page.printArea),
      set: (sheet) => sheet.pageLayout.setPrintArea(absoluteAddress(page.printArea)),
      calls: 2,
    },
    {
      part: "titleRows",
      isSame: addressOf(asked.titleRows) === plainAddress(rowsOf(page)),
      set: (sheet) => sheet.pageLayout.setPrintTitleRows(rowsOf(page)),
      calls: 2,
    },
    ...(columns === null ? [] : [{
      part: "titleColumns" as const,
      isSame: addressOf(asked.titleColumns) === plainAddress(columns),
      set: ({ pageLayout }: Excel.Worksheet) => pageLayout.setPrintTitleColumns(columns),
      calls: 2,
    }]),
    ...texts.map((place): Property => ({
      part: "texts",
      isSame: asked.texts[place] === text[place],
      set: (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages[place] = text[place]),
      calls: 4,
    })),
    { part: "paper", kind: "paper", isSame: layout.paperSize === "A4", set: (sheet) => (sheet.pageLayout.paperSize = "A4"), calls: 2 },
    {
      part: "rowBreaks",
      kind: "breaks",
      isSame: isSameList(asked.rowBreaks.items.map(({ rowIndex }) => rowIndex), page.rowBreaks),
      set: ({ horizontalPageBreaks }) => setBreaks(horizontalPageBreaks, page.rowBreaks.map((row) => `A${row + 1}`)),
      calls: 3 + 2 * page.rowBreaks.length,
    },
    {
      part: "columnBreaks",
      kind: "breaks",
      isSame: isSameList(asked.columnBreaks.items.map(({ columnIndex }) => columnIndex), page.columnBreaks),
      set: ({ verticalPageBreaks }) => setBreaks(verticalPageBreaks, page.columnBreaks.map((column) => `${columnLetters(column)}1`)),
      calls: 3 + 2 * page.columnBreaks.length,
    },
  ];
}

function marginsOf(): Record<(typeof margins)[number], number> {
  const { side, top, bottom, header } = pageMargins;
  return { leftMargin: side, rightMargin: side, topMargin: top, bottomMargin: bottom, headerMargin: header, footerMargin: header };
}

function textsOf({ header, footer }: PagePlan): Record<(typeof texts)[number], string> {
  return {
    leftHeader: header.left,
    centerHeader: header.center,
    rightHeader: header.right,
    leftFooter: footer.left,
    centerFooter: footer.center,
    rightFooter: footer.right,
  };
}

/** Some Excel takes no number of pages to fit: its pages keep the scale that was worked out. */
function setZoom(layout: Excel.PageLayout, { pagesWide, scale }: PagePlan): void {
  layout.zoom = { scale };
  if (pagesWide !== null) layout.zoom = { horizontalFitToPages: pagesWide };
}

function isZoomOf({ pagesWide, scale }: PagePlan, zoom: Excel.PageLayoutZoomOptions): boolean {
  const { horizontalFitToPages: wide = 0, verticalFitToPages: high = 0 } = zoom;
  if (pagesWide !== null) return wide === pagesWide && !high;
  return !wide && !high && zoom.scale === scale;
}

function rowsOf({ titleRows }: PagePlan): string {
  return `$${titleRows.first + 1}:$${titleRows.last + 1}`;
}

/** Excel takes titles, and takes none away: those of former groups of columns stay. Without groups no page begins behind them. */
function columnsOf({ titleColumns }: PagePlan): string | null {
  return titleColumns && `$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`;
}

/** Nothing where there is no such range. */
function addressOf(range: Excel.Range | Excel.RangeAreas): string {
  return range.isNullObject ? "" : plainAddress(range.address);
}

function isSameList(some: readonly number[], others: readonly number[]): boolean {
  return some.length === others.length && [...some].sort((a, b) => a - b).every((one, index) => one === others[index]);
}

function setBreaks(breaks: Excel.PageBreakCollection, cells: readonly string[]): void {
  breaks.removePageBreaks();
  for (const cell of cells) breaks.add(cell);
}
