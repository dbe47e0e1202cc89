/** What the texts typed into the fields of a form mean, and which problems belong to a field. Pure. */
import type { Problem } from "../workbook";

/**
 * What a typed number means; text that is none stays text, so that the check tells what is wrong with it.
 * Example: typedNumber(" 12.5 ") → 12.5.
 */
export function typedNumber(text: string): number | string {
  const trimmed = text.trim();
  const number = Number(trimmed);
  return trimmed === "" || !Number.isFinite(number) ? trimmed : number;
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
