/** Formulas whose references to cells are written anew; everything else in them stays as it is. */

import type { RangeReference, ReferenceCorner } from "../address";
import { formatReference, parseReference } from "../address";
import { sameName } from "../sameName";
import { formulaTokens, sheetBefore } from "./tokens";

/** What stands for a reference whose cells are gone. */
const LOST_REFERENCE = "#REF!";

/**
 * @param rewrite gets a reference and the sheet named before it, null where none is; it answers the new one, null for none: #REF!
 * @example with a `rewrite` to the row below, "=A1+T[A1]" is "=A2+T[A1]"
 */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: RangeReference, sheet: string | null) => RangeReference | null,
): string {
  const tokens = formulaTokens(formula);
  let text = "";
  for (const [index, token] of tokens.entries()) {
    const reference = token.kind === "reference" ? parseReference(token.text) : undefined;
    if (!reference) text += token.text;
    else {
      const rewritten = rewrite(reference, sheetBefore(tokens, index));
      text += rewritten === reference ? token.text : rewritten ? formatReference(rewritten) : LOST_REFERENCE;
    }
  }
  return text;
}

/** Like rewriteReferences for the cells of one sheet. `ownSheet` is what a reference without a sheet's name means; null for a name. */
export function rewriteReferencesTo(
  sheetName: string,
  formula: string,
  ownSheet: string | null,
  rewrite: (reference: RangeReference) => RangeReference | null,
): string {
  return rewriteReferences(formula, (reference, sheet) => {
    const named = sheet ?? ownSheet;
    return named !== null && sameName(named, sheetName) ? rewrite(reference) : reference;
  });
}

/** A reference with another place for each of its ends; null where one has none. */
export function moveCorners(reference: RangeReference, move: (corner: ReferenceCorner) => ReferenceCorner | null): RangeReference | null {
  const first = move(reference.first);
  const last = reference.last === reference.first ? first : move(reference.last);
  return first && last && { ...reference, first, last };
}
