/**
 * Excel's column width in points: 7 pixels a character and 5 of padding at 96 dpi.
 * @example widthInPoints(8) // 45.75
 */
export function widthInPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
