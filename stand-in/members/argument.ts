/** Reads method arguments and property values, refusing with InvalidArgument what is of the wrong kind. */

import { splitSheetName } from "../../src/file/sheetName";
import { parseArea } from "../parseArea";
import { invalid } from "../hostError";
import type { Sheet, Workbook } from "../../src/file/model";
import { rangeTargetOf } from "./rangeTarget";
import type { RangeTarget } from "./rangeTarget";
import { findSheet } from "../sheet/findSheet";

export function textArgument(value: unknown, name: string): string {
  if (typeof value !== "string") throw invalid(`${name} must be a text, not ${JSON.stringify(value)}`);
  return value;
}

export function flagArgument(value: unknown, name: string): boolean {
  if (typeof value !== "boolean") throw invalid(`${name} must be true or false, not ${JSON.stringify(value)}`);
  return value;
}

export function numberArgument(value: unknown, name: string, least: number, most: number): number {
  if (typeof value !== "number" || !Number.isFinite(value) || value < least || value > most) {
    throw invalid(`${name} must be a number from ${least} to ${most}, not ${JSON.stringify(value)}`);
  }
  return value;
}

export function wholeArgument(value: unknown, name: string, least: number, most: number): number {
  const number = numberArgument(value, name, least, most);
  if (!Number.isInteger(number)) throw invalid(`${name} must be a whole number, not ${number}`);
  return number;
}

export function choiceArgument<T extends string>(value: unknown, name: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw invalid(`${name} must be one of ${choices.join(", ")}, not ${JSON.stringify(value)}`);
  return choice;
}

/** "#rrggbb" in any case; gives it in capitals, as Excel answers it. */
export function colorArgument(value: unknown): string {
  if (typeof value !== "string" || !/^#[0-9a-fA-F]{6}$/.test(value)) throw invalid(`A colour is written #RRGGBB, not ${JSON.stringify(value)}`);
  return value.toUpperCase();
}

/** A Range object, or an address with or without a sheet name. */
export function rangeArgument(value: unknown, workbook: Workbook, sheet: Sheet | null): RangeTarget {
  const range = rangeTargetOf(value);
  if (range) return range;
  const { sheetName, address } = splitSheetName(textArgument(value, "The range"));
  const owner = sheetName === null ? sheet : findSheet(workbook, sheetName);
  if (!owner) throw invalid(`${String(value)} names no sheet of this workbook`);
  return { sheet: owner, area: parseArea(address) };
}

/** Like rangeArgument, refusing a range of another sheet. */
export function rangeOnSheet(value: unknown, workbook: Workbook, sheet: Sheet): RangeTarget {
  const range = rangeArgument(value, workbook, sheet);
  if (range.sheet !== sheet) throw invalid("The range is on another sheet");
  return range;
}
