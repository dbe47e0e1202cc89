/** A command that is pressed with the pane closed has nowhere to speak: the pane is opened for what the person has to read. */
import type { Outcome } from "./outcomes";

/** The pane can be opened by the page since then. */
const paneSet = "1.1";

/** True when there is nothing to read but that it is done. */
export function isPlainSuccess({ status, details = [], offers = [] }: Outcome): boolean {
  return status === "done" && details.length + offers.length === 0;
}

/**
 * Opens the pane where this Excel can, which keeps it open where it is. The outcome stands there whenever it is opened, also where Excel
 * refuses to open it.
 */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", paneSet)) await Office.addin.showAsTaskpane().catch(() => undefined);
}
