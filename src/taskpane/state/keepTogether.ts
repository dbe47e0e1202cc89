/**
 * The text with no-break spaces inside its parts, so that a line breaks after a comma only. For the screen alone: cells keep their spaces.
 *
 * @example keepTogether("Week 12 62.1%, Week 13 57.9%") // "Week\u00a012\u00a062.1%, Week\u00a013\u00a057.9%"
 */
export function keepTogether(text: string): string {
  return text.replace(/,? /g, (gap) => (gap === " " ? "\u00a0" : gap));
}
