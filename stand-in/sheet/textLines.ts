/** How many lines a wrapped text takes, by an approximate measure: a wide (Chinese) character counts as two narrow ones. */

const wide = "\\u1100-\\u115f\\u2014\\u2018-\\u201d\\u2026\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}";
const wideCharacter = new RegExp(`[${wide}]`, "u");
/** Lines break before and after a wide character, and at blanks. */
const piece = new RegExp(`[${wide}]|[ \\t]+|[^ \\t${wide}]+`, "gu");

/** True when the text has a wide character. */
export function hasWideCharacter(text: string): boolean {
  return wideCharacter.test(text);
}

/**
 * Lines of the text in a cell that takes `width` narrow characters a line. A word that is longer than a line is cut; blanks at the end
 * of a line take no room. `countLines("第一周 done", 8)` is 2.
 */
export function countLines(text: string, width: number): number {
  const room = Math.max(2, width);
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const [part] of paragraph.matchAll(piece)) {
    const isBlank = part.startsWith(" ") || part.startsWith("\t");
    const size = wideCharacter.test(part) ? 2 : part.length;
    if (used + size <= room) used += size;
    else if (isBlank) used = room;
    else {
      lines += used > 0 ? 1 : 0;
      const further = Math.ceil(size / room) - 1;
      lines += further;
      used = size - further * room;
    }
  }
  return lines;
}
