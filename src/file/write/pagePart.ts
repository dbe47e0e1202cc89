/** Page set-up elements of a worksheet part. */

import { LAST_COLUMN, LAST_ROW } from "../area";
import type { PageLayout, Sheet } from "../model";
import { PAPER_NUMBERS, POINTS_PER_INCH, STANDARD_MARGINS } from "../pageStandards";
import { countedList, element, escapeText } from "./xml";

/** True when the sheet is scaled to a number of pages. */
export function isFitToPages({ zoom }: PageLayout): boolean {
  return zoom?.horizontalFitToPages !== undefined || zoom?.verticalFitToPages !== undefined;
}

/** printOptions, pageMargins, pageSetup, headerFooter and breaks, in the order that files want. */
export function pageElements(sheet: Sheet): string {
  const { pageLayout } = sheet;
  return (
    (pageLayout.centerHorizontally ? element("printOptions", { horizontalCentered: true }) : "") +
    pageMargins(pageLayout) +
    pageSetup(pageLayout) +
    headerFooter(pageLayout) +
    breaks("rowBreaks", sheet.horizontalPageBreaks, LAST_COLUMN) +
    breaks("colBreaks", sheet.verticalPageBreaks, LAST_ROW)
  );
}

function pageMargins({ margins }: PageLayout): string {
  const inches = (points: number) => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  const sides = Object.keys(STANDARD_MARGINS) as (keyof typeof STANDARD_MARGINS)[];
  return element("pageMargins", Object.fromEntries(sides.map((side) => [side, inches(margins[side] ?? STANDARD_MARGINS[side])])));
}

function pageSetup(layout: PageLayout): string {
  const { orientation, paperSize, printOrder, zoom } = layout;
  const fits = isFitToPages(layout);
  return element("pageSetup", {
    paperSize: paperSize && PAPER_NUMBERS[paperSize],
    scale: fits ? undefined : zoom?.scale,
    fitToWidth: fits ? (zoom?.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fits ? (zoom?.verticalFitToPages ?? 0) : undefined,
    pageOrder: printOrder === "OverThenDown" ? "overThenDown" : undefined,
    orientation: orientation?.toLowerCase(),
  });
}

function headerFooter({ headerFooter: texts }: PageLayout): string {
  const line = (left = "", center = "", right = "") =>
    (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
  const header = line(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = line(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (header === "" && footer === "") return "";
  const part = (name: string, text: string) => (text === "" ? "" : `<${name}>${escapeText(text)}</${name}>`);
  return element("headerFooter", {}, part("oddHeader", header) + part("oddFooter", footer));
}

function breaks(name: string, starts: readonly number[], max: number): string {
  const items = [...new Set(starts)].filter((start) => start > 0).sort((a, b) => a - b);
  if (items.length === 0) return "";
  const list = countedList(name, items.map((id) => element("brk", { id, max, man: true })));
  return list.replace(`count="${items.length}"`, `count="${items.length}" manualBreakCount="${items.length}"`);
}
