/** The paper that sheets print on, in points. */
import type { PageTemplate } from "../../templates";

const A4 = { short: 595, long: 842 };

/** The bottom leaves room for the signature line. */
export const pageMargins = { side: 20, top: 48, bottom: 52, header: 22 };

export interface Room {
  readonly width: number;
  readonly height: number;
}

/** What the margins leave of the paper. @example roomOn("Landscape") // { width: 802, height: 495 } */
export function roomOn(orientation: PageTemplate["orientation"]): Room {
  const [width, height] = orientation === "Portrait" ? [A4.short, A4.long] : [A4.long, A4.short];
  return { width: width - 2 * pageMargins.side, height: height - pageMargins.top - pageMargins.bottom };
}
