/** References to exactly the rows of a table, which grow with it. */

import { referencedArea } from "../../src/file/address";
import type { Area } from "../../src/file/model";
import { rewriteReferencesTo } from "../../src/file/formula/rewriteReferences";

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
export function extendReferences(formula: string, ownSheet: string | null, { sheetName, body, newBottom }: Growth): string {
  return rewriteReferencesTo(sheetName, formula, ownSheet, (reference) => {
    const isArea = reference.extent === "cells" && reference.first !== reference.last;
    if (!isArea || !coversRows(referencedArea(reference), body)) return reference;
    return { ...reference, last: { ...reference.last, row: newBottom } };
  });
}

function coversRows(area: Area, body: Area): boolean {
  return area.top === body.top && area.bottom === body.bottom && area.left >= body.left && area.right <= body.right;
}
