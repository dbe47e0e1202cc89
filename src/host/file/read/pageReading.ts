/** Page set-up of a worksheet part. */

import type { PageLayout, Sheet } from "../../model";
import { child, children, flagOf, numberOf } from "./xmlReading";

const PAPER_SIZES: Readonly<Record<number, string>> = { 1: "Letter", 3: "Tabloid", 5: "Legal", 7: "Executive", 8: "A3", 9: "A4", 11: "A5", 12: "B4", 13: "B5" };
const POINTS_PER_INCH = 72;
/** What files hold where nobody set a margin, in inches. */
const STANDARD_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;

export function readPage(sheet: Sheet, root: Element): void {
  const layout: PageLayout = { margins: readMargins(child(root, "pageMargins")), headerFooter: readHeaderFooter(child(root, "headerFooter")) };
  const setup = child(root, "pageSetup");
  const orientation = setup?.getAttribute("orientation");
  if (orientation === "portrait" || orientation === "landscape") layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  const paper = PAPER_SIZES[numberOf(setup, "paperSize") ?? 0];
  if (paper !== undefined) layout.paperSize = paper;
  if (setup?.getAttribute("pageOrder") === "overThenDown") layout.printOrder = "OverThenDown";
  if (flagOf(child(root, "printOptions"), "horizontalCentered")) layout.centerHorizontally = true;
  const zoom = readZoom(setup, flagOf(child(root, "sheetPr", "pageSetUpPr"), "fitToPage") ?? false);
  if (zoom) layout.zoom = zoom;
  sheet.pageLayout = layout;
  sheet.horizontalPageBreaks = readBreaks(child(root, "rowBreaks"));
  sheet.verticalPageBreaks = readBreaks(child(root, "colBreaks"));
}

function readMargins(element: Element | null): PageLayout["margins"] {
  const margins: PageLayout["margins"] = {};
  for (const [side, standard] of Object.entries(STANDARD_MARGINS) as [keyof typeof STANDARD_MARGINS, number][]) {
    const inches = numberOf(element, side);
    if (inches !== undefined && inches !== standard) margins[side] = Math.round(inches * POINTS_PER_INCH * 1e4) / 1e4;
  }
  return margins;
}

/** A number of pages of 0 means as many as needed and is left out. */
function readZoom(setup: Element | null, fits: boolean): PageLayout["zoom"] | undefined {
  if (!fits) {
    const scale = numberOf(setup, "scale");
    return scale === undefined ? undefined : { scale };
  }
  const wide = numberOf(setup, "fitToWidth") ?? 1;
  const tall = numberOf(setup, "fitToHeight") ?? 1;
  return { ...(wide > 0 ? { horizontalFitToPages: wide } : {}), ...(tall > 0 ? { verticalFitToPages: tall } : {}) };
}

function readHeaderFooter(element: Element | null): PageLayout["headerFooter"] {
  return { ...sections(child(element, "oddHeader"), "Header"), ...sections(child(element, "oddFooter"), "Footer") };
}

/** "&LTeam&CReview&RQ3" in its three parts; "&&L" is no mark. */
function sections(element: Element | null, edge: "Header" | "Footer"): PageLayout["headerFooter"] {
  const texts: PageLayout["headerFooter"] = {};
  let side: "left" | "center" | "right" = "center";
  for (const piece of (element?.textContent ?? "").match(/&[LCR]|&&|&|[^&]+/g) ?? []) {
    if (piece === "&L") side = "left";
    else if (piece === "&C") side = "center";
    else if (piece === "&R") side = "right";
    else texts[`${side}${edge}`] = (texts[`${side}${edge}`] ?? "") + piece;
  }
  return texts;
}

function readBreaks(element: Element | null): number[] {
  return children(element, "brk").flatMap((item) => numberOf(item, "id") ?? []);
}
