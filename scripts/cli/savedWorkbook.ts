/** What the commands on a saved workbook share: options, what is refused, lines that are told. */

import { fromSerial, isoDate, toSerial, type IsoDate } from "../../src/core";
import { parseAddress } from "../../src/workbook/cells/address";
import type { CellValue } from "../../src/file/model";
import { EXIT_FAILED, EXIT_REFUSED, languageOption, refuseOther, type Circumstances, type Ending } from "./command";
import { fileTexts, optionLine } from "./files/fileTexts";
import { graveLosses, lossLines } from "./files/lossLines";
import type { Option } from "./options";
import type { Pressed } from "./page/pressButton";
import { readQuarterFile, type QuarterFile } from "./files/quarterFile";
import { findUnwritableFiles, type ResultFiles } from "./files/resultFiles";

export const inOption = { name: "in", value: "a.xlsx", isNeeded: true, isFile: true, about: "the saved workbook (.xlsx)" } as const satisfies Option;

export const outOption = {
  name: "out",
  value: "b.xlsx",
  isNeeded: true,
  isFile: true,
  mayBe: "in",
  refuse: refuseOther(".xlsx"),
  about: "the workbook to write; an existing file of that name is replaced",
} as const satisfies Option;

export const reportOption = {
  name: "report",
  value: "report.json",
  isFile: true,
  about: "where to write what was found (JSON; schemas/report.schema.json)",
} as const satisfies Option;

export const messageLanguageOption = languageOption("the language of messages; the workbook's own when it is left out");

export const allowLossesOption = {
  name: "allow-losses",
  about: "save although the file holds what is lost here: pictures, comments, macros and the like; they are named",
} as const satisfies Option;

/** The workbook of --in, once it is known that the results can be written. */
export function openStanding(
  values: { readonly in: string; readonly lang: string | undefined },
  results: ResultFiles,
): { readonly opened: QuarterFile } | { readonly problems: readonly string[] } {
  const unwritable = findUnwritableFiles(results);
  return unwritable.length > 0 ? { problems: unwritable } : readQuarterFile(values.in, values.lang);
}

export function dayOf({ today }: { readonly today: string | undefined }, circumstances: Circumstances): IsoDate {
  return today === undefined ? circumstances.today : isoDate(today);
}

/** What saving would lose, as a refusal; null where nothing is lost or the person agreed. */
export function refuseLosses({ losses, language }: QuarterFile, isAllowed: boolean): Ending | null {
  const grave = graveLosses(losses);
  if (grave.length === 0 || isAllowed) return null;
  const heading = optionLine("in", fileTexts(language).wouldLose(`--${allowLossesOption.name}`), language);
  return { problems: [heading, ...lossLines(grave, language)] };
}

/** What the saved file does not hold. */
export function lostLines({ losses, language }: QuarterFile): string[] {
  return losses.length === 0 ? [] : [fileTexts(language).lost, ...lossLines(losses, language)];
}

/** A button that did not do its work: refused is the file's fault, failed ours. */
export function refusalOf({ told }: Pressed): Ending {
  return { problems: [told.message, ...(told.details ?? [])], code: told.status === "refused" ? EXIT_REFUSED : EXIT_FAILED };
}

/** A day that was asked for and does not count, because the workbook names its own. */
export function fixedTodayLines({ workbook, language }: QuarterFile, asked: string | undefined): string[] {
  const place = parseAddress(workbook.names.find(({ name }) => name === "qb_todayOverride")?.formula ?? "");
  const sheet = workbook.sheets.find(({ name }) => name === place?.sheet);
  const value: CellValue = (place && sheet?.cells.get(place.area.top)?.get(place.area.left)?.value) ?? null;
  if (asked === undefined || typeof value !== "number" || value === toSerial(isoDate(asked))) return [];
  return [fileTexts(language).fixedToday(fromSerial(value), asked)];
}
