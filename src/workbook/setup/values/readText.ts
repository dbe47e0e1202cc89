import { LONGEST_NAME, normaliseName } from "../../../core";
import { quote, type Place } from "../problems/place";

/** A name goes into table headers, and Excel allows a header 255 characters; it counts UTF-16 units, so an emoji counts as two or more. */

/** The most that Excel holds in one cell. */
export const LONGEST_CELL_TEXT = 32767;

/** NUL, halves of surrogate pairs and the two non-characters: XML, and so an Excel file, has no way to store them. */
const UNWRITABLE = /[\u0000\uFFFE\uFFFF]|\p{Surrogate}/u;

/**
 * A name of a person, a team or a metric: free text in any script, trimmed and in NFC, 1 to 255 characters, on one line.
 * A leading `=`, `+`, `-` or `@`, quotes, `*` and emoji are allowed and stay as they are. Not given: undefined without a problem.
 * Refused: anything but text, a blank name, line breaks, and what an Excel file cannot store.
 * Example: `"  =SUM(A1) "` gives `=SUM(A1)`.
 */
export function readName(place: Place): string | undefined {
  const text = readText(place);
  if (text === undefined) return undefined;
  const name = normaliseName(text);
  if (name === "") return place.refuse("blank");
  if (/[\r\n]/.test(name)) return place.refuse("line-break");
  if (name.length > LONGEST_NAME) return place.refuse("too-long", { max: LONGEST_NAME, length: name.length });
  return name;
}

/** A name that must be there. */
export function readRequiredName(place: Place): string | undefined {
  return place.given ? readName(place) : place.refuse("missing");
}

/** A name that may be left out or blank: then it is the empty text. */
export function readOptionalName(place: Place): string | undefined {
  if (!place.given || isBlankText(place.value)) return "";
  return readName(place);
}

/** Of a header or drop-down that names people: a word or two, such as "Account manager". */
const LONGEST_TITLE = 20;

/** What the people of a team are called, up to 20 characters; left out or blank it is the empty text, for the usual word. */
export function readMemberTitle(place: Place): string | undefined {
  const title = readOptionalName(place);
  if (title === undefined || title.length <= LONGEST_TITLE) return title;
  return place.refuse("too-long", { max: LONGEST_TITLE, length: title.length });
}

/**
 * What a person writes into one cell: as it is, line breaks included, up to 32,767 characters.
 * Not given or blank: undefined without a problem. Refused: anything but text, and what an Excel file cannot store.
 */
export function readCellText(place: Place): string | undefined {
  const text = readText(place);
  if (text === undefined || text.trim() === "") return undefined;
  if (text.length > LONGEST_CELL_TEXT) return place.refuse("too-long", { max: LONGEST_CELL_TEXT, length: text.length });
  return text;
}

/** True for text of nothing but spaces. */
export function isBlankText(value: unknown): boolean {
  return typeof value === "string" && value.trim() === "";
}

function readText(place: Place): string | undefined {
  if (!place.given) return undefined;
  if (typeof place.value !== "string") return place.refuseValue("not-text");
  if (UNWRITABLE.test(place.value)) return place.refuse("unwritable");
  return place.value;
}

/**
 * One of a few fixed words, spelt exactly. Not given: the first word, which is the default.
 * Example: with `["equal", "manual"]`, `"Equal"` is refused: `must be one of equal, manual, not "Equal"`.
 */
export function readChoice<Choice extends string>(place: Place, choices: readonly [Choice, ...Choice[]]): Choice | undefined {
  if (!place.given) return choices[0];
  return choices.find((choice) => choice === place.value) ?? place.refuse("not-one-of", { choices: choices.join(", "), found: quote(place.value) });
}

/** One of a few fixed words that must be there. */
export function readRequiredChoice<Choice extends string>(place: Place, choices: readonly [Choice, ...Choice[]]): Choice | undefined {
  return place.given ? readChoice(place, choices) : place.refuse("missing");
}
