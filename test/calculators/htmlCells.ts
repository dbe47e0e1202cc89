/** Cells of LibreOffice's html export: text and fill by sheet and address. Hidden columns and rows are not in the export. */
import { cellAddress } from "../../src/workbook";
import type { Sheet, Workbook } from "../../src/file/model";

export interface HtmlCell {
  readonly text: string;
  /** "#FAD4D0", or null without a fill. */
  readonly fill: string | null;
}

/** @returns cells by "sheet!A1". @throws when the export lacks a sheet that holds something. */
export function htmlCells(html: string, workbook: Workbook): ReadonlyMap<string, HtmlCell> {
  const visible = workbook.sheets.filter(({ visibility, cells }) => visibility === "Visible" && cells.size > 0);
  const parts = new Map(html.split(/<A NAME="table\d+">/i).slice(1).map((part) => [textOf(/<em>([\s\S]*?)<\/em>/i.exec(part)?.[1] ?? ""), part]));
  return new Map(
    visible.flatMap((sheet) => {
      const part = parts.get(sheet.name);
      if (part === undefined) throw new Error(`The export has no sheet ${sheet.name}.`);
      return [...cellsOf(sheet, part)];
    }),
  );
}

function* cellsOf(sheet: Sheet, html: string): Generator<[string, HtmlCell]> {
  const taken = new Set<string>();
  let row = -1;
  for (const [, line] of html.matchAll(/<tr>([\s\S]*?)<\/tr>/gi)) {
    do row += 1;
    while (sheet.rows.get(row)?.hidden === true);
    let place = 0;
    for (const [, attributes, content] of (line ?? "").matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/gi)) {
      while (taken.has(`${row} ${place}`)) place += 1;
      const across = span(attributes ?? "", "colspan");
      for (let down = 0; down < span(attributes ?? "", "rowspan"); down += 1) {
        for (let right = 0; right < across; right += 1) taken.add(`${row + down} ${place + right}`);
      }
      yield [`${sheet.name}!${cellAddress(row, visibleColumn(sheet, place))}`, { text: textOf(content ?? ""), fill: fillOf(attributes ?? "") }];
    }
  }
}

function span(attributes: string, name: string): number {
  return Number(new RegExp(`${name}="?(\\d+)`, "i").exec(attributes)?.[1] ?? 1);
}

function fillOf(attributes: string): string | null {
  return /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes)?.[1]?.toUpperCase() ?? null;
}

function visibleColumn(sheet: Sheet, place: number): number {
  let column = -1;
  for (let left = place; left >= 0; left -= 1) {
    do column += 1;
    while (sheet.columns.get(column)?.hidden === true);
  }
  return column;
}

function textOf(content: string): string {
  return content
    .replace(/<br>/gi, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, "\u00a0")
    .replace(/&amp;/g, "&")
    .trim();
}
