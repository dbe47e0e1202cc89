/** Opens the pane: a command that is pressed while it is closed has nowhere to speak. */

/** The page can open the pane since then. */
const paneSet = "1.1";

/**
 * Where this Excel can; an open pane stays as it is. Where Excel refuses, the outcome stands there all the same when it is opened by hand.
 */
export async function openPane(): Promise<void> {
  if (!Office.context.requirements.isSetSupported("SharedRuntime", paneSet)) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
  }
}
