import { checkFormula } from "../formula/checkFormula";
import { completeReferences } from "../formula/structuredReferences";
import { HostError } from "../hostError";
import type { HostState } from "../hostState";
import type { Sheet } from "../../src/file/model";
import { numberFormatAt } from "../../src/file/formats";
import { tableAt } from "../table/tableLayout";
import { columnLetters } from "../../src/file/address";
import { parseInput } from "./parseInput";
import type { Input } from "./parseInput";
import type { ValidationRefusal } from "./validateInput";
import { yearOfSerial } from "./serialDate";

/** The alert about an entry that Excel takes for a formula but cannot read, such as "- see (note"; null for any other entry. */
export function refusedAsFormula(host: HostState, sheet: Sheet, row: number, column: number, input: Input): ValidationRefusal | null {
  if (typeof input !== "string" || !/^[-=+@]/.test(input)) return null;
  const context = { numberFormat: numberFormatAt(sheet, row, column), currentYear: yearOfSerial(host.today), language: host.language };
  const { formula } = parseInput(input, context);
  if (formula === undefined) return null;
  const address = columnLetters(column) + (row + 1);
  const complete = completeReferences(formula, tableAt(sheet, row, column)?.name ?? null);
  if (complete === null) return { address, input, title: "", message: `A table name is missing: ${formula}`, style: "Stop", isFormula: true };
  try {
    checkFormula(host, sheet, complete);
    return null;
  } catch (error) {
    if (error instanceof HostError) return { address, input, title: "", message: error.message, style: "Stop", isFormula: true };
    throw error;
  }
}
