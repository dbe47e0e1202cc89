/** What the files of setup and data may hold, said here once more in plain words, so that the readers are held against it. */

/** Excel's file format cannot hold these: NUL, U+FFFE, U+FFFF and halves of surrogate pairs. */
function isUnwritable(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0 || unit === 0xfffe || unit === 0xffff) return true;
    if (unit >= 0xdc00 && unit <= 0xdfff) return true;
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(index + 1);
    if (!(next >= 0xdc00 && next <= 0xdfff)) return true;
    index += 1;
  }
  return false;
}

/** What happens to a name: why it is refused, or how it is kept. */
export function nameRule(text: string): { refused: string } | { kept: string } {
  if (isUnwritable(text)) return { refused: "unwritable" };
  const kept = text.normalize("NFC").trim();
  if (kept === "") return { refused: "blank" };
  if (kept.includes("\n") || kept.includes("\r")) return { refused: "line-break" };
  return kept.length > 255 ? { refused: "too-long" } : { kept };
}

/** What happens to the text of a cell: why it is refused, or that it stays as it is; a blank one is left out. */
export function cellRule(text: string): { refused: string } | { kept: string } | { blank: true } {
  if (isUnwritable(text)) return { refused: "unwritable" };
  if (text.trim() === "") return { blank: true };
  return text.length > 32_767 ? { refused: "too-long" } : { kept: text };
}
