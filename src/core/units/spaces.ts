/** Spaces that Excel's TRIM leaves standing though nobody sees them: the no-break space and the wide space of Chinese keyboards. */
export const HIDDEN_SPACES: readonly string[] = ["\u00a0", "\u3000"];

/** What breaks a cell's text into lines or columns: line feed, carriage return, tab. */
export const BREAKS: readonly string[] = ["\n", "\r", "\t"];

/**
 * A text as Excel's TRIM leaves it: no spaces at its ends and single ones inside; other blanks stay.
 *
 * Example: trimSpaces("  Ann  Lee ") → "Ann Lee".
 */
export function trimSpaces(text: string): string {
  return text.includes(" ") ? text.replace(/ {2,}/g, " ").replace(/^ | $/g, "") : text;
}

/**
 * A text with every one of some characters as a plain space, as nested SUBSTITUTE in a cell.
 *
 * Example: withSpaceFor(anyCharacter(["\n"]), "a\nb") → "a b".
 *
 * @param characters of `anyCharacter`
 */
export function withSpaceFor(characters: RegExp, text: string): string {
  return text.replace(characters, " ");
}
