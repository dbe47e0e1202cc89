/** The way back from a workbook's formula to one written with ids: the same text whatever was renamed, moved or added. */
import { formulaPieces, type FormulaPiece } from "./formulaPieces";
import { joinMemberLists } from "./memberLists";
import type { ReadingContext } from "./findColumn";

/** Where a formula stands. */
export interface FormulaPlace extends ReadingContext {
  /** Id of its column, or the workbook name of its cell. */
  readonly column: string;
}

/**
 * A formula as templates would write it, so that the same one reads the same in every workbook. Never throws.
 *
 * - This row's cell is `[@plan]`, a column `qbWeekly[plan]`, a header `qbWeekly[[#Headers],[plan]]`, however the workbook writes them.
 * - All members' cells are `[@rep:*]`, or `[@rep:first:last]` where a range runs from the first to the last; their columns are
 *   `qbTargets[rep:*]`, one of them `qbTargets[rep:#]`; their keys `{rep:*}`; of a team that is
 *   listed in groups `qbTargets[rep:*1]` and `{rep:*1}`. Of a team of one, cell and column are `rep:*`.
 * - So are columns that a table has per metric: `qbWeekEntry[value:*]`; their keys are `{metric:*}`.
 * - In a column per metric the text "|M01" of its own key is "|#".
 * - TRUE() and FALSE(), as LibreOffice saves them, are TRUE and FALSE.
 * - Texts stay in the workbook's language. Blanks between the parts, prefixes of newer functions, and an "@" before a name or function go.
 * - What names none of our columns stays as it is, structured references with "?" before them. No formula of ours reads like that.
 *
 * @param formula as Excel gives it; what does not begin with "=" is no formula and comes back unchanged
 * @example in row 6 of a table whose column H is actual, "= sum(qbWeekly[周计划])-H6" is "=SUM(qbWeekly[plan])-[@actual]"
 */
export function formulaWithIds(formula: string, context: FormulaPlace): string {
  if (!formula.startsWith("=")) return formula;
  const pieces = plainTruths(withoutBlanks(formulaPieces(formula.slice(1), context)));
  const ownKey = ownKeyText(context.column);
  return `=${joinMemberLists(pieces, context.places).map(({ text }) => withoutOwnKey(text, ownKey)).join("")}`;
}

/** Blanks go, but for those that are an operator: "A1:C3 B2:D4" means the cells of both. */
function withoutBlanks(pieces: readonly FormulaPiece[]): FormulaPiece[] {
  return pieces.filter(({ kind }, at) => {
    if (kind !== "blank") return true;
    const [before, after] = [pieces[at - 1], pieces[at + 1]];
    return endsOperand(before) && (after?.kind === "operand" || after?.text === "{");
  });
}

const truths = ["TRUE", "FALSE"];

/** TRUE() is TRUE. */
function plainTruths(pieces: readonly FormulaPiece[]): FormulaPiece[] {
  const isCall = (at: number): boolean =>
    truths.includes(pieces[at]?.text ?? "") && pieces[at + 1]?.text === "(" && pieces[at + 2]?.text === ")";
  return pieces.flatMap((piece, at) => {
    if (isCall(at)) return [{ text: piece.text, kind: "operand" as const }];
    return isCall(at - 1) || isCall(at - 2) ? [] : [piece];
  });
}

function endsOperand(piece: FormulaPiece | undefined): boolean {
  return piece !== undefined && (piece.kind === "operand" || piece.text === ")" || piece.text === "}");
}

const anyKey = '"|#"';

/** Of the column light:M01 it is "|M01" with its quotes: series are named R01|M01. */
function ownKeyText(column: string): string | null {
  const colon = column.indexOf(":");
  return colon < 0 ? null : `"|${column.slice(colon + 1)}"`;
}

function withoutOwnKey(text: string, ownKey: string | null): string {
  if (text === anyKey) return `?${text}`;
  return text === ownKey ? anyKey : text;
}
