import { foldName, lookAlikeKey } from "../../../core";
import { withoutTitle } from "../names/readEntry";
import { quote, type Place } from "../problems/place";

/**
 * Remarks each name that is another than an earlier one and looks like it: traditional and simplified characters, accents, spaces, dots and
 * dashes between parts, a title. Both stay. Names that were refused already (undefined) are left out. Source: docs/rules.md#names.
 * Example: 李强, 李強 → `$.members[1]: "李強" looks like "李强" …`.
 */
export function remarkLookAlikes(names: readonly (string | undefined)[], placeOf: (index: number) => Place | undefined): void {
  const firsts = new Map<string, string>();
  names.forEach((name, index) => {
    if (name === undefined) return;
    const key = lookAlikeKey(withoutTitle(name));
    const other = firsts.get(key);
    if (other === undefined) firsts.set(key, name);
    else if (key !== "" && foldName(other) !== foldName(name)) placeOf(index)?.remark("looks-alike", { name: quote(name), other: quote(other) });
  });
}
