/** Leaves the setup of the next quarter in the document, where the command that makes a quarter finds it. */
import { periodCode } from "../core";
import { askMark, markIn, refusalOf } from "./read/quarterGuard";
import { runInExcel } from "./wire/officeErrors";
import { saveSetting } from "./document/savedSettings";
import { setupKey } from "./document/startSetup";
import { periodOfSetup, type QuarterMark } from "../workbook";
import type { CommandResult } from "./commandResult";

/**
 * One request that looks which version made the workbook, and whether the quarter stands from another setup: that is not made anew.
 * Then the document's settings are written. The setup that a broken-off creation began with may be saved again, so that it is completed.
 * @param setup JSON as a setup file has it; the command checks it again
 * @returns null when it is saved, else why it is not; rejects with Office's message when the document cannot be written
 */
export async function saveSetup(setup: unknown): Promise<CommandResult | null> {
  const refusal = await runInExcel(async (context) => {
    const names = askMark(context);
    await context.sync();
    return refusalOf(names) ?? standsAlready(markIn(names), setup);
  });
  if (refusal && refusal.code !== "noQuarter") return refusal;
  await saveSetting(setupKey, setup);
  return null;
}

function standsAlready(held: QuarterMark | null, setup: unknown): CommandResult | null {
  const wanted = periodOfSetup(setup);
  if (held === null || wanted === null || periodCode(held.period) !== periodCode(wanted)) return null;
  const carried: unknown = Office.context.document.settings.get(setupKey);
  return JSON.stringify(carried) === JSON.stringify(setup) ? null : { code: "quarterStands", facts: { period: held.period } };
}
