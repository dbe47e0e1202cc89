/**
 * The functions that formulas may call: those that Excel 2016, WPS and LibreOffice 7.4 all have and calculate alike. CHOOSE takes at most
 * thirty values in LibreOffice; FIXED writes the decimal sign of the region, which `fixedText` replaces. A new one has to be tried in all
 * three, in the engine of the stand-in, and with blank, text and error arguments.
 */
export const allowedFunctions = {
  counting: ["COUNT", "COUNTA", "COUNTIF", "COUNTIFS"],
  summing: ["SUM", "SUMIFS", "SUMPRODUCT", "AVERAGE", "AVERAGEIFS", "MAX", "MIN"],
  numbers: ["ABS", "HEX2DEC", "INT", "MOD", "N", "ROUND"],
  lookingUp: ["CHOOSE", "INDEX", "MATCH", "ROW", "ROWS"],
  conditions: ["AND", "IF", "IFERROR", "ISERROR", "ISNUMBER", "ISTEXT", "NOT", "OR"],
  /** TODAY in one cell alone: what a formula says must not depend on when it was calculated. */
  dates: ["DATE", "DAY", "MONTH", "NETWORKDAYS.INTL", "TODAY", "WEEKDAY"],
  texts: ["CHAR", "EXACT", "FIND", "FIXED", "LEFT", "LEN", "LOWER", "MID", "SUBSTITUTE", "TRIM"],
} as const;
