/** One printed page as people see it: what stands in header and footer, and the text between. */
import type { PdfText, PdfWord } from "../oracle/libreOffice";

export interface PrintedPage {
  readonly header: readonly string[];
  readonly footer: readonly string[];
  readonly body: readonly PdfWord[];
  /** The sheet's name, from the middle of the header. */
  readonly sheet: string;
  readonly paperWidth: number;
  readonly smallestFont: number;
}

/** Points from the edge of the paper to the middle of the header's (the footer's) line, which shrinks with the page; see src/workbook/page/paper.ts. */
const lineDistance = { from: 23, to: 34 };

export function readPage({ words, width, height, smallestFont }: PdfText): PrintedPage {
  const within = (distance: number) => distance >= lineDistance.from && distance <= lineDistance.to;
  const middle = (word: PdfWord) => word.top + word.height / 2;
  const header = words.filter((word) => within(middle(word)));
  const footer = words.filter((word) => within(height - middle(word)));
  const thirds = sections(header);
  return {
    header: thirds,
    footer: sections(footer),
    body: words.filter((word) => !header.includes(word) && !footer.includes(word)),
    sheet: thirds[1] ?? "",
    paperWidth: width,
    smallestFont,
  };
}

/** Runs that stand apart by more than a blank's width are sections of their own. */
function sections(texts: readonly PdfWord[]): string[] {
  const found: { text: string; right: number }[] = [];
  for (const { text, left, width } of [...texts].sort((a, b) => a.left - b.left)) {
    const last = found[found.length - 1];
    if (last && left - last.right < 40) {
      last.text += left - last.right < 1 ? text : ` ${text}`;
      last.right = left + width;
    } else found.push({ text, right: left + width });
  }
  return found.map(({ text }) => text.trim());
}

/** Everything on the page between header and footer, without blanks, in the order of reading. */
export function bodyText(page: PrintedPage): string {
  return squeeze(page.body.map(({ text }) => text).join(""));
}

export function squeeze(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}
