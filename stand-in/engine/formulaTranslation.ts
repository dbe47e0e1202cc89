/**
 * Turns a formula as Excel spells it into one that the calculation library reads without trouble: table columns and
 * workbook names become plain A1 references, sheets get short aliases, blanks outside quotes go. The list of cells that the
 * formula reads falls out of the same walk.
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

const positionFunctions = new Set(["ROW", "COLUMN", "CELL", "SHEET", "RAND", "RANDBETWEEN", "RANDARRAY"]);
const clockFunctions = new Set(["TODAY", "NOW"]);
const deepestName = 20;

/** Translates the tokens of one formula for the cell at `place`. */
export function translateFormula(tokens: readonly StrictToken[], place: TranslationPlace): Translation {
  const result: Translation = { engineText: "=", reads: [], ownRows: [], readsToday: false, readsPosition: false, readsWholeColumns: false };
  result.engineText += translateTokens(tokens, place, result, 0);
  return result;
}

function translateTokens(tokens: readonly StrictToken[], place: TranslationPlace, result: Translation, depth: number): string {
  return tokens.map((token) => translateToken(token, place, result, depth)).join("");
}

function translateToken(token: StrictToken, place: TranslationPlace, result: Translation, depth: number): string {
  switch (token.kind) {
    case "space":
      return "";
    case "function": {
      const name = functionName(token.text);
      if (clockFunctions.has(name)) result.readsToday = true;
      if (positionFunctions.has(name)) result.readsPosition = true;
      return name;
    }
    case "boolean":
      return `${token.text.toUpperCase()}()`;
    case "reference":
      return translateReference(token.sheet, token.reference, place, result);
    case "structured":
      return translateStructured(token, place, result);
    case "name":
      return translateName(token.name, token.text, place, result, depth);
    default:
      return token.text;
  }
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

function translateName(name: string, text: string, place: TranslationPlace, result: Translation, depth: number): string {
  const wanted = name.toLowerCase();
  const item = place.workbook.names.find((candidate) => candidate.name.toLowerCase() === wanted);
  if (item && depth < deepestName) {
    const tokens = strictTokens(item.formula.startsWith("=") ? item.formula : `=${item.formula}`);
    const inner = translateTokens(tokens, place, result, depth + 1);
    return tokens.length === 1 ? inner : `(${inner})`;
  }
  if (findTable(place.workbook, name)) {
    return translateStructured({ kind: "structured", text, table: name, specifier: "[#Data]" }, place, result);
  }
  return place.onUnknown(`There is no name "${name}"`, "#NAME?");
}
