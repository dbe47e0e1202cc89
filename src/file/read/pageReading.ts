/** Page set-up of a worksheet part. */

import type { PageLayout, Sheet } from "../model";
import { PAPER_NUMBERS, PAPER_SIZES, POINTS_PER_INCH, STANDARD_MARGINS } from "../pageStandards";
import type { NoteLoss } from "./losses";
import { child, children, flagOf, numberOf } from "./xmlReading";

export function readPage(sheet: Sheet, root: Element, note: NoteLoss): void {
  const layout: PageLayout = { margins: readMargins(child(root, "pageMargins")), headerFooter: readHeaderFooter(child(root, "headerFooter")) };
  const setup = child(root, "pageSetup");
  const orientation = setup?.getAttribute("orientation");
  if (orientation === "portrait" || orientation === "landscape") layout.orientation = orientation === "portrait" ? "Portrait" : "Landscape";
  const paper = numberOf(setup, "paperSize");
  const known = PAPER_SIZES.find((size) => PAPER_NUMBERS[size] === paper);
  if (known !== undefined) layout.paperSize = known;
  else if (paper !== undefined) note("paperSize", sheet.name, String(paper));
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
    const points = inches === undefined ? standard : Math.round(inches * POINTS_PER_INCH * 1e4) / 1e4;
    if (points !== standard) margins[side] = points;
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
