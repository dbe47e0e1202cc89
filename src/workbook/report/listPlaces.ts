import type { Language } from "../../templates/model/language";

/** How many places a line names where the same thing is wrong in many. */
export const PLACES_NAMED = 5;

/**
 * How often something was met and where first, to stand after what it is. Nothing for a single place.
 * Example: `listPlaces(["A1", "A2"], "en-US")` is ` (2 places: A1, A2)`; of 300 it names the first five.
 */
export function listPlaces(places: readonly string[], language: Language): string {
  if (places.length < 2) return "";
  const named = places.slice(0, PLACES_NAMED);
  const isAll = named.length === places.length;
  if (language === "zh-CN") return `（共 ${places.length} 处${isAll ? "" : `，前 ${PLACES_NAMED} 处`}：${named.join("、")}）`;
  return ` (${places.length} places${isAll ? "" : `, the first ${PLACES_NAMED}`}: ${named.join(", ")})`;
}
