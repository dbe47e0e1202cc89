/** Saves a workbook as an .xlsx file. */

import { zipSync } from "fflate";
import { RELATIONSHIP_NAMESPACE } from "../fileWords";
import type { Sheet, Workbook } from "../model";
import { SharedTexts } from "./cellRows";
import { chartPart } from "./chartPart";
import { drawingPart } from "./drawingPart";
import { THEME_PART } from "./themePart";
import { sheetPart } from "./sheetPart";
import { StyleBook } from "./styleBook";
import { tablePart } from "./tablePart";
import { sharedTextsPart, workbookPart } from "./workbookPart";
import { element, escapeText, XML_DECLARATION } from "./xml";

const PACKAGE_NAMESPACE = "http://schemas.openxmlformats.org/package/2006";
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

/** Parts of a file by path, and what they are. */
class PackageParts {
  readonly files: Record<string, Uint8Array> = {};
  private readonly types: string[] = [];
  private readonly encoder = new TextEncoder();
  private readonly counts = { table: 0, drawing: 0, chart: 0 };

  /** Numbers parts of a kind through the whole workbook, from 1. */
  nextNumber(kind: "table" | "drawing" | "chart"): number {
    return (this.counts[kind] += 1);
  }

  add(path: string, xml: string, type?: string): void {
    this.files[path] = this.encoder.encode(xml);
    if (type !== undefined) this.types.push(element("Override", { PartName: `/${path}`, ContentType: type }));
  }

  addContentTypes(): void {
    const defaults =
      element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
      element("Default", { Extension: "xml", ContentType: "application/xml" });
    const types = { xmlns: `${PACKAGE_NAMESPACE}/content-types` };
    this.add("[Content_Types].xml", XML_DECLARATION + element("Types", types, defaults + this.types.join("")));
  }
}

/** What the parts of a workbook share while they are written. */
interface Saving {
  workbook: Workbook;
  parts: PackageParts;
  styles: StyleBook;
  texts: SharedTexts;
}

/**
 * Bytes of the workbook as .xlsx. Formulas carry the values that the cells show; Excel is told to calculate on load all the
 * same. The same workbook gives the same bytes. Throws on what the file writers do not know yet (icon sets, for example).
 */
export function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const saving: Saving = { workbook, parts: new PackageParts(), styles: new StyleBook(), texts: new SharedTexts() };
  addWorkbook(saving);
  saving.parts.addContentTypes();
  return Promise.resolve(zipSync(inOrder(saving.parts.files), { level: 6, mtime: "1980-01-02T00:00:00" }));
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

/** Readers that stream want the content types first. */
function inOrder(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const rest = Object.keys(files).filter((path) => !first.includes(path));
  return Object.fromEntries([...first, ...rest].map((path) => [path, files[path] ?? new Uint8Array()]));
}
