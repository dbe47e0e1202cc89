/**
 * Addresses of cells as Excel gives them, without sheet names and dollar signs.
 * @example plainAddress("'Q3 (2)'!$A$1:$C$9,'Q3 (2)'!A12") // "A1:C9,A12"
 */
export function plainAddress(address: string): string {
  return address.replace(/'(?:[^']|'')*'!/g, "").replace(/[^,!]*!/g, "").replace(/\$/g, "");
}
