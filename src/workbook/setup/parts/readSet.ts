import { availableModules, availableSheets, completeSet, coreSet, modules, setOf, type SheetSet } from "../../../templates";
import { readList } from "../values/readList";
import { quote, type Place } from "../problems/place";

/**
 * Which sheets the workbook has: a module, `complete` for all that there is, or a list of modules and single sheets. Core is always part of
 * it, and a word that comes twice counts once. Not given: core.
 * Refused: a module that has no sheets yet, and any other word; a sheet of core is no choice, as every workbook has it.
 * Example: `["money"]` gives core and money.
 */
export function readSet(place: Place): SheetSet | undefined {
  if (!place.given) return coreSet;
  const places = Array.isArray(place.value) ? (readList(place) ?? []) : [place];
  const words = places.map(readWord);
  if (words.includes(undefined)) return undefined;
  return setOf(words.flatMap((word = "") => (word === "complete" ? completeSet() : word)));
}

/** The words of a set that setup files may use now: modules that have sheets, `complete`, sheets outside core. */
export function setWords(): readonly string[] {
  return [...availableModules().map(({ id }) => id), "complete", ...availableSheets().map(({ id }) => id)];
}

function readWord(place: Place): string | undefined {
  const { value } = place;
  const choices = setWords();
  const word = choices.find((one) => one === value);
  if (word !== undefined) return word;
  const isPlanned = modules.some(({ id }) => id === value);
  return place.refuse(isPlanned ? "not-available-yet" : "not-one-of", { choices: choices.join(", "), found: quote(value) });
}
