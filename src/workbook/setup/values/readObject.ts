import { nearestWord } from "../problems/nearestWord";
import type { Place } from "../problems/place";

/** A field whose name begins like this belongs to the person who wrote the file; it is left alone. */
const OWN_FIELD_PREFIX = "x-";

/**
 * True when the value is an object. Fields that are neither known nor begin with "x-" are refused one by one, with the field
 * that was probably meant, because a misspelt optional field would otherwise be ignored in silence.
 * Example: `{"holiday": []}` with the key `holidays` known → `$.holiday: is not a known field; did you mean "holidays"? …`.
 */
export function readObject(place: Place, keys: readonly string[]): boolean {
  const value = place.value;
  if (!place.given) {
    place.refuse("missing");
    return false;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    place.refuseValue("not-object");
    return false;
  }
  for (const key of Object.keys(value)) {
    if (!keys.includes(key) && !key.startsWith(OWN_FIELD_PREFIX)) refuseKey(place.at(key), key, keys);
  }
  return true;
}

function refuseKey(place: Place, key: string, keys: readonly string[]): void {
  const hint = nearestWord(key, keys);
  if (hint === undefined) place.refuse("unknown-key", { known: keys.join(", ") });
  else place.refuse("unknown-key-hint", { hint });
}
