/** The cells that LibreOffice colours are exactly those that core calls lagging, red, amber or green, with the word beside them. */
import { toneStyle } from "../../src/workbook/cells/appearance";
import { cellAddress } from "../../src/workbook";
import { saveXlsx } from "../../src/file/write/saveXlsx";
import type { Workbook } from "../../src/file/model";
import { exportAllToHtml } from "../oracle/libreOffice";
import { sampleQuarters } from "./arbitraryQuarter";
import { readModel } from "./readModel";
import { colourRule, lightTones, type LightTone } from "./expectedColours";
import { htmlCells } from "./htmlCells";
import { openQuarterMaker } from "./quarterMaker";

const seed = 20_261_001;
const quarters = 6;

interface Coloured {
  readonly tone: LightTone;
  /** The cell that has to say so in words, and how its text begins. */
  readonly word: { readonly cell: string; readonly text: string } | null;
}

/** Cells by "sheet!A1" that core calls by one of the four tones. */
function expectedCells(workbook: Workbook): Map<string, Coloured> {
  const { book, tables } = readModel(workbook);
  const cells = new Map<string, Coloured>();
  for (const [id, { content, place, template }] of tables) {
    const rule = colourRule(template);
    if (!rule) continue;
    const cellOf = (row: number, column: string) => `${content.sheet}!${cellAddress(content.top + 1 + row, place.columns.get(column)?.column ?? -1)}`;
    for (const row of book.rows(id)) {
      for (const { column, tone, word } of rule(row, book)) {
        cells.set(cellOf(row.index, column), { tone, word: word && { cell: cellOf(row.index, word.column), text: word.text } });
      }
    }
  }
  return cells;
}

/** Shows the columns that are folded: LibreOffice exports what is in sight. */
function unfold(workbook: Workbook): void {
  for (const { columns } of workbook.sheets) {
    for (const format of columns.values()) if ((format.level ?? 0) > 0) format.hidden = false;
  }
}

const toneOfFill = new Map(lightTones.map((tone) => [toneStyle(tone).fill.toUpperCase(), tone]));

let workbooks: { workbook: Workbook; expected: Map<string, Coloured>; html: string }[];

beforeAll(async () => {
  const maker = openQuarterMaker();
  const made: { workbook: Workbook; expected: Map<string, Coloured>; file: Uint8Array }[] = [];
  for (const quarter of sampleQuarters(seed, quarters)) {
    const workbook = await maker.make(quarter);
    unfold(workbook);
    made.push({ workbook, expected: expectedCells(workbook), file: await saveXlsx(workbook) });
  }
  await maker.close();
  const pages = await exportAllToHtml(made.map(({ file }) => file));
  workbooks = made.map(({ workbook, expected }, index) => ({ workbook, expected, html: pages[index] ?? "" }));
});

test("each of the four tones has a fill of its own", () => {
  expect(toneOfFill.size).toBe(4);
});

test("coloured are exactly the cells that core calls lagging, red, amber or green", () => {
  const counts = new Map<string, number>();
  for (const { workbook, expected, html } of workbooks) {
    const found = [...htmlCells(html, workbook)].flatMap(([cell, { fill }]) => {
      const tone = toneOfFill.get(fill ?? "");
      return tone ? [`${cell} ${tone}`] : [];
    });
    expect(found.sort()).toEqual([...expected].map(([cell, { tone }]) => `${cell} ${tone}`).sort());
    for (const { tone } of expected.values()) counts.set(tone, (counts.get(tone) ?? 0) + 1);
  }
  process.stdout.write(`coloured cells: ${lightTones.map((tone) => `${tone} ${counts.get(tone) ?? 0}`).join(", ")}\n`);
  for (const tone of lightTones) expect([tone, counts.get(tone) ?? 0]).not.toEqual([tone, 0]);
});

test("the word stands beside each coloured cell", () => {
  for (const { workbook, expected, html } of workbooks) {
    const shown = htmlCells(html, workbook);
    const silent = [...expected].filter(([, { word }]) => word !== null && shown.get(word.cell)?.text.startsWith(word.text.trim()) !== true);
    expect(silent).toEqual([]);
  }
});
