/**
 * Somebody else may type between our read and our write. So a request reads the cells that it is about to fill once more, before it
 * writes any; where one was filled meanwhile, what stood there is put back.
 */
import { cellAddress, quoteSheet, textCell, type Area } from "../../workbook";
import { isOpen } from "../apply/blanks";
import { placeOfRange } from "./placeOfRange";
import type { Writer } from "./writer";

type Content = string | number | boolean;

/** Cells that were blank when they were read, or held a formula that lost what it referred to or is to be replaced. */
export interface OpenCells {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** Cells that are not written, but have to be as they were read all the same. */
  readonly beside?: readonly Area[];
  /** Cells among all of these that held something when they were read. */
  readonly held?: readonly HeldCell[];
  /** What is held was typed: a formula that comes to the same is another content. */
  readonly isTyped?: true;
  /** Formulas and thresholds of ours that are to be replaced. */
  readonly replaced?: readonly (string | number)[];
  /** Everything with the same name of a record is one: all of it is taken back when one of its cells was changed. */
  readonly record?: string;
}

export interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly value: Content;
}

/** What stood in cells right before they were written; to be looked at after the request. */
export interface Witness {
  readonly cells: OpenCells;
  /** The filled ones of each area; a null object where all are blank, so that the reply stays small. */
  readonly filled: readonly Excel.Range[];
  readonly beside: readonly Excel.Range[];
}

/** A cell as it has to be written, so that it is again what it was. */
export interface FormerCell {
  readonly sheet: string;
  readonly area: Area;
  readonly text: Content;
}

export interface KeptCells {
  /** What puts the cells back. */
  readonly former: readonly FormerCell[];
  /** The cells that somebody filled, such as "'周进度'!F7". */
  readonly addresses: readonly string[];
}

/** Queues the reading; it has to come before anything that writes. */
export function witness(writer: Writer, cells: OpenCells): Witness {
  const filledOf = ({ top, left, bottom, right }: Area): Excel.Range => {
    const range = writer.sheet(cells.sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    const used = range.getUsedRangeOrNullObject(true);
    used.load("address,formulas,values");
    return used;
  };
  return { cells, filled: cells.areas.map(filledOf), beside: (cells.beside ?? []).map(filledOf) };
}

/** What has to be put back, of all that was seen. */
export function keptCells(seen: readonly Witness[]): KeptCells {
  const found = seen.map(({ cells, filled, beside }) => {
    const stood = filled.flatMap(standingCells);
    return { cells, stood, changed: changedCells(cells, [...stood, ...beside.flatMap(standingCells)]) };
  });
  const lost = new Set(found.flatMap(({ cells, changed }) => (changed.length > 0 ? (cells.record ?? []) : [])));
  return {
    former: found.flatMap(({ cells, stood, changed }) => {
      const { sheet, areas, record } = cells;
      const isLost = record !== undefined && lost.has(record);
      const blanks = isLost ? areas.map((area) => ({ sheet, area, text: "" })) : [];
      const written = changed.filter(({ row, column }) => areas.some((area) => isIn(area, row, column)));
      return [...blanks, ...(isLost ? stood : written).map((cell) => formerCell(sheet, cell))];
    }),
    addresses: found.flatMap(({ cells: { sheet }, changed }) =>
      changed.map(({ row, column }) => `${quoteSheet(sheet)}!${cellAddress(row, column)}`),
    ),
  };
}

/** The cells that are no longer as they were read; one that was cleared meanwhile comes as a blank. */
function changedCells({ held = [], replaced = [], isTyped }: OpenCells, stood: readonly StandingCell[]): StandingCell[] {
  const ours = new Set<Content>(replaced);
  const isSame = (one: HeldCell, other: HeldCell) => one.row === other.row && one.column === other.column;
  const cleared = held.filter((one) => !stood.some((cell) => isSame(one, cell)));
  return [
    ...stood.filter((cell) => {
      const before = held.find((one) => isSame(one, cell));
      if (before && isTyped && readsAsFormula(cell)) return true;
      return before ? before.value !== cell.value : !isOpen(cell.content) && !ours.has(cell.content);
    }),
    ...cleared.map(({ row, column }) => ({ row, column, content: "", value: "", isFormula: false })),
  ];
}

/** A text that begins with an apostrophe is none. */
function readsAsFormula({ content, isFormula }: StandingCell): boolean {
  return isFormula && typeof content === "string" && content.startsWith("=");
}

function isIn({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

interface StandingCell {
  readonly row: number;
  readonly column: number;
  /** A formula, or what was typed. */
  readonly content: Content;
  /** What it shows. */
  readonly value: Content;
  readonly isFormula: boolean;
}

function standingCells(range: Excel.Range): StandingCell[] {
  if (range.isNullObject) return [];
  const { top, left } = placeOfRange(range).area;
  const values = range.values as Content[][];
  return (range.formulas as Content[][]).flatMap((line, row) =>
    line.map((content, column) => {
      const value = values[row]?.[column] ?? "";
      return { row: top + row, column: left + column, content, value, isFormula: content !== value };
    }),
  );
}

/** Text that Excel would read as something else gets its apostrophe back. */
function formerCell(sheet: string, { row, column, content, isFormula }: StandingCell): FormerCell {
  const text = typeof content === "string" && content !== "" && !isFormula ? textCell(content) : content;
  return { sheet, area: { top: row, bottom: row, left: column, right: column }, text };
}
