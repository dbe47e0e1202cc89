/**
 * Somebody else may type between our read and our write. So a request reads the cells that it is about to fill once more, before it
 * writes any; where one was filled meanwhile, what stood there is put back.
 */
import { cellAddress, quoteSheet, textCell, type Area } from "../workbook";
import { isOpen } from "./blanks";
import { placeOfRange } from "./placeOfRange";
import type { Writer } from "./writer";

type Content = string | number | boolean;

/** Cells that were blank (or held a formula that lost what it referred to) when they were read. */
export interface OpenCells {
  readonly sheet: string;
  readonly areas: readonly Area[];
  /** The cells are one record and were all blank: all of it is taken back when one of them was filled. */
  readonly isRecord?: boolean;
}

/** What stood in cells right before they were written; to be looked at after the request. */
export interface Witness {
  readonly cells: OpenCells;
  /** The filled ones of each area; a null object where all are blank, so that the reply stays small. */
  readonly filled: readonly Excel.Range[];
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
  const filled = cells.areas.map(({ top, left, bottom, right }) => {
    const range = writer.sheet(cells.sheet).getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    const used = range.getUsedRangeOrNullObject(true);
    used.load("address,formulas,values");
    return used;
  });
  return { cells, filled };
}

/** What has to be put back, of all that was seen. */
export function keptCells(seen: readonly Witness[]): KeptCells {
  const found = seen.map(({ cells, filled }) => {
    const stood = filled.flatMap((range) => (range.isNullObject ? [] : cellsOf(range)));
    const taken = stood.filter(({ content }) => !isOpen(content));
    const blanks = cells.isRecord && taken.length > 0 ? cells.areas.map((area) => ({ sheet: cells.sheet, area, text: "" })) : [];
    return {
      former: [...blanks, ...taken.map((cell) => formerCell(cells.sheet, cell))],
      addresses: taken.map(({ row, column }) => `${quoteSheet(cells.sheet)}!${cellAddress(row, column)}`),
    };
  });
  return { former: found.flatMap(({ former }) => former), addresses: found.flatMap(({ addresses }) => addresses) };
}

interface StandingCell {
  readonly row: number;
  readonly column: number;
  /** A formula, or what was typed. */
  readonly content: Content;
  readonly isFormula: boolean;
}

function cellsOf(range: Excel.Range): StandingCell[] {
  const { top, left } = placeOfRange(range).area;
  const values = range.values as Content[][];
  return (range.formulas as Content[][]).flatMap((line, row) =>
    line.map((content, column) => ({ row: top + row, column: left + column, content, isFormula: content !== values[row]?.[column] })),
  );
}

/** Text that Excel would read as something else gets its apostrophe back. */
function formerCell(sheet: string, { row, column, content, isFormula }: StandingCell): FormerCell {
  const text = typeof content === "string" && content !== "" && !isFormula ? textCell(content) : content;
  return { sheet, area: { top: row, bottom: row, left: column, right: column }, text };
}
