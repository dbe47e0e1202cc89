/**
 * The beginning of a text, at most `longest` UTF-16 units (Excel's characters), never with half of an emoji at its end.
 * A text that fits stays as it is.
 * @example cutText("销售😀", 3) // "销售"
 */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
