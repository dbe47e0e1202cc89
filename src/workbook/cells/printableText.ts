/** Control characters and the two non-characters: nothing shows them, and some of them no file can hold. */
const unprintable = /[\p{Cc}\uFFFE\uFFFF]/gu;

/**
 * Text from people for a place of one line that is no cell, such as a page header or the title of a message: line breaks and
 * other white space as one blank, control characters left out, none at the ends.
 * @example printableText("华东\u0007区\n一组 ") // "华东区 一组"
 */
export function printableText(text: string): string {
  return text.replace(/\s+/g, " ").replace(unprintable, "").trim();
}
