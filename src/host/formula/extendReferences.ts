/** References to exactly the rows of a table, which grow with it. */

import { formatArea, tryParseArea } from "../address";
import type { Area } from "../model";
import { formulaTokens } from "./tokens";
import type { FormulaToken } from "./tokens";

/** Rows of a table on a sheet, and the last row that they get. */
export interface Growth {
  sheetName: string;
  body: Area;
  newBottom: number;
}

/**
 * The formula after the table grew: "=Data!$B$2:$B$9" over exactly the old rows, in columns of the table, reaches the new last row.
 * `ownSheet` is the sheet that a reference without sheet name means.
 */
export function extendReferences(formula: string, ownSheet: string | null, growth: Growth): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      if (token.kind !== "word" || !token.text.includes(":") || !isOnSheet(sheetOf(tokens, index) ?? ownSheet, growth)) return token.text;
      return coversRows(tryParseArea(token.text), growth.body) ? token.text.replace(/\d+$/, String(growth.newBottom + 1)) : token.text;
    })
    .join("");
}

/** The sheet named before a reference: "Data" in Data!A1:A9 and 'Data'!A1:A9. */
function sheetOf(tokens: readonly FormulaToken[], index: number): string | null {
  const before = tokens[index - 1];
  if (before?.kind === "sheet") return before.text.slice(1, -2).replaceAll("''", "'");
  return before?.text === "!" ? (tokens[index - 2]?.text ?? null) : null;
}

function isOnSheet(name: string | null, growth: Growth): boolean {
  return name !== null && name.toLowerCase() === growth.sheetName.toLowerCase();
}

function coversRows(area: Area | null, body: Area): boolean {
  if (!area) return false;
  return area.top === body.top && area.bottom === body.bottom && area.left >= body.left && area.right <= body.right && formatArea(area).includes(":");
}
