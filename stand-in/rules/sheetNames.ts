/** Which names Excel takes for a sheet. */

import { HostError, invalid } from "../hostError";
import { sameName } from "../../src/file/sameName";
import type { Sheet, Workbook } from "../../src/file/model";

const LONGEST_NAME = 31;

/**
 * Refuses with InvalidArgument: an empty name, over 31 characters (UTF-16), one of \ / ? * [ ] :, an apostrophe at either end,
 * "History"; with ItemAlreadyExists: the name of another sheet in any case.
 */
export function refuseSheetName(workbook: Workbook, name: string, renamed: Sheet | null): void {
  if (name === "" || name.length > LONGEST_NAME) throw invalid(`A sheet name has 1 to ${LONGEST_NAME} characters, not ${name.length}`);
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) throw invalid(`The sheet name "${name}" holds a character that is not allowed there`);
  if (name.toLowerCase() === "history") throw invalid('Excel keeps the sheet name "History" for itself');
  const isTaken = workbook.sheets.some((sheet) => sheet !== renamed && sameName(sheet.name, name));
  if (isTaken) throw new HostError("ItemAlreadyExists", `There is a sheet "${name}" already`);
}

/** The first of Sheet1, Sheet2, … that is free. */
export function freeSheetName(workbook: Workbook): string {
  const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = 1;
  while (taken.has(`sheet${number}`)) number += 1;
  return `Sheet${number}`;
}
