/**
 * Turns a formula as Excel spells it into one that the calculation library reads without trouble: table columns and
 * workbook names become plain A1 references, sheets get short aliases, blanks outside quotes go, and an area whose ends are worked out
 * (`INDEX(…):INDEX(…)`) becomes a call of a function of ours. The list of cells that the formula reads falls out of the same walk.
 */

import type { Area, ErrorCode, Sheet, Table, Workbook } from "../../src/file/model";
import type { RangeReference } from "../../src/file/address";
import { columnLetters, referencedArea } from "../../src/file/address";
import { functionName } from "../../src/file/formula/functionName";
import type { StrictToken } from "../../src/file/formula/strictTokens";
import { strictTokens } from "../../src/file/formula/strictTokens";
import { findSheet } from "../sheet/findSheet";
import { parseSpecifier } from "../../src/file/formula/specifier";
import { findTable, structuredArea } from "../../src/file/formula/structuredArea";
import { insideOf, partsOf, withoutBlanks } from "./joinedOperands";
import { holdsArea, spanningReads } from "./spanningReads";

/** Cells a formula reads, as seen from the cell it was translated for. */
export interface ReadArea extends Area {
  sheetId: string;
  /** Which edges move when the formula is copied. */
  moves: { top: boolean; left: boolean; bottom: boolean; right: boolean };
}

export interface Translation {
  engineText: string;
  reads: ReadArea[];
  /** Rows in which `[#This Row]` has a meaning; elsewhere the formula gives #VALUE!. */
  ownRows: { sheetId: string; top: number; bottom: number }[];
  readsToday: boolean;
  /** Its value depends on where it stands, or on chance, besides what it reads. */
  readsPosition: boolean;
  /** True when `A:A` or `1:1` was cut to the used part of its sheet: translate again when the sheet grows. */
  readsWholeColumns: boolean;
}

export interface TranslationPlace {
  workbook: Workbook;
  sheet: Sheet;
  row: number;
  column: number;
  /** Table in which the formula stands, for `[@column]`. */
  table: Table | undefined;
  /** Short ASCII stand-in for a sheet's name. */
  aliasOf(sheetId: string): string;
  /** Called for a name, sheet, table or column that does not exist; throws, or answers with the error to show. */
  onUnknown(what: string, error: ErrorCode): ErrorCode;
}

/** Gives the area between two references. No formula that somebody enters can name it: "$" stands in no name. */
export const SPAN_FUNCTION = "SPAN$";

/** What a part of a formula becomes. */
interface Translated {
  text: string;
  /** Where the cells lie that it may stand for; none where it is a value. */
  reach: readonly ReadArea[];
}

const positionFunctions = new Set(["ROW", "COLUMN", "CELL", "SHEET", "RAND", "RANDBETWEEN", "RANDARRAY"]);
const clockFunctions = new Set(["TODAY", "NOW"]);
const deepestName = 20;

/** Translates the tokens of one formula for the cell at `place`. */
export function translateFormula(tokens: readonly StrictToken[], place: TranslationPlace): Translation {
  const result: Translation = { engineText: "=", reads: [], ownRows: [], readsToday: false, readsPosition: false, readsWholeColumns: false };
  result.engineText += translateTokens(withoutBlanks(tokens), place, result, 0).text;
  return result;
}

function translateTokens(tokens: readonly StrictToken[], place: TranslationPlace, result: Translation, depth: number): Translated {
  const parts = partsOf(tokens).map((operands) =>
    operands.map((operand) => translateOperand(operand, place, result, depth)).reduce((one, other) => span(one, other, result)),
  );
  return { text: joined(parts, ""), reach: parts.length === 1 ? (parts[0]?.reach ?? []) : [] };
}

function joined(parts: readonly Translated[], separator: string): string {
  return parts.map(({ text }) => text).join(separator);
}

/** The area from one reference to another. */
function span(one: Translated, other: Translated, result: Translation): Translated {
  const reach = spanningReads([...one.reach, ...other.reach]);
  for (const area of reach) if (!result.reads.some((read) => holdsArea(read, area))) result.reads.push(area);
  return { text: `${SPAN_FUNCTION}(${one.text},${other.text})`, reach };
}

function translateOperand(operand: readonly StrictToken[], place: TranslationPlace, result: Translation, depth: number): Translated {
  const [first, ...rest] = operand;
  if (!first) return { text: "", reach: [] };
  if (rest.length === 0) return translateToken(first, place, result, depth);
  const parts = argumentsOf(insideOf(operand)).map((argument) => translateTokens(argument, place, result, depth));
  const name = first.kind === "function" ? translateToken(first, place, result, depth).text : "";
  const [chosen, ...others] = parts.map(({ reach }) => reach);
  const reach = { INDEX: chosen, CHOOSE: others.flat(), "": chosen }[name] ?? [];
  return { text: `${name}(${joined(parts, ",")})`, reach };
}

function argumentsOf(inside: readonly StrictToken[]): StrictToken[][] {
  const found: StrictToken[][] = [[]];
  let depth = 0;
  for (const token of inside) {
    if (token.kind === "open") depth += 1;
    else if (token.kind === "close") depth -= 1;
    if (token.kind === "comma" && depth === 0) found.push([]);
    else found.at(-1)?.push(token);
  }
  return found;
}

function translateToken(token: StrictToken, place: TranslationPlace, result: Translation, depth: number): Translated {
  switch (token.kind) {
    case "reference":
      return reading(result, () => translateReference(token.sheet, token.reference, place, result));
    case "structured":
      return reading(result, () => translateStructured(token, place, result));
    case "name":
      return translateName(token.name, token.text, place, result, depth);
    case "function": {
      const name = functionName(token.text);
      if (clockFunctions.has(name)) result.readsToday = true;
      if (positionFunctions.has(name)) result.readsPosition = true;
      return { text: name, reach: [] };
    }
    case "boolean":
      return { text: `${token.text.toUpperCase()}()`, reach: [] };
    default:
      return { text: token.text, reach: [] };
  }
}

/** A reference reaches what it adds to the reads. */
function reading(result: Translation, translate: () => string): Translated {
  const before = result.reads.length;
  const text = translate();
  return { text, reach: result.reads.slice(before) };
}

function translateReference(
  sheetName: string | undefined,
  reference: RangeReference,
  place: TranslationPlace,
  result: Translation,
): string {
  const sheet = sheetName === undefined ? place.sheet : findSheet(place.workbook, sheetName);
  if (!sheet) return place.onUnknown(`There is no sheet "${sheetName ?? ""}"`, "#REF!");
  const { first, last, extent } = reference;
  const area = referencedArea(reference);
  if (extent !== "cells") {
    result.readsWholeColumns = true;
    const used = usedCorner(sheet);
    if (extent === "columns") area.bottom = Math.max(used.bottom, 0);
    else area.right = Math.max(used.right, 0);
  }
  const [upper, lower] = first.row <= last.row ? [first, last] : [last, first];
  const [leftmost, rightmost] = first.column <= last.column ? [first, last] : [last, first];
  const moves = {
    top: !upper.rowFixed,
    left: !leftmost.columnFixed,
    bottom: !lower.rowFixed,
    right: !rightmost.columnFixed,
  };
  return emitArea({ ...area, sheetId: sheet.id, moves }, place, result);
}

function usedCorner(sheet: Sheet): { bottom: number; right: number } {
  let bottom = 0;
  let right = 0;
  for (const [row, cells] of sheet.cells) {
    bottom = Math.max(bottom, row);
    for (const column of cells.keys()) right = Math.max(right, column);
  }
  return { bottom, right };
}

function emitArea(area: ReadArea, place: TranslationPlace, result: Translation): string {
  result.reads.push(area);
  const { moves } = area;
  const corner = (row: number, rowMoves: boolean, column: number, columnMoves: boolean) =>
    `${columnMoves ? "" : "$"}${columnLetters(column)}${rowMoves ? "" : "$"}${row + 1}`;
  const first = corner(area.top, moves.top, area.left, moves.left);
  const last = corner(area.bottom, moves.bottom, area.right, moves.right);
  return `${place.aliasOf(area.sheetId)}!${first === last ? first : `${first}:${last}`}`;
}

function translateStructured(
  token: Extract<StrictToken, { kind: "structured" }>,
  place: TranslationPlace,
  result: Translation,
): string {
  const own = place.table && { sheet: place.sheet, table: place.table };
  const found = token.table === "" ? own : findTable(place.workbook, token.table);
  if (!found) return place.onUnknown(`There is no table "${token.table}"`, "#REF!");
  const specifier = parseSpecifier(token.specifier);
  const area = specifier && structuredArea(found.table, specifier);
  if (!specifier || !area) return place.onUnknown(`There is no column or part ${token.text}`, "#REF!");
  const fixed = { top: false, left: false, bottom: false, right: false };
  if (!specifier.sections.includes("thisRow")) return emitArea({ ...area, sheetId: found.sheet.id, moves: fixed }, place, result);
  result.ownRows.push({ sheetId: found.sheet.id, top: area.top, bottom: area.bottom });
  const ownRow = { ...area, top: place.row, bottom: place.row, sheetId: found.sheet.id };
  return emitArea({ ...ownRow, moves: { ...fixed, top: true, bottom: true } }, place, result);
}

function translateName(name: string, text: string, place: TranslationPlace, result: Translation, depth: number): Translated {
  const wanted = name.toLowerCase();
  const item = place.workbook.names.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (item && depth < deepestName) {
    const tokens = withoutBlanks(strictTokens(item.formula.startsWith("=") ? item.formula : `=${item.formula}`));
    const inner = translateTokens(tokens, place, result, depth + 1);
    return tokens.length === 1 ? inner : { ...inner, text: `(${inner.text})` };
  }
  if (findTable(place.workbook, name)) {
    return reading(result, () => translateStructured({ kind: "structured", text, table: name, specifier: "[#Data]" }, place, result));
  }
  return { text: place.onUnknown(`There is no name "${name}"`, "#NAME?"), reach: [] };
}
