/** Errors of Excel, translated once: what happened, that nothing was lost, what to do (the words are in locales/). */
import { StoppedError } from "./stoppable";
import type { CommandResult } from "./commandResult";

const editModeCodes = ["InvalidOperationInCellEditMode"];
const protectedCodes = ["AccessDenied"];

/**
 * Runs work in Excel and turns Excel's errors into results; other errors pass through.
 * A cell being edited is waited for by Excel itself where it can (`delayForCellEdit`).
 */
export async function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | CommandResult> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (error instanceof StoppedError) return { code: "stopped", facts: {} };
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return protectedCodes.includes(error.code) ? deniedResult() : resultOf(error);
  }
}

/** Excel does not say which sheet refused: the protected ones are named, and without any the file is open for reading only. */
async function deniedResult(): Promise<CommandResult> {
  return Excel.run(async (context): Promise<CommandResult> => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    await context.sync();
    const places = worksheets.items.filter(({ protection }) => protection.protected).map(({ name }) => name);
    return places.length === 0 ? { code: "readOnly", facts: {} } : { code: "protected", facts: { place: places.join(", ") } };
  });
}

function resultOf({ code, message, debugInfo }: OfficeExtension.Error): CommandResult {
  if (editModeCodes.includes(code)) return { code: "editMode", facts: {} };
  return { code: "excelError", facts: { code, text: message }, details: [debugInfo.errorLocation ?? ""].filter((line) => line !== "") };
}
