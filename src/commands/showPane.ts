/** When the pane is opened after a press of the ribbon: for what the person has to read. */
import type { Outcome } from "./outcomes";
import { loadExcel } from "./commands";

/** True when there is nothing to read but that it is done. */
export function isPlainSuccess({ status, details = [], offers = [] }: Outcome): boolean {
  return status === "done" && details.length + offers.length === 0;
}

/** Its code has come with the command by now. */
export async function showPane(): Promise<void> {
  await (await loadExcel()).openPane();
}
