import { lossText } from "../../../stand-in/page/texts/lossTexts";
import { listPlaces } from "../../../src/workbook/report";
import type { Language } from "../../../src/locales";
import type { Loss, LossKind } from "../../../src/file/read/losses";

/** Kinds whose detail says where; of the others it says what. */
const PLACED_BY_DETAIL: ReadonlySet<LossKind> = new Set<LossKind>(["highlightFormula", "ownName", "parts", "validation", "validationFormula"]);

/** Kinds that stand for values which this program cannot calculate. */
const VALUE_KINDS: ReadonlySet<LossKind> = new Set<LossKind>(["arrayFormulas", "externalLinks", "unknownFormulas"]);

/** Kinds that are told and keep nobody from saving: what is lost is how a sheet was last looked at. */
const LIGHT_KINDS: ReadonlySet<LossKind> = new Set<LossKind>(["zoom"]);

/** Losses for which a person has to agree before a workbook is saved without them. */
export function graveLosses(losses: readonly Loss[]): Loss[] {
  return losses.filter(({ kind }) => !LIGHT_KINDS.has(kind));
}

/** Losses that a report may rest on: formulas whose last values were taken. */
export function valueLosses(losses: readonly Loss[]): Loss[] {
  return losses.filter(({ kind }) => VALUE_KINDS.has(kind));
}

/** One line per kind of thing that a file holds and a saved one would not, with their count and the first five places. */
export function lossLines(losses: readonly Loss[], language: Language): string[] {
  const kinds = new Map<string, Loss[]>();
  for (const loss of losses) {
    const kind = PLACED_BY_DETAIL.has(loss.kind) ? loss.kind : lossText(withoutSheet(loss), language);
    kinds.set(kind, [...(kinds.get(kind) ?? []), loss]);
  }
  return [...kinds.values()].flatMap((alike) => alike.slice(0, 1).map((first) => lineOf(first, alike.flatMap(placesOf), language)));
}

function lineOf(first: Loss, places: readonly string[], language: Language): string {
  const place = first.of === undefined ? undefined : places[0];
  const text = lossText(withoutSheet(first), language);
  if (places.length > 1) return `  ${text}${listPlaces(places, language)}`;
  return `  ${place === undefined ? text : `${place}${language === "zh-CN" ? "：" : ": "}${text}`}`;
}

function withoutSheet({ kind, detail }: Loss): Loss {
  return { kind, ...(detail === undefined ? {} : { detail }) };
}

/** Targets!B3, the sheet (table) alone where nothing more is known, or a part of the file. */
function placesOf({ kind, of, detail, cells }: Loss): string[] {
  if (of === undefined) return PLACED_BY_DETAIL.has(kind) && detail !== undefined ? [detail] : [];
  if (cells !== undefined) return cells.map((cell) => `${of}!${cell}`);
  return [PLACED_BY_DETAIL.has(kind) && detail !== undefined ? `${of}!${detail}` : of];
}
