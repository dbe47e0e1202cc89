/** How wide text is, in half-width characters: a Chinese one counts as two. */

export function isWide(character: string): boolean {
  return /[\u2E80-\uFFEF]/.test(character);
}

/** @example halfWidths("5 百分点") // 8 */
export function halfWidths(text: string): number {
  return [...text].reduce((count, character) => count + (isWide(character) ? 2 : 1), 0);
}
