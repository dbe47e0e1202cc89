/** A small reader of the cells of an .xlsx file: values only, whoever wrote it. */

import { strFromU8, unzipSync } from "fflate";

export type FileValue = string | number | boolean | { readonly error: string };

export interface FileSheet {
  name: string;
  /** By address without dollar signs ("B3"); blank cells are absent. */
  cells: Map<string, FileValue>;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescapeXml(text: string): string {
  return text
    .replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
      if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal) return String.fromCodePoint(Number(decimal));
      return entities[name ?? ""] ?? whole;
    })
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Text of all <t> elements inside, phonetic guides left out. */
function richText(xml: string): string {
  const withoutGuides = xml.replace(/<rPh[\s\S]*?<\/rPh>/g, "");
  return [...withoutGuides.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)].map((match) => unescapeXml(match[1] ?? "")).join("");
}

function attribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}="([^"]*)"`).exec(tag);
  return match?.[1] === undefined ? undefined : unescapeXml(match[1]);
}

/** Sheets in tab order with their cells' values. */
export function readXlsxCells(bytes: Uint8Array): FileSheet[] {
  const files = unzipSync(bytes);
  const part = (path: string) => {
    const file = files[path];
    if (!file) throw new Error(`The file has no part ${path}`);
    return strFromU8(file);
  };
  const texts = files["xl/sharedStrings.xml"]
    ? [...part("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>|<si\/>/g)].map((match) => richText(match[1] ?? ""))
    : [];
  const targets = new Map(
    [...part("xl/_rels/workbook.xml.rels").matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [
      attribute(tag, "Id"),
      attribute(tag, "Target") ?? "",
    ]),
  );
  return [...part("xl/workbook.xml").matchAll(/<sheet\s[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, "r:id")) ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return { name: attribute(tag, "name") ?? "", cells: readCells(part(path), texts) };
  });
}

function readCells(xml: string, texts: readonly string[]): Map<string, FileValue> {
  const cells = new Map<string, FileValue>();
  for (const match of xml.matchAll(/<c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g)) {
    const tag = ` ${match[1] ?? ""}`;
    const value = cellValue(attribute(tag, "t") ?? "n", match[2] ?? "", texts);
    if (value !== undefined) cells.set(attribute(tag, "r") ?? "", value);
  }
  return cells;
}

function cellValue(type: string, content: string, texts: readonly string[]): FileValue | undefined {
  if (type === "inlineStr") return richText(content);
  const raw = /<v(?:\s[^>]*)?>([\s\S]*?)<\/v>/.exec(content)?.[1];
  if (raw === undefined) return undefined;
  if (type === "s") return texts[Number(raw)] ?? "";
  if (type === "str") return unescapeXml(raw);
  if (type === "b") return raw === "1";
  if (type === "e") return { error: unescapeXml(raw) };
  return Number(raw);
}
