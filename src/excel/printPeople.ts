/**
 * Restricts the print area of the review to some people, each on pages of their own in the order that was asked for, and puts it back
 * afterwards. No row is hidden for it, so that none that a person hid is ever shown.
 */
import { addressOfParts, areasOfPeople, pageFactsOf, pagesOfSheets } from "../workbook";
import { runInExcel } from "./wire/officeErrors";
import { heldArea, heldNames, holdAreas, type HeldNames } from "./print/printNames";
import { readQuarter } from "./read/readQuarter";
import { unreadable } from "./read/missingParts";
import type { QuarterState } from "./read/quarterState";
import { plainAddress } from "./wire/plainAddress";
import { sendTasks, task } from "./wire/requests";
import { saveSetting } from "./document/savedSettings";
import type { CommandOptions, CommandResult } from "./commandResult";

const choiceKey = "quarterbook.print";

/** Names of the former print area's parts, from 1, and of the first part that was chosen: Excel moves them as it moves the print area. */
const beforeName = (part: number): string => `qb_printBefore${part}`;
const chosenName = "qb_printChosen";

/** How many parts the names stand for. */
interface PrintChoice {
  readonly before: number;
  readonly chosen: number;
}

/** True while the document's review prints chosen people alone. */
export function isPrintChosen(): boolean {
  return readChoice() !== null;
}

/** @param repKeys who is printed, in this order */
export function printPeople(repKeys: readonly string[], options: Pick<CommandOptions, "language">): Promise<CommandResult | null> {
  return runInExcel<CommandResult | null>(async (context) => {
    const read = await readQuarter(context);
    if (!("quarter" in read)) return unreadable(read, options.language);
    const planned = plannedArea(read.quarter);
    if (!planned) return { code: "noQuarter", facts: {} };
    const { sheet, area, found } = planned;
    const chosen = areasOfPeople(found, repKeys, area);
    const names = await heldNames(context);
    const current = await readPrintArea(context, sheet);
    const earlier = readChoice();
    const former = earlier && isOurs(current, earlier, names) ? null : current.length > 0 ? current : [addressOfParts([area])];
    await setPrintArea(context, sheet, addressOfParts(chosen));
    await holdAreas(context, names, sheet, [
      ...chosen.slice(0, 1).map((first) => ({ name: chosenName, address: addressOfParts([first]) })),
      ...(former ?? []).map((address, index) => ({ name: beforeName(index + 1), address })),
    ]);
    await saveSetting(choiceKey, { before: former?.length ?? earlier?.before ?? 0, chosen: chosen.length });
    return null;
  });
}

/** Puts back what was printed before; where somebody has set another print area meanwhile, that one stays. */
export function printEverybody(): Promise<CommandResult | null> {
  return runInExcel<CommandResult | null>(async (context) => {
    const choice = readChoice();
    const names = await heldNames(context);
    const sheet = heldArea(names, chosenName)?.sheet;
    if (choice && sheet !== undefined && isOurs(await readPrintArea(context, sheet), choice, names)) {
      const before = Array.from({ length: choice.before }, (_, index) => heldArea(names, beforeName(index + 1))?.address ?? []).flat();
      const areas = before.length > 0 ? before : await wholeReview(context);
      if (areas.length > 0) await setPrintArea(context, sheet, areas.join(","));
    }
    await saveSetting(choiceKey, null);
    return null;
  });
}

/** The print area that the review is made with, where its rows stand now. */
function plannedArea(quarter: QuarterState) {
  const { sheets, tables, mark } = quarter;
  const review = sheets.filter(({ page }) => page.printsPeople);
  const [planned] = pagesOfSheets(review, tables, pageFactsOf(quarter), mark.language);
  const found = review[0]?.tables[0] && tables.get(review[0].tables[0].id);
  return found && planned ? { found, sheet: found.content.sheet, area: planned.page.printArea } : null;
}

/** For a former print area whose rows somebody has deleted. */
async function wholeReview(context: Excel.RequestContext): Promise<readonly string[]> {
  const read = await readQuarter(context);
  const planned = "quarter" in read ? plannedArea(read.quarter) : null;
  return planned ? [addressOfParts([planned.area])] : [];
}

/** Whether the print area is still the one that was chosen: as many parts, the first one in its place. */
function isOurs(current: readonly string[], { chosen }: PrintChoice, names: HeldNames): boolean {
  const first = heldArea(names, chosenName);
  return first !== null && current.length === chosen && current[0] === first.address;
}

/** Addresses without sheet and dollars; none where no print area is set. */
async function readPrintArea(context: Excel.RequestContext, sheet: string): Promise<readonly string[]> {
  const areas = context.workbook.worksheets.getItem(sheet).pageLayout.getPrintAreaOrNullObject();
  areas.load("address");
  await context.sync();
  return areas.isNullObject ? [] : plainAddress(areas.address).split(",");
}

/** The sheet comes to the front first: where Excel refuses that, with another workbook there, nothing has been changed. */
async function setPrintArea(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  await sendTasks(context, [
    task((writer) => writer.sheet(sheet).activate()),
    task((writer) => writer.sheet(sheet).pageLayout.setPrintArea(address), 3),
  ]);
}

function readChoice(): PrintChoice | null {
  const carried: unknown = Office.context.document.settings.get(choiceKey);
  if (typeof carried !== "object" || carried === null) return null;
  const { before, chosen } = carried as Partial<Record<keyof PrintChoice, unknown>>;
  return typeof before === "number" && typeof chosen === "number" ? { before, chosen } : null;
}
