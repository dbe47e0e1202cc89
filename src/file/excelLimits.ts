/** How far Excel goes. The bounds of a sheet stand with the areas, in area.ts. */

/** Points. Excel's window speaks of 409. */
export const TALLEST_ROW = 409.5;

/** Points: 1,790 pixels, which hold 255 digits of the default font and their padding of 5. */
export const WIDEST_COLUMN = 1_342.5;

/** Points. */
export const LARGEST_FONT = 409;

/** Characters of a cell's text. */
export const LONGEST_TEXT = 32_767;

/** Characters of a formula. */
export const LONGEST_FORMULA = 8_192;
