/** What the brackets of a structured reference name. */

export interface BracketReference {
  /** This row's cell, the whole column, or the column's header cell. */
  readonly part: "row" | "column" | "header";
  readonly header: string;
}

/**
 * Reads `[@plan]`, `[@[to date]]`, `[[#This Row],[plan]]`, `[plan]`, `[[plan]]` and `[[#Headers],[plan]]`; null for anything else, such as
 * several columns. An apostrophe in a header's text escapes the next character.
 * @example bracketReference("[@[a'#b]]") // { part: "row", header: "a#b" }
 */
export function bracketReference(text: string): BracketReference | null {
  if (!/^\[[^]+\]$/.test(text)) return null;
  const inner = text.slice(1, -1);
  if (inner.startsWith("@")) return rowReference(inner.slice(1));
  if (!inner.trimStart().startsWith("[")) return reference("column", plainHeader(inner));
  const [first, second, ...more] = bracketItems(inner) ?? [];
  if (first === undefined || more.length > 0) return null;
  if (second === undefined) return reference("column", plainHeader(first));
  const part = special.get(first.toLowerCase());
  return part === undefined ? null : reference(part, plainHeader(second));
}

const special: ReadonlyMap<string, BracketReference["part"]> = new Map([["#this row", "row"], ["#headers", "header"]]);

function rowReference(text: string): BracketReference | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith("[")) return reference("row", plainHeader(text));
  const items = bracketItems(trimmed);
  return items?.length === 1 ? reference("row", plainHeader(items[0] ?? "")) : null;
}

function reference(part: BracketReference["part"], header: string | null): BracketReference | null {
  return header === null || header === "" ? null : { part, header };
}

/** The header that a text names; null for special items such as #All and for texts with brackets of their own. */
function plainHeader(text: string): string | null {
  if (text.startsWith("#") || /[[\]]/.test(text.replace(/'[^]/g, ""))) return null;
  return text.replace(/'([^])/g, "$1");
}

/** "[a], [b]" as "a" and "b"; null when it is no such list. */
function bracketItems(text: string): string[] | null {
  const item = /\s*\[((?:'[^]|[^'[\]])*)\]\s*(?:(,)|$)/y;
  const items: string[] = [];
  for (;;) {
    const found = item.exec(text);
    if (!found) return null;
    items.push(found[1] ?? "");
    if (found[2] === undefined) return items;
  }
}
