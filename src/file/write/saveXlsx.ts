/** Saves a workbook as an .xlsx file. */

import { RELATIONSHIP_NAMESPACE } from "../fileWords";
import type { Sheet, Workbook } from "../model";
import { SharedTexts } from "./cellRows";
import { chartPart } from "./chartPart";
import { drawingPart } from "./drawingPart";
import { PACKAGE_NAMESPACE, PackageParts, type Deflater } from "./packageParts";
import { THEME_PART } from "./themePart";
import { sheetPart } from "./sheetPart";
import { StyleBook } from "./styleBook";
import { tablePart } from "./tablePart";
import { sharedTextsPart, workbookPart } from "./workbookPart";
import { element, escapeText, XML_DECLARATION } from "./xml";

const DOCUMENT_TYPE = "application/vnd.openxmlformats-officedocument";
const SPREADSHEET_TYPE = `${DOCUMENT_TYPE}.spreadsheetml`;

/** How a part refers to others: the first as rId1, the next as rId2. */
class Relations {
  private readonly items: string[] = [];

  /** Refers to a part by its path from the part that refers; gives the id. */
  add(type: string, target: string): string {
    const id = `rId${this.items.length + 1}`;
    this.items.push(element("Relationship", { Id: id, Type: `${RELATIONSHIP_NAMESPACE}/${type}`, Target: target }));
    return id;
  }

  get areNone(): boolean {
    return this.items.length === 0;
  }

  toXml(): string {
    return XML_DECLARATION + element("Relationships", { xmlns: `${PACKAGE_NAMESPACE}/relationships` }, this.items.join(""));
  }
}

/** What the parts of a workbook share while they are written. */
interface Saving {
  workbook: Workbook;
  parts: PackageParts;
  styles: StyleBook;
  texts: SharedTexts;
}

export interface SavingOptions {
  /** Something faster than what runs in every page. */
  readonly makeDeflater?: () => Deflater;
}

/**
 * Bytes of the workbook as .xlsx. Formulas carry the values that the cells show; Excel is told to calculate on load all the
 * same. The same workbook gives the same bytes, by the same deflater. Throws on what the file writers do not know yet (icon sets,
 * for example).
 */
export function saveXlsx(workbook: Workbook, { makeDeflater }: SavingOptions = {}): Promise<Uint8Array> {
  const saving: Saving = { workbook, parts: new PackageParts(makeDeflater), styles: new StyleBook(), texts: new SharedTexts() };
  addWorkbook(saving);
  return Promise.resolve(saving.parts.toBytes());
}

/** Styles and texts are whole once all sheets are written. */
function addWorkbook(saving: Saving): void {
  const { workbook, parts, styles, texts } = saving;
  const relations = new Relations();
  workbook.sheets.forEach((sheet, index) => {
    const file = `sheet${index + 1}.xml`;
    addSheet(saving, sheet, file);
    relations.add("worksheet", `worksheets/${file}`);
  });
  parts.add("xl/styles.xml", styles.toXml(), `${SPREADSHEET_TYPE}.styles+xml`);
  relations.add("styles", "styles.xml");
  parts.add("xl/sharedStrings.xml", sharedTextsPart(texts.texts, texts.uses, escapeText), `${SPREADSHEET_TYPE}.sharedStrings+xml`);
  relations.add("sharedStrings", "sharedStrings.xml");
  parts.add("xl/theme/theme1.xml", THEME_PART, `${DOCUMENT_TYPE}.theme+xml`);
  relations.add("theme", "theme/theme1.xml");
  parts.add("xl/workbook.xml", workbookPart(workbook), `${SPREADSHEET_TYPE}.sheet.main+xml`);
  parts.add("xl/_rels/workbook.xml.rels", relations.toXml());
  const start = new Relations();
  start.add("officeDocument", "xl/workbook.xml");
  parts.add("_rels/.rels", start.toXml());
}

/** A worksheet with the parts of its tables and charts. */
function addSheet(saving: Saving, sheet: Sheet, file: string): void {
  const { workbook, parts, styles, texts } = saving;
  const relations = new Relations();
  const tables = sheet.tables.map((table) => {
    const number = parts.nextNumber("table");
    parts.add(`xl/tables/table${number}.xml`, tablePart(sheet, table, number), `${SPREADSHEET_TYPE}.table+xml`);
    return relations.add("table", `../tables/table${number}.xml`);
  });
  const drawing = sheet.charts.length === 0 ? undefined : relations.add("drawing", `../drawings/${addDrawing(saving, sheet)}`);
  const xml = sheetPart(sheet, sheet.id === workbook.activeSheetId, styles, texts, { tables, drawing });
  parts.add(`xl/worksheets/${file}`, xml, `${SPREADSHEET_TYPE}.worksheet+xml`);
  if (!relations.areNone) parts.add(`xl/worksheets/_rels/${file}.rels`, relations.toXml());
}

/** The drawing of a sheet with a part for each of its charts; gives the name of its file. */
function addDrawing({ workbook, parts }: Saving, sheet: Sheet): string {
  const relations = new Relations();
  for (const chart of sheet.charts) {
    const path = `charts/chart${parts.nextNumber("chart")}.xml`;
    parts.add(`xl/${path}`, chartPart(workbook, chart), `${DOCUMENT_TYPE}.drawingml.chart+xml`);
    relations.add("chart", `../${path}`);
  }
  const file = `drawing${parts.nextNumber("drawing")}.xml`;
  parts.add(`xl/drawings/${file}`, drawingPart(sheet.charts), `${DOCUMENT_TYPE}.drawing+xml`);
  parts.add(`xl/drawings/_rels/${file}.rels`, relations.toXml());
  return file;
}
