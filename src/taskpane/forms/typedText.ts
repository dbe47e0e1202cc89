/** What the texts typed into the fields of a form mean, and which problems belong to a field. Pure. */
import { readShare } from "../../core";
import type { Problem } from "../../workbook";

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)$/;
const grouped = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * What a typed number means, also with full-width digits and with commas between thousands; text that is none stays text, so that the
 * check tells what is wrong with it.
 * @example typedNumber("１,200.5") // 1200.5
 */
export function typedNumber(text: string): number | string {
  const plain = text.normalize("NFKC").trim();
  const digits = grouped.test(plain) ? plain.replaceAll(",", "") : plain;
  return decimal.test(digits) ? Number(digits) : text.trim();
}

/** A percentage as a fraction; the sign may follow. Text that is none stays text. @example typedPercent("90%") // 0.9 */
export function typedPercent(text: string): number | string {
  const number = typedNumber(text.replace(/\s*[%％]\s*$/, ""));
  return typeof number === "number" ? Number((number / 100).toPrecision(12)) : text.trim();
}

/**
 * A share as cells hold it, read as the sheet reads one: 70, 70 % and 0.7 are the same. Text that is none stays text.
 * @example typedShare("70") // 0.7
 */
export function typedShare(text: string): number | string {
  const number = typedNumber(text);
  return typeof number === "number" ? (readShare(number)?.share ?? number / 100) : typedPercent(text);
}

/** Pieces of a list, such as dates. Example: piecesOf("1, 2；3") → ["1", "2", "3"]. */
export function piecesOf(text: string): string[] {
  return text.split(/[\s,，、;；]+/).filter((piece) => piece !== "");
}

/** Lines that say something. */
export function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}

/** Whether a problem is at a JSON path or below it. Example: "$.metrics[0].target" is below "$.metrics". */
export function isAt({ path }: Problem, place: string): boolean {
  return path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);
}
