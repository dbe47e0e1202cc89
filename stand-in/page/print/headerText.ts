/** Headers and footers: Excel's codes after "&". */

export interface HeaderFacts {
  page: number;
  pages: number;
  sheetName: string;
  fileName: string;
  date: string;
  time: string;
}

/**
 * The text of a header part on one page. Codes of fonts, sizes and styles change nothing here and are left out.
 *
 * @example headerText("A&&B, &P/&N", { page: 2, pages: 3, … }) → "A&B, 2/3"
 */
export function headerText(text: string, facts: HeaderFacts): string {
  return text.replace(/&("[^"]*"|\d{1,3}|K[0-9A-F]{6}|.)/gis, (_, code: string) => codeText(code, facts));
}

function codeText(code: string, facts: HeaderFacts): string {
  switch (code.toUpperCase()) {
    case "&":
      return "&";
    case "P":
      return String(facts.page);
    case "N":
      return String(facts.pages);
    case "A":
      return facts.sheetName;
    case "F":
      return facts.fileName;
    case "D":
      return facts.date;
    case "T":
      return facts.time;
    default:
      return "";
  }
}
