/** Errors of Excel, translated once: what happened, that nothing was lost, what to do (the words are in locales/). */
import type { CommandResult } from "./commandResult";

const editModeCodes = ["InvalidOperationInCellEditMode"];
const protectedCodes = ["AccessDenied"];

/**
 * Runs a command's work in Excel and turns Excel's errors into results; other errors pass through.
 * A cell being edited is waited for by Excel itself where it can (`delayForCellEdit`).
 */
export async function runInExcel(work: (context: Excel.RequestContext) => Promise<CommandResult>): Promise<CommandResult> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    const result = resultOf(error);
    if (result === null) throw error;
    return result;
  }
}

function resultOf(error: unknown): CommandResult | null {
  if (!(error instanceof OfficeExtension.Error)) return null;
  const { code, message, debugInfo } = error;
  if (editModeCodes.includes(code)) return { code: "editMode", facts: {} };
  if (protectedCodes.includes(code)) return { code: "protected", facts: { place: debugInfo.errorLocation ?? "?" } };
  return { code: "excelError", facts: { code, text: message }, details: [debugInfo.errorLocation ?? ""].filter((line) => line !== "") };
}
