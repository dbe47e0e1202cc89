/** Saves the stand-in's workbook as an .xlsx file. */

import { zipSync } from "fflate";
import type { Sheet, Workbook } from "../model";
import { SharedTexts } from "./cellRows";
import { chartPart } from "./chartPart";
import { drawingPart } from "./drawingPart";
import { themePart } from "./themePart";
import { sheetPart } from "./sheetPart";
import { StyleBook } from "./styleBook";
import { tablePart } from "./tablePart";
import { sharedTextsPart, workbookPart } from "./workbookPart";
import { element, escapeText, relationshipNamespace, xmlDeclaration } from "./xml";

const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Parts of a file by path, and what they are. */
class PackageParts {
  readonly files: Record<string, Uint8Array> = {};
  private readonly types: string[] = [];
  private readonly encoder = new TextEncoder();

  add(path: string, xml: string, type?: string): void {
    this.files[path] = this.encoder.encode(xml);
    if (type !== undefined) this.types.push(element("Override", { PartName: `/${path}`, ContentType: type }));
  }

  addRelations(path: string, relations: readonly { id: string; type: string; target: string }[]): void {
    const items = relations.map(({ id, type, target }) =>
      element("Relationship", { Id: id, Type: `${relationshipNamespace}/${type}`, Target: target }),
    );
    this.add(path, xmlDeclaration + element("Relationships", { xmlns: `${packageNamespace}/relationships` }, items.join("")));
  }

  addContentTypes(): void {
    const defaults =
      element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }) +
      element("Default", { Extension: "xml", ContentType: "application/xml" });
    const types = { xmlns: `${packageNamespace}/content-types` };
    this.add("[Content_Types].xml", xmlDeclaration + element("Types", types, defaults + this.types.join("")));
  }
}

/**
 * Bytes of the workbook as .xlsx. Formulas carry the values that the cells show; Excel is told to calculate on load all the
 * same. The same workbook gives the same bytes. Throws on what the file writers do not know yet (icon sets, for example).
 */
export function saveXlsx(workbook: Workbook): Promise<Uint8Array> {
  const parts = new PackageParts();
  const styles = new StyleBook();
  const texts = new SharedTexts();
  let tables = 0;
  let drawings = 0;
  let charts = 0;
  workbook.sheets.forEach((sheet, index) => {
    const relations = sheet.tables.map((table, position) => {
      tables++;
      parts.add(`xl/tables/table${tables}.xml`, tablePart(table, tables), `${contentType}.table+xml`);
      return { id: `rId${position + 1}`, type: "table", target: `../tables/table${tables}.xml` };
    });
    const tableRelations = relations.map(({ id }) => id);
    let drawingRelation: string | undefined;
    if (sheet.charts.length > 0) {
      drawings++;
      addDrawing(parts, workbook, sheet, drawings, charts);
      charts += sheet.charts.length;
      drawingRelation = `rId${relations.length + 1}`;
      relations.push({ id: drawingRelation, type: "drawing", target: `../drawings/drawing${drawings}.xml` });
    }
    const path = `sheet${index + 1}.xml`;
    const isActive = sheet.id === workbook.activeSheetId;
    const xml = sheetPart(sheet, isActive, styles, texts, { tables: tableRelations, drawing: drawingRelation });
    parts.add(`xl/worksheets/${path}`, xml, `${contentType}.worksheet+xml`);
    if (relations.length > 0) parts.addRelations(`xl/worksheets/_rels/${path}.rels`, relations);
  });
  parts.add("xl/styles.xml", styles.toXml(), `${contentType}.styles+xml`);
  parts.add("xl/sharedStrings.xml", sharedTextsPart(texts.texts, texts.uses, escapeText), `${contentType}.sharedStrings+xml`);
  parts.add("xl/theme/theme1.xml", themePart, "application/vnd.openxmlformats-officedocument.theme+xml");
  parts.add("xl/workbook.xml", workbookPart(workbook), `${contentType}.sheet.main+xml`);
  const sheetRelations = workbook.sheets.map((_sheet, index) => ({
    id: `rId${index + 1}`,
    type: "worksheet",
    target: `worksheets/sheet${index + 1}.xml`,
  }));
  const count = workbook.sheets.length;
  parts.addRelations("xl/_rels/workbook.xml.rels", [
    ...sheetRelations,
    { id: `rId${count + 1}`, type: "styles", target: "styles.xml" },
    { id: `rId${count + 2}`, type: "sharedStrings", target: "sharedStrings.xml" },
    { id: `rId${count + 3}`, type: "theme", target: "theme/theme1.xml" },
  ]);
  parts.addRelations("_rels/.rels", [{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]);
  parts.addContentTypes();
  return Promise.resolve(zipSync(inOrder(parts.files), { level: 6, mtime: "1980-01-02T00:00:00" }));
}

/** The drawing of a sheet with a part for each of its charts; these are numbered on from `chartsBefore`. */
function addDrawing(parts: PackageParts, workbook: Workbook, sheet: Sheet, drawing: number, chartsBefore: number): void {
  const type = "application/vnd.openxmlformats-officedocument";
  const relations = sheet.charts.map((chart, position) => {
    const path = `charts/chart${chartsBefore + position + 1}.xml`;
    parts.add(`xl/${path}`, chartPart(workbook, chart), `${type}.drawingml.chart+xml`);
    return { id: `rId${position + 1}`, type: "chart", target: `../${path}` };
  });
  parts.add(`xl/drawings/drawing${drawing}.xml`, drawingPart(sheet.charts), `${type}.drawing+xml`);
  parts.addRelations(`xl/drawings/_rels/drawing${drawing}.xml.rels`, relations);
}

/** Readers that stream want the content types first. */
function inOrder(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const first = ["[Content_Types].xml", "_rels/.rels"];
  const rest = Object.keys(files).filter((path) => !first.includes(path));
  return Object.fromEntries([...first, ...rest].map((path) => [path, files[path] ?? new Uint8Array()]));
}
