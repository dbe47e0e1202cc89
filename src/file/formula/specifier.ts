/** The part of a structured reference in brackets, such as `[[#This Row],[周计划]]`: reading and writing its text. */

export type TableSection = "all" | "data" | "headers" | "totals" | "thisRow";

export interface StructuredSpecifier {
  sections: TableSection[];
  /** Column names without escapes; both undefined for whole rows of the table. */
  firstColumn: string | undefined;
  lastColumn: string | undefined;
}

const SECTION_TEXT: Readonly<Record<TableSection, string>> = {
  all: "#All",
  data: "#Data",
  headers: "#Headers",
  totals: "#Totals",
  thisRow: "#This Row",
};

const SECTIONS: ReadonlyMap<string, TableSection> = new Map(
  (Object.keys(SECTION_TEXT) as TableSection[]).map((section) => [SECTION_TEXT[section].toLowerCase(), section]),
);

/** Puts `'` before the signs that have a meaning inside brackets: `单价[元]` → `单价'[元']`. */
export function escapeColumnName(name: string): string {
  return name.replace(/['[\]#@]/g, "'$&");
}

/** Takes Excel's escape sign `'` off a column name: `单价'[元']` → `单价[元]`. */
function unescapeColumnName(written: string): string {
  return written.replace(/'(.)/gsu, "$1");
}

/**
 * Reads a specifier with its outer brackets: `[@plan]`, `[plan]`, `[[#Headers],[plan]]`, `[[#This Row],[a]:[c]]`; undefined for all else.
 * @example parseSpecifier("[@[a'#b]]") // sections ["thisRow"], firstColumn and lastColumn "a#b"
 */
export function parseSpecifier(specifier: string): StructuredSpecifier | undefined {
  if (!/^\[.*\]$/s.test(specifier)) return undefined;
  const inner = specifier.slice(1, -1);
  const start = inner.trimStart();
  if (start.startsWith("@")) {
    const columns = parseSpecifier(`[${start.slice(1)}]`);
    return columns?.sections.join() === "data" ? { ...columns, sections: ["thisRow"] } : undefined;
  }
  if (start.startsWith("[")) return readPieces(splitPieces(inner));
  const section = inner === "" ? "data" : SECTIONS.get(inner.trim().toLowerCase());
  if (section) return { sections: [section], firstColumn: undefined, lastColumn: undefined };
  const name = columnName(inner);
  return name === undefined ? undefined : { sections: ["data"], firstColumn: name, lastColumn: name };
}

/** Undefined for an unknown section and for a text with brackets of its own. */
function columnName(written: string): string | undefined {
  return written.startsWith("#") || /[[\]]/.test(written.replace(/'./gsu, "")) ? undefined : unescapeColumnName(written);
}

/** Splits `[a],[b]:[c]` into "[a", ",", "[b", ":" and "[c"; nothing when it is no such list. */
function splitPieces(inner: string): string[] {
  const pieces: string[] = [];
  const pattern = /\s*(?:\[((?:'.|[^'[\]])*)\]|([:,]))\s*/gsuy;
  while (pattern.lastIndex < inner.length) {
    const match = pattern.exec(inner);
    if (!match) return [];
    pieces.push(match[2] ?? `[${match[1] ?? ""}`);
  }
  return pieces;
}

function readPieces(pieces: readonly string[]): StructuredSpecifier | undefined {
  const sections: TableSection[] = [];
  const columns: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isSeparator = index % 2 === 1;
    if (isSeparator !== !piece.startsWith("[")) return undefined;
    if (isSeparator) continue;
    const section = SECTIONS.get(piece.slice(1).trim().toLowerCase());
    const name = columnName(piece.slice(1));
    if (section) sections.push(section);
    else if (name === undefined) return undefined;
    else columns.push(name);
  }
  const isColumnRange = pieces.at(-2) === ":";
  if (pieces.length % 2 === 0 || columns.length > (isColumnRange ? 2 : 1)) return undefined;
  return { sections: sections.length > 0 ? sections : ["data"], firstColumn: columns[0], lastColumn: columns.at(-1) };
}

/** Writes a specifier in the long form that files hold: `[[#This Row],[周计划]]`. */
export function formatSpecifier({ sections, firstColumn, lastColumn }: StructuredSpecifier): string {
  const isRange = firstColumn !== lastColumn;
  const names = isRange ? [firstColumn, lastColumn] : [firstColumn];
  const columns = names.flatMap((name) => (name === undefined ? [] : [`[${escapeColumnName(name)}]`])).join(":");
  const onlyData = sections.length === 1 && sections[0] === "data";
  const parts = onlyData ? [] : sections.map((section) => `[${SECTION_TEXT[section]}]`);
  if (columns !== "") parts.push(columns);
  return parts.length === 1 && !isRange ? (parts[0] ?? "") : `[${parts.join(",")}]`;
}
