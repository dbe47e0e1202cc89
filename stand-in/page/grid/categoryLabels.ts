/** Labels of the categories below a chart's bars or lines: in one line, else wrapped, else slanted, as Excel does; left out only where even these collide. */

export interface CategoryLabels {
  style: "wrapped" | "slanted";
  /** The lines of each label; an empty list for one that is left out. */
  lines: string[][];
  /** Pixels that the labels need below the axis. */
  height: number;
}

const LINE = 14;
const MOST_LINES = 3;
/** Slanted labels closer than this touch each other. */
const SLANTED_STEP = 13;
const SLANT = Math.SQRT1_2;

/** `band` is the width that each category has, `most` the height that labels may take. */
export function layOutLabels(texts: readonly string[], band: number, most: number): CategoryLabels {
  const wrapped = texts.map((text) => wrapLabel(text, band - 4));
  const lines = Math.max(1, ...wrapped.map((label) => label?.length ?? MOST_LINES + 1));
  if (lines <= MOST_LINES && lines * LINE <= most) return { style: "wrapped", lines: wrapped.map((label) => label ?? []), height: lines * LINE };
  const every = Math.max(1, Math.ceil(SLANTED_STEP / band));
  const longest = most / SLANT - LINE;
  const cut = texts.map((text, index) => (index % every === 0 && text !== "" ? [cutTo(text, longest)] : []));
  const widest = Math.max(0, ...cut.flat().map(labelPixels));
  return { style: "slanted", lines: cut, height: Math.min(most, widest * SLANT + LINE) };
}

/** Breaks a label at blanks and between Chinese characters; null when a word alone is too wide. */
function wrapLabel(text: string, width: number): string[] | null {
  const lines: string[] = [""];
  for (const piece of text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+|\s+/g) ?? []) {
    if (labelPixels(piece.trim()) > width) return null;
    const line = lines[lines.length - 1] ?? "";
    if (labelPixels((line + piece).trimEnd()) <= width) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim()).filter((line, index) => line !== "" || index === 0);
}

function cutTo(text: string, width: number): string {
  if (labelPixels(text) <= width) return text;
  let kept = text;
  while (kept !== "" && labelPixels(`${kept}…`) > width) kept = kept.slice(0, -1);
  return `${kept}…`;
}

/** Width of a chart's text at 12 pixels, near enough for its layout. */
export function labelPixels(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 12 : 6.3), 0);
}
