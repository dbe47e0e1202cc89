import { findDuplicateNames } from "../../../core";
import { quote, type Place } from "./place";

/**
 * Refuses each name that repeats an earlier one (trimmed, NFC, upper and lower case the same) and suggests a free one.
 * `placeOf` gives the place of the name at an index. Names that were refused already (undefined) are left out.
 * Example: Li Na, li na → `$.members[1]: repeats "li na" of $.members[0] …; you could write "li na (2)"`.
 */
export function refuseDuplicateNames(names: readonly (string | undefined)[], placeOf: (index: number) => Place | undefined): void {
  for (const duplicate of findDuplicateNames(names.map((name) => name ?? ""))) {
    placeOf(duplicate.index)?.refuse("duplicate-name", {
      name: quote(duplicate.name),
      first: placeOf(duplicate.firstIndex)?.path ?? "",
      suggestion: quote(duplicate.suggestion),
    });
  }
}
