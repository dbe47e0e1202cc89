/** Errors of Excel, translated once: what happened, that nothing was lost, what to do (the words are in locales/). */
import { coreSet, noTeamColumns, sheetsOf } from "../../templates";
import { markedSheet, readQuarterMark } from "../../workbook";
import { Dates1904Error } from "../read/dateSystem";
import { nameStates } from "../read/nameStates";
import { ReadOnlyDocumentError } from "../document/readOnlyDocument";
import { deniedCode } from "./requests";
import { StoppedError } from "./stoppable";
import type { LookTask, RefusedLook } from "./looks";
import type { CommandResult } from "../commandResult";

const editModeCodes = ["InvalidOperationInCellEditMode"];

/**
 * Runs work in Excel and turns Excel's errors into results; other errors pass through.
 * A cell being edited is waited for by Excel itself where it can (`delayForCellEdit`).
 */
export async function runInExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T | CommandResult> {
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (error) {
    if (error instanceof StoppedError) return { code: "stopped", facts: {} };
    if (error instanceof Dates1904Error) return { code: "dates1904", facts: {} };
    if (error instanceof ReadOnlyDocumentError) return { code: "readOnly", facts: {} };
    if (!(error instanceof OfficeExtension.Error)) throw error;
    if (error.code === deniedCode) return deniedResult();
    return (await isBehind(error)) ? behindResult(error) : resultOf(error);
  }
}

/**
 * Why nothing was done, where looks were all there was to do: the workbook is open for reading only, or not one of their sheets takes them.
 * Null where it is not that.
 */
export async function deniedLooks(refused: readonly RefusedLook[], asked: readonly LookTask[]): Promise<CommandResult | null> {
  const denied = new Set(refused.flatMap(({ sheet, code }) => (code === deniedCode ? [sheet] : [])));
  if (denied.size === 0) return null;
  const result = await deniedResult();
  return result.code === "protected" && !asked.every(({ look }) => denied.has(look.sheet)) ? null : result;
}

/**
 * Excel does not say which sheet refused: those of ours that are protected are named. Without any it is the workbook: its structure, or
 * it is open for reading only.
 */
async function deniedResult(): Promise<CommandResult> {
  return Excel.run(async (context): Promise<CommandResult> => {
    const { worksheets, names, protection } = context.workbook;
    worksheets.load("items/name,items/protection/protected");
    names.load("items/name,items/formula");
    protection.load("protected");
    await context.sync();
    const states = nameStates(names);
    const ours = sheetsOf(readQuarterMark(states)?.set ?? coreSet, noTeamColumns).map(({ id }) => markedSheet(states, "sheet", id));
    const places = worksheets.items.filter((sheet) => sheet.protection.protected && ours.includes(sheet.name)).map(({ name }) => name);
    if (places.length > 0) return { code: "protected", facts: { place: places.join(", ") } };
    return { code: protection.protected ? "protectedStructure" : "readOnly", facts: {} };
  });
}

/** What fails while another workbook is in front, and for other reasons as well: Excel does not say why. */
const needsFront = /^(WorksheetCollection\.add|WorksheetFreezePanes\.\w+|Worksheet\.(activate|showGridlines)|Range\.select)$/i;

/** True when another workbook is in front: then Excel also refuses to show the sheet that this one shows already. */
async function isBehind({ code, debugInfo }: OfficeExtension.Error): Promise<boolean> {
  const mayBe = code === "InvalidSelection" || (code === "GeneralException" && needsFront.test(debugInfo.errorLocation ?? ""));
  if (!mayBe) return false;
  try {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().activate();
      await context.sync();
    });
    return false;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return true;
    throw error;
  }
}

function behindResult({ code, debugInfo }: OfficeExtension.Error): CommandResult {
  return { code: "otherWorkbook", facts: { code }, details: placeOf(debugInfo) };
}

function resultOf({ code, message, debugInfo }: OfficeExtension.Error): CommandResult {
  if (editModeCodes.includes(code)) return { code: "editMode", facts: {} };
  return { code: "excelError", facts: { code, text: message }, details: placeOf(debugInfo) };
}

function placeOf({ errorLocation = "" }: OfficeExtension.DebugInfo): string[] {
  return errorLocation === "" ? [] : [errorLocation];
}
