/** Page set-up elements of a worksheet part. */

import type { PageLayout, Sheet } from "../model";
import { countedList, element, escapeText } from "./xml";

const paperSizes: Readonly<Record<string, number>> = {
  letter: 1,
  tabloid: 3,
  legal: 5,
  statement: 6,
  executive: 7,
  a3: 8,
  a4: 9,
  a5: 11,
  b4: 12,
  b5: 13,
};
const pointsPerInch = 72;
const lastColumnNumber = 16_383;
const lastRowNumber = 1_048_575;

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
    breaks("rowBreaks", sheet.horizontalPageBreaks, lastColumnNumber) +
    breaks("colBreaks", sheet.verticalPageBreaks, lastRowNumber)
  );
}

function pageMargins({ margins }: PageLayout): string {
  const inches = (points: number | undefined, standard: number) =>
    points === undefined ? standard : Math.round((points / pointsPerInch) * 1e6) / 1e6;
  return element("pageMargins", {
    left: inches(margins.left, 0.7),
    right: inches(margins.right, 0.7),
    top: inches(margins.top, 0.75),
    bottom: inches(margins.bottom, 0.75),
    header: inches(margins.header, 0.3),
    footer: inches(margins.footer, 0.3),
  });
}

function pageSetup(layout: PageLayout): string {
  const { orientation, paperSize, printOrder, zoom } = layout;
  const size = paperSize === undefined ? undefined : paperSizes[paperSize.toLowerCase()];
  if (paperSize !== undefined && size === undefined) throw new Error(`No paper size in files for "${paperSize}"`);
  const fits = isFitToPages(layout);
  return element("pageSetup", {
    paperSize: size,
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
