/**
 * What real Excel is reported to do, here or there, otherwise than the stand-in does by itself. Each is a switch: a product that is right
 * with every one of them on, alone and together, does not rest on the opposite. docs/fidelity.md says which report each one plays.
 */

/** What each quirk does, in a line. */
export const quirkTexts = {
  fillsFirst: "Formulas written into a table's column fill all of it that is blank or calculated, with the first one written",
  fillsLast: "Formulas written into a table's column fill all of it that is blank or calculated, with the last one written",
  ignoresFit: "A page takes no number of pages to fit: its scale stays as it was",
  ignoresBreaks: "Page breaks are not heeded on a page that is fitted to a number of pages",
  wideDigits: "The standard font has digits of 8 pixels: a column that nobody has set is 54 points wide, not 48",
  calculatesEachWrite: "Every write calculates what depends on it before the next one, unless calculation is suspended",
  noPrinter: "No printer is installed: paper sizes are refused",
  noPageBreaks: "Page breaks are refused",
  noChartFill: "Colours of a chart's series are refused",
  stuckNames: "A name can be hidden in the batch that adds it alone; later it stays as it is, and one of an error is refused",
  freezesInFront: "Panes are frozen on the sheet in front alone, others are refused",
  smallWindow: "The window is small: a frozen block of more than 20 rows or 700 points is refused",
  refusesMixedChecks: "A check of entries over cells that have unlike ones is refused",
  guessesSeries: "Categories of a chart that formulas calculate become a series of their own",
  endlessSheets: "A question to all cells of a sheet is never answered",
  decimalComma: "The region writes decimals with a comma",
  growsOnWrite: "What is written right below a table lengthens it",
  behind: "Another workbook is in front: selecting, adding and showing sheets, freezing panes and hiding grid lines fail",
} as const;

export type Quirk = keyof typeof quirkTexts;

export const quirks = Object.keys(quirkTexts) as Quirk[];

/** Sets of quirks by name: none, each by itself, and all that can be at once, for either way of filling columns. */
export const quirkProfiles: Readonly<Record<string, readonly Quirk[]>> = {
  plain: [],
  ...Object.fromEntries(quirks.map((quirk) => [quirk, [quirk]])),
  "harsh-first": harshWithout("fillsLast"),
  "harsh-last": harshWithout("fillsFirst"),
};

/** One way of filling columns alone; `behind` is a state of the moment, in which no sheet can be made, and has a profile of its own. */
function harshWithout(filling: Quirk): readonly Quirk[] {
  return quirks.filter((quirk) => quirk !== filling && quirk !== "behind");
}
