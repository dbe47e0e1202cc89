/** Structured references (`tbl[[#This Row],[col]]`): reading their text and finding the cells they mean. */

import type { Area, Sheet, Table, Workbook } from "../model";

export type TableSection = "all" | "data" | "headers" | "totals" | "thisRow";

export interface StructuredSpecifier {
  sections: TableSection[];
  /** Column names without escapes; both undefined for whole rows of the table. */
  firstColumn: string | undefined;
  lastColumn: string | undefined;
}

const sectionNames: Readonly<Record<string, TableSection>> = {
  "#all": "all",
  "#data": "data",
  "#headers": "headers",
  "#totals": "totals",
  "#this row": "thisRow",
};

/** Takes Excel's escape sign `'` off a column name: `单价'[元']` → `单价[元]`. */
export function unescapeColumnName(written: string): string {
  return written.replace(/'(.)/gsu, "$1");
}

/** Puts `'` before the signs that have a meaning inside brackets: `单价[元]` → `单价'[元']`. */
export function escapeColumnName(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

/** Splits `[[a],[b]:[c]]` into its bracketed pieces, with ":" and "," kept between them. */
function splitPieces(inner: string): string[] | undefined {
  const pieces: string[] = [];
  const pattern = /\s*(?:\[((?:'.|[^'\]])*)\]|([:,]))\s*/gsuy;
  while (pattern.lastIndex < inner.length) {
    const match = pattern.exec(inner);
    if (!match) return undefined;
    pieces.push(match[2] ?? `[${match[1] ?? ""}`);
  }
  return pieces;
}

/**
 * Reads a specifier with its outer brackets. Undefined when it is none.
 * `parseSpecifier("[[#This Row],[周计划]]")` has sections ["thisRow"] and firstColumn "周计划".
 */
export function parseSpecifier(specifier: string): StructuredSpecifier | undefined {
  const inner = specifier.slice(1, -1).trim();
  if (inner === "") return { sections: ["data"], firstColumn: undefined, lastColumn: undefined };
  if (inner.startsWith("@")) {
    const rest = inner.slice(1).trim();
    if (rest === "") return { sections: ["thisRow"], firstColumn: undefined, lastColumn: undefined };
    const columns = parseSpecifier(rest.startsWith("[") ? `[${rest}]` : `[${rest}]`);
    return columns && { ...columns, sections: ["thisRow"] };
  }
  if (!inner.startsWith("[")) {
    const section = sectionNames[inner.toLowerCase()];
    if (section) return { sections: [section], firstColumn: undefined, lastColumn: undefined };
    const name = unescapeColumnName(inner);
    return { sections: ["data"], firstColumn: name, lastColumn: name };
  }
  const pieces = splitPieces(inner);
  return pieces && readPieces(pieces);
}

function readPieces(pieces: readonly string[]): StructuredSpecifier | undefined {
  const sections: TableSection[] = [];
  const columns: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const separator = index % 2 === 1;
    if (separator !== !piece.startsWith("[")) return undefined;
    if (separator) continue;
    const section = sectionNames[piece.slice(1).trim().toLowerCase()];
    if (section) sections.push(section);
    else columns.push(unescapeColumnName(piece.slice(1)));
  }
  const isColumnRange = pieces.at(-2) === ":";
  if (columns.length > (isColumnRange ? 2 : 1)) return undefined;
  return { sections: sections.length > 0 ? sections : ["data"], firstColumn: columns[0], lastColumn: columns.at(-1) };
}

export interface TablePlace {
  sheet: Sheet;
  table: Table;
}

/** The table of that name, case-insensitively, with its sheet. */
export function findTable(workbook: Workbook, name: string): TablePlace | undefined {
  const wanted = name.toLowerCase();
  for (const sheet of workbook.sheets) {
    for (const table of sheet.tables) if (table.name.toLowerCase() === wanted) return { sheet, table };
  }
  return undefined;
}

/** Position of a column in its table (0 = first), case-insensitively; -1 when there is none. */
export function columnPosition(table: Table, name: string): number {
  const wanted = name.toLowerCase();
  return table.columns.findIndex((column) => column.name.toLowerCase() === wanted);
}

/** The cells a specifier means. For "thisRow" the rows are the whole data area: the caller picks its own row. */
export function structuredArea(table: Table, specifier: StructuredSpecifier): Area | undefined {
  const first = specifier.firstColumn === undefined ? 0 : columnPosition(table, specifier.firstColumn);
  const last = specifier.lastColumn === undefined ? table.columns.length - 1 : columnPosition(table, specifier.lastColumn);
  if (first < 0 || last < 0) return undefined;
  const { top, bottom, left } = table.area;
  const rows: Record<TableSection, readonly [number, number]> = {
    all: [top, bottom],
    headers: [top, top],
    data: [top + 1, table.showTotals ? bottom - 1 : bottom],
    thisRow: [top + 1, table.showTotals ? bottom - 1 : bottom],
    totals: [bottom, bottom],
  };
  if (specifier.sections.includes("totals") && !table.showTotals) return undefined;
  const spans = specifier.sections.map((section) => rows[section]);
  return {
    top: Math.min(...spans.map(([from]) => from)),
    bottom: Math.max(...spans.map(([, to]) => to)),
    left: left + Math.min(first, last),
    right: left + Math.max(first, last),
  };
}
