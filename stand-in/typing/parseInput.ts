/** What Excel makes of input, whether a person types it or a program sets it as a value. */

import { HostError, invalid } from "../hostError";
import { LONGEST_TEXT } from "../../src/file/excelLimits";
import type { ErrorCode } from "../../src/file/model";
import { parseDate } from "./parseDate";
import { parseNumber } from "./parseNumber";

export type Input = string | number | boolean;

/** The outcome of entering something into a cell. */
export interface ParsedInput {
  value: string | number | boolean | null | { readonly error: ErrorCode };
  /** Present when the input is a formula; not yet checked. */
  formula?: string;
  quotePrefix?: true;
  /** The format that a cell with format General takes on: "5%" makes it a percentage. */
  numberFormat?: string;
}

export interface InputContext {
  /** Number format of the cell: "@" keeps everything as text. */
  numberFormat: string;
  /** Year of dates typed without one. */
  currentYear: number;
  /** "en-US" for programs; the person's language for typing. */
  language: string;
}

const ERRORS: readonly string[] = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/**
 * Text becomes a formula after "=", or after "+", "-", "@" unless it is a number; text after an apostrophe; a number,
 * percentage, date, logical value or error where it looks like one; else it stays text. "" empties the cell.
 * Text over 32,767 characters is refused with InvalidArgument.
 *
 * @example parseInput("5%", context) → { value: 0.05, numberFormat: "0%" }
 */
export function parseInput(input: Input, context: InputContext): ParsedInput {
  if (typeof input === "number") return { value: finite(input) };
  if (typeof input === "boolean") return { value: input };
  if (input === "") return { value: null };
  if (input.length > LONGEST_TEXT) throw invalid(`A cell holds ${LONGEST_TEXT} characters, not ${input.length}`).because("longText");
  if (input.startsWith("'")) return { value: input.slice(1), quotePrefix: true };
  if (context.numberFormat === "@") return { value: input };
  return parseText(input, context);
}

function finite(value: number): number {
  if (!Number.isFinite(value)) throw new HostError("InvalidArgument", `${value} is no number that a cell can hold`);
  return value;
}

/** Chinese Excel reads full-width digits and signs as what they stand for: "１，２００．５" is a number. Text keeps its own. */
function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll("\u3000", " ");
}

function parseText(input: string, context: InputContext): ParsedInput {
  if (/^=./s.test(input)) return { value: null, formula: input };
  const text = (context.language.startsWith("zh") ? halfWidth(input) : input).trim();
  const number = parseNumber(text);
  if (number) return number;
  if (/^[-+@]./s.test(input)) return { value: null, formula: `=${input}` };
  if (/^(TRUE|FALSE)$/i.test(text)) return { value: text.toUpperCase() === "TRUE" };
  if (ERRORS.includes(text.toUpperCase())) return { value: { error: text.toUpperCase() as ErrorCode } };
  return parseDate(text, context.currentYear, context.language) ?? { value: input };
}
