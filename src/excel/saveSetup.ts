/** Leaves the setup of the next quarter in the document, where the command that makes a quarter finds it. */
import { askMark, refusalOf } from "./quarterGuard";
import { runInExcel } from "./officeErrors";
import { saveSetting } from "./snoozes";
import { setupKey } from "./startSetup";
import type { CommandResult } from "./commandResult";

/**
 * One request that looks which version made the workbook; then the document's settings are written.
 * @param setup JSON as a setup file has it; the command checks it again
 * @returns null when it is saved, else why it is not; rejects with Office's message when the document cannot be written
 */
export async function saveSetup(setup: unknown): Promise<CommandResult | null> {
  const refusal = await runInExcel(async (context) => {
    const names = askMark(context);
    await context.sync();
    return refusalOf(names);
  });
  if (refusal && refusal.code !== "noQuarter") return refusal;
  await saveSetting(setupKey, setup);
  return null;
}
