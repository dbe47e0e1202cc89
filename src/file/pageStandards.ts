/** What Excel knows of a printed page: papers, and the margins where nobody set any. */

/** Papers as Office.js calls them, with their numbers in files. Any other paper is lost when a file is read. */
export const PAPER_NUMBERS = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
} as const;

export type PaperSize = keyof typeof PAPER_NUMBERS;

export const PAPER_SIZES = Object.keys(PAPER_NUMBERS) as PaperSize[];

export const POINTS_PER_INCH = 72;

/** Points, in the order of files. */
export const STANDARD_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;
