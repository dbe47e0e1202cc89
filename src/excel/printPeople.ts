/**
 * Restricts the print area of the review to some people, each on pages of their own in the order that was asked for, and puts it back
 * afterwards. No row is hidden for it, so that none that a person hid is ever shown.
 */
import { addressOfParts, areasOfPeople, pagesOfQuarter } from "../workbook";
import { runInExcel } from "./officeErrors";
import { readQuarter, unreadable } from "./readQuarter";
import { saveSetting } from "./snoozes";
import type { CommandOptions, CommandResult } from "./commandResult";

const choiceKey = "quarterbook.print";

/** Print areas as addresses without the sheet's name. */
interface PrintChoice {
  readonly sheet: string;
  readonly before: string;
  readonly chosen: string;
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
    const { sheets, tables, mark } = read.quarter;
    const review = tables.get("review");
    const page = pagesOfQuarter(sheets, tables, { team: "", year: mark.year, quarter: mark.quarter }, mark.language).find(({ id }) => id === "review");
    if (!review || !page) return { code: "noQuarter", facts: {} };
    const { sheet } = review.content;
    const chosen = addressOfParts(areasOfPeople(review, repKeys, page.page.printArea));
    const before = await readPrintArea(context, sheet);
    const earlier = readChoice();
    const isStill = earlier !== null && earlier.sheet === sheet && earlier.chosen === before;
    await setPrintArea(context, sheet, chosen);
    await saveSetting(choiceKey, { sheet, chosen, before: isStill ? earlier.before : (before ?? addressOfParts([page.page.printArea])) });
    return null;
  });
}

/** Puts back what was printed before; where somebody has set another print area meanwhile, that one stays. */
export function printEverybody(): Promise<CommandResult | null> {
  return runInExcel<CommandResult | null>(async (context) => {
    const choice = readChoice();
    if (choice && (await readPrintArea(context, choice.sheet)) === choice.chosen) await setPrintArea(context, choice.sheet, choice.before);
    await saveSetting(choiceKey, null);
    return null;
  });
}

async function readPrintArea(context: Excel.RequestContext, sheet: string): Promise<string | null> {
  const areas = context.workbook.worksheets.getItem(sheet).pageLayout.getPrintAreaOrNullObject();
  areas.load("address");
  await context.sync();
  return areas.isNullObject ? null : plainAddress(areas.address);
}

async function setPrintArea(context: Excel.RequestContext, sheet: string, address: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.pageLayout.setPrintArea(address);
  worksheet.activate();
  await context.sync();
}

/** Without sheet names and dollar signs. @example plainAddress("'Q3 (2)'!$A$1:$C$9,'Q3 (2)'!A12") // "A1:C9,A12" */
function plainAddress(address: string): string {
  return address.replace(/'(?:[^']|'')*'!/g, "").replace(/[^,!]*!/g, "").replace(/\$/g, "");
}

function readChoice(): PrintChoice | null {
  const carried: unknown = Office.context.document.settings.get(choiceKey);
  if (typeof carried !== "object" || carried === null) return null;
  const { sheet, before, chosen } = carried as Partial<Record<keyof PrintChoice, unknown>>;
  return typeof sheet === "string" && typeof before === "string" && typeof chosen === "string" ? { sheet, before, chosen } : null;
}
