/** What Excel refuses, one line each: what is tried, the code that Office.js hands to the add-in, and where. */

import { join } from "node:path";
import { FormulaSyntaxError } from "../../src/host/engine/engine";
import { openHost } from "../../src/host/node/openHost";
import type { Host } from "../../src/host/node/openHost";
import { arrangeWorkbook } from "./memberUses";

type Context = Excel.RequestContext;
type Refusal = [tried: string, code: string, location: string, run: (context: Context) => void];

const data = (c: Context): Excel.Worksheet => c.workbook.worksheets.getItem("Data");
const free = (c: Context): Excel.Range => data(c).getRange("F1:G2");
const people = (c: Context): Excel.Table => c.workbook.tables.getItem("people");
const layout = (c: Context): Excel.PageLayout => data(c).pageLayout;
const header = (c: Context): Excel.HeaderFooter => layout(c).headersFooters.defaultForAllPages;
const highlight = (c: Context): Excel.ConditionalFormat => data(c).getRange("A2:B3").conditionalFormats.getItem("cf-1");
const compared = (c: Context): Excel.ConditionalFormat => data(c).getRange("B2:B3").conditionalFormats.getItem("cf-2");
const chart = (c: Context): Excel.Chart => data(c).charts.getItem("amounts");
const wrong = (value: unknown): never => value as never;

const REFUSALS: Refusal[] = [
  ["a sheet that is not there", "ItemNotFound", "WorksheetCollection.getItem", (c) => c.workbook.worksheets.getItem("none").load("name")],
  ["a sheet name that is taken, in another case", "ItemAlreadyExists", "WorksheetCollection.add", (c) => c.workbook.worksheets.add("DATA")],
  ["a sheet name of 32 characters", "InvalidArgument", "WorksheetCollection.add", (c) => c.workbook.worksheets.add("x".repeat(32))],
  ["an empty sheet name", "InvalidArgument", "WorksheetCollection.add", (c) => c.workbook.worksheets.add("")],
  ["the sheet name History", "InvalidArgument", "WorksheetCollection.add", (c) => c.workbook.worksheets.add("history")],
  ...["\\", "/", "?", "*", "[", "]", ":"].map(
    (sign): Refusal => [`a sheet name with ${sign}`, "InvalidArgument", "WorksheetCollection.add", (c) => c.workbook.worksheets.add(`a${sign}b`)],
  ),
  ["a sheet name that begins with an apostrophe", "InvalidArgument", "WorksheetCollection.add", (c) => c.workbook.worksheets.add("'a")],
  ["a sheet name that ends with an apostrophe", "InvalidArgument", "WorksheetCollection.add", (c) => c.workbook.worksheets.add("a'")],
  ["a bad new sheet name", "InvalidArgument", "Worksheet.name", (c) => (data(c).name = "a:b")],
  ["a position beyond the last sheet", "InvalidArgument", "Worksheet.position", (c) => (data(c).position = 9)],
  ["an unknown visibility", "InvalidArgument", "Worksheet.visibility", (c) => (data(c).visibility = wrong("Gone"))],
  ["a tab colour that is none", "InvalidArgument", "Worksheet.tabColor", (c) => (data(c).tabColor = "greenish")],
  ["grid lines that are no logical value", "InvalidArgument", "Worksheet.showGridlines", (c) => (data(c).showGridlines = wrong("no"))],
  ["a range that is none", "InvalidArgument", "Worksheet.getRange", (c) => data(c).getRange("A0").load("address")],
  ["a range beyond the last column", "InvalidArgument", "Worksheet.getRange", (c) => data(c).getRange("XFE1").load("address")],
  ["a range of no rows", "InvalidArgument", "Worksheet.getRangeByIndexes", (c) => data(c).getRangeByIndexes(0, 0, 0, 1).load("address")],
  ["values with too few rows", "InvalidArgument", "Range.values", (c) => (free(c).values = [[1, 2]])],
  ["values with a row too short", "InvalidArgument", "Range.values", (c) => (free(c).values = [[1, 2], [3]])],
  ["a text of 32,768 characters", "InvalidArgument", "Range.values", (c) => (free(c).values = wrong("x".repeat(32_768)))],
  ["an object as a value", "InvalidArgument", "Range.values", (c) => (data(c).getRange("F1").values = [[{ a: 1 }]])],
  ["a formula of 8,193 characters", "InvalidArgument", "Range.formulas", (c) => (free(c).formulas = wrong(`=1${"+1".repeat(4_096)}`))],
  ["a formula that does not parse", "InvalidArgument", "Range.formulas", (c) => (free(c).formulas = wrong("=SUM(("))],
  ["a text of 256 characters in a formula", "InvalidArgument", "Range.formulas", (c) => (free(c).formulas = wrong(`="${"x".repeat(256)}"`))],
  ["a value that is a broken formula", "InvalidArgument", "Range.values", (c) => (free(c).values = wrong("=SUM(("))],
  ["this row's reference outside a table", "InvalidArgument", "Range.formulas", (c) => (free(c).formulas = wrong("=[@amount]"))],
  ["a number format that is none", "InvalidArgument", "Range.numberFormat", (c) => (free(c).numberFormat = wrong('0.0"x'))],
  ["number formats of another shape", "InvalidArgument", "Range.numberFormat", (c) => (free(c).numberFormat = [["0"]])],
  ["hiding by a number", "InvalidArgument", "Range.columnHidden", (c) => (free(c).columnHidden = wrong(1))],
  ["hiding rows by a text", "InvalidArgument", "Range.rowHidden", (c) => (free(c).rowHidden = wrong("yes"))],
  ["merging in a table", "InvalidArgument", "Range.merge", (c) => data(c).getRange("B2:C2").merge()],
  ["a bounding range across sheets", "InvalidArgument", "Range.getBoundingRect", (c) => free(c).getBoundingRect("Sheet1!A1").load("address")],
  ["a row far outside the sheet", "InvalidArgument", "Range.getRow", (c) => free(c).getRow(-5).load("address")],
  ["a colour by name", "InvalidArgument", "RangeFill.color", (c) => (free(c).format.fill.color = "red")],
  ["a font colour of three digits", "InvalidArgument", "RangeFont.color", (c) => (free(c).format.font.color = "#abc")],
  ["a font of no size", "InvalidArgument", "RangeFont.size", (c) => (free(c).format.font.size = 0)],
  ["a font name that is none", "InvalidArgument", "RangeFont.name", (c) => (free(c).format.font.name = wrong(5))],
  ["bold by a text", "InvalidArgument", "RangeFont.bold", (c) => (free(c).format.font.bold = wrong("yes"))],
  ["italic by a number", "InvalidArgument", "RangeFont.italic", (c) => (free(c).format.font.italic = wrong(1))],
  ["a negative width", "InvalidArgument", "RangeFormat.columnWidth", (c) => (free(c).format.columnWidth = -1)],
  ["a height over 409.5", "InvalidArgument", "RangeFormat.rowHeight", (c) => (free(c).format.rowHeight = 410)],
  ["an unknown alignment", "InvalidArgument", "RangeFormat.horizontalAlignment", (c) => (free(c).format.horizontalAlignment = wrong("Middle"))],
  ["an unknown vertical alignment", "InvalidArgument", "RangeFormat.verticalAlignment", (c) => (free(c).format.verticalAlignment = wrong("Middle"))],
  ["an indent of a half", "InvalidArgument", "RangeFormat.indentLevel", (c) => (free(c).format.indentLevel = 0.5)],
  ["wrapping by a text", "InvalidArgument", "RangeFormat.wrapText", (c) => (free(c).format.wrapText = wrong("yes"))],
  ["a format for a whole column", "UnsupportedOperation", "RangeFill.color", (c) => (data(c).getRange("A:A").format.fill.color = "#FFFFFF")],
  ["an unknown edge", "InvalidArgument", "RangeBorderCollection.getItem", (c) => free(c).format.borders.getItem(wrong("EdgeMiddle")).load("style")],
  ["a diagonal border", "InvalidArgument", "RangeBorderCollection.getItem", (c) => free(c).format.borders.getItem("DiagonalUp").load("style")],
  ["an unknown line", "InvalidArgument", "RangeBorder.style", (c) => (free(c).format.borders.getItem("EdgeTop").style = wrong("Wavy"))],
  ["a border colour that is none", "InvalidArgument", "RangeBorder.color", (c) => (free(c).format.borders.getItem("EdgeTop").color = "grey")],
  ["locking by a text", "InvalidArgument", "FormatProtection.locked", (c) => (free(c).format.protection.locked = wrong("no"))],
  ["a table over another", "InvalidArgument", "TableCollection.add", (c) => data(c).tables.add("B2:D5", true)],
  ["a table with a blank header", "InvalidArgument", "TableCollection.add", (c) => data(c).tables.add("P1:Q3", true)],
  ["a table with a number as header", "InvalidArgument", "TableCollection.add", (c) => addTable(c, [["a", 5]])],
  ["a table with two equal headers", "InvalidArgument", "TableCollection.add", (c) => addTable(c, [["a", "A"]])],
  ["a table without headers", "UnsupportedOperation", "TableCollection.add", (c) => data(c).tables.add("P1:Q3", false)],
  ["a table that is not there", "ItemNotFound", "TableCollection.getItem", (c) => c.workbook.tables.getItem("none").load("name")],
  ["a table name with a space", "InvalidArgument", "Table.name", (c) => (people(c).name = "two words")],
  ["a table name that begins with a digit", "InvalidArgument", "Table.name", (c) => (people(c).name = "1st")],
  ["a table name like a cell", "InvalidArgument", "Table.name", (c) => (people(c).name = "AB12")],
  ["a table name that a name has", "InvalidArgument", "Table.name", (c) => (people(c).name = "QB_one")],
  ["an unknown table style", "InvalidArgument", "Table.style", (c) => (people(c).style = "TableStyleMedium99")],
  ["banding by a text", "InvalidArgument", "Table.showBandedRows", (c) => (people(c).showBandedRows = wrong("yes"))],
  ["a filter button by a text", "InvalidArgument", "Table.showFilterButton", (c) => (people(c).showFilterButton = wrong("yes"))],
  ["resizing away from the header row", "InvalidArgument", "Table.resize", (c) => people(c).resize("A2:B4")],
  ["resizing to the header row alone", "InvalidArgument", "Table.resize", (c) => people(c).resize("A1:B1")],
  ["a column that is not there", "ItemNotFound", "TableColumnCollection.getItem", (c) => people(c).columns.getItem("none").load("name")],
  ["a column name that is taken", "InvalidArgument", "TableColumn.name", (c) => (people(c).columns.getItem("amount").name = "Name")],
  ["a header that is taken", "InvalidArgument", "Range.values", (c) => (data(c).getRange("B1").values = [["NAME"]])],
  ["a header emptied", "InvalidArgument", "Range.values", (c) => (data(c).getRange("B1").values = [[""]])],
  ["a number as header", "InvalidArgument", "Range.values", (c) => (data(c).getRange("B1").values = [[2026]])],
  ["a name that is not there", "ItemNotFound", "NamedItemCollection.getItem", (c) => c.workbook.names.getItem("none").load("name")],
  ["a name that is taken", "ItemAlreadyExists", "NamedItemCollection.add", (c) => c.workbook.names.add("QB_ONE", "=2")],
  ["a name that a table has", "ItemAlreadyExists", "NamedItemCollection.add", (c) => c.workbook.names.add("People", "=2")],
  ["a name like a cell", "InvalidArgument", "NamedItemCollection.add", (c) => c.workbook.names.add("A1", "=2")],
  ["a name like a row in R1C1", "InvalidArgument", "NamedItemCollection.add", (c) => c.workbook.names.add("R1C1", "=2")],
  ["a name with a space", "InvalidArgument", "NamedItemCollection.add", (c) => c.workbook.names.add("a b", "=2")],
  ["a name for a text without =", "InvalidArgument", "NamedItemCollection.add", (c) => c.workbook.names.add("q", "2")],
  ["a name for a broken formula", "InvalidArgument", "NamedItem.formula", (c) => (c.workbook.names.getItem("qb_one").formula = "=SUM((")],
  ["the range of a name that has none", "InvalidReference", "NamedItem.getRange", (c) => c.workbook.names.getItem("qb_one").getRange().load("values")],
  ["special cells of another kind", "UnsupportedOperation", "Range.getSpecialCellsOrNullObject", (c) => free(c).getSpecialCellsOrNullObject("Visible").load("address")],
  ["a comment of 256 characters", "InvalidArgument", "NamedItem.comment", (c) => (c.workbook.names.getItem("qb_one").comment = "x".repeat(256))],
  ["visible by a text", "InvalidArgument", "NamedItem.visible", (c) => (c.workbook.names.getItem("qb_one").visible = wrong("no"))],
  ["a literal list of 256 characters", "InvalidArgument", "DataValidation.rule", (c) => validate(c, { list: { inCellDropDown: true, source: "x".repeat(256) } })],
  ["a list by structured reference", "InvalidArgument", "DataValidation.rule", (c) => validate(c, { list: { inCellDropDown: true, source: "=people[name]" } })],
  ["a rule of two kinds", "InvalidArgument", "DataValidation.rule", (c) => validate(c, { custom: { formula: "=TRUE" }, decimal: { formula1: 1, operator: "EqualTo" } })],
  ["a rule without its bound", "InvalidArgument", "DataValidation.rule", (c) => validate(c, { decimal: { formula1: 1, operator: "Between" } })],
  ["an unknown operator", "InvalidArgument", "DataValidation.rule", (c) => validate(c, { decimal: { formula1: 1, operator: wrong("About") } })],
  ["a rule by a broken formula", "InvalidArgument", "DataValidation.rule", (c) => validate(c, { custom: { formula: "=SUM((" } })],
  ["a rule by a formula of 256 characters", "InvalidArgument", "DataValidation.rule", (c) => validate(c, { custom: { formula: `=${"1".repeat(255)}` } })],
  ["an alert of 226 characters", "InvalidArgument", "DataValidation.errorAlert", (c) => (free(c).dataValidation.errorAlert = { title: "t", message: "x".repeat(226), showAlert: true, style: "Stop" })],
  ["an alert title of 33 characters", "InvalidArgument", "DataValidation.errorAlert", (c) => (free(c).dataValidation.errorAlert = { title: "x".repeat(33), message: "m", showAlert: true, style: "Stop" })],
  ["a prompt of 256 characters", "InvalidArgument", "DataValidation.prompt", (c) => (free(c).dataValidation.prompt = { title: "t", message: "x".repeat(256), showPrompt: true })],
  ["blanks ignored by a text", "InvalidArgument", "DataValidation.ignoreBlanks", (c) => (free(c).dataValidation.ignoreBlanks = wrong("yes"))],
  ["an unknown highlight", "InvalidArgument", "ConditionalFormatCollection.add", (c) => free(c).conditionalFormats.add(wrong("Blink"))],
  ["a highlight that this host does not play", "ApiNotFound", "ConditionalFormatCollection.add", (c) => free(c).conditionalFormats.add("DataBar")],
  ["a highlight that is not there", "ItemNotFound", "ConditionalFormatCollection.getItem", (c) => free(c).conditionalFormats.getItem("cf-99").load("id")],
  ["a highlight taken for another kind", "InvalidOperation", "ConditionalFormat.cellValue", (c) => highlight(c).cellValue.load("rule")],
  ["a highlight by structured reference", "InvalidArgument", "ConditionalFormatRule.formula", (c) => (highlight(c).custom.rule.formula = "=people[@amount]>1")],
  ["a highlight by a broken formula", "InvalidArgument", "ConditionalFormatRule.formula", (c) => (highlight(c).custom.rule.formula = "=SUM((")],
  ["a highlight by a formula of 256 characters", "InvalidArgument", "ConditionalFormatRule.formula", (c) => (highlight(c).custom.rule.formula = `=${"1".repeat(255)}`)],
  ["a highlight without =", "InvalidArgument", "ConditionalFormatRule.formula", (c) => (highlight(c).custom.rule.formula = "TRUE")],
  ["a highlight colour that is none", "InvalidArgument", "ConditionalRangeFill.color", (c) => (highlight(c).custom.format.fill.color = "red")],
  ["a highlight font colour that is none", "InvalidArgument", "ConditionalRangeFont.color", (c) => (highlight(c).custom.format.font.color = "red")],
  ["a bold highlight by a text", "InvalidArgument", "ConditionalRangeFont.bold", (c) => (highlight(c).custom.format.font.bold = wrong("x"))],
  ["an italic highlight by a text", "InvalidArgument", "ConditionalRangeFont.italic", (c) => (highlight(c).custom.format.font.italic = wrong("x"))],
  ["a negative priority", "InvalidArgument", "ConditionalFormat.priority", (c) => (highlight(c).priority = -1)],
  ["stopping by a text", "InvalidArgument", "ConditionalFormat.stopIfTrue", (c) => (highlight(c).stopIfTrue = wrong("yes"))],
  ["a comparison of an unknown kind", "InvalidArgument", "CellValueConditionalFormat.rule", (c) => (compared(c).cellValue.rule = { formula1: "1", operator: wrong("About") })],
  ["an unknown orientation", "InvalidArgument", "PageLayout.orientation", (c) => (layout(c).orientation = wrong("Sideways"))],
  ["an unknown paper", "InvalidArgument", "PageLayout.paperSize", (c) => (layout(c).paperSize = wrong("A99"))],
  ["an unknown print order", "InvalidArgument", "PageLayout.printOrder", (c) => (layout(c).printOrder = wrong("Zigzag"))],
  ["centring by a text", "InvalidArgument", "PageLayout.centerHorizontally", (c) => (layout(c).centerHorizontally = wrong("yes"))],
  ...(["leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"] as const).map(
    (margin): Refusal => [`a negative ${margin}`, "InvalidArgument", `PageLayout.${margin}`, (c) => (layout(c)[margin] = -1)],
  ),
  ["a zoom of 5 %", "InvalidArgument", "PageLayout.zoom", (c) => (layout(c).zoom = { scale: 5 })],
  ["a zoom by scale and by pages", "InvalidArgument", "PageLayout.zoom", (c) => (layout(c).zoom = { scale: 50, horizontalFitToPages: 1 })],
  ["a print area of another sheet", "InvalidArgument", "PageLayout.setPrintArea", (c) => layout(c).setPrintArea("Sheet1!A1:B2")],
  ["print titles that are not whole rows", "InvalidArgument", "PageLayout.setPrintTitleRows", (c) => layout(c).setPrintTitleRows("A1:B2")],
  ["print titles that are not whole columns", "InvalidArgument", "PageLayout.setPrintTitleColumns", (c) => layout(c).setPrintTitleColumns("A1:B2")],
  ...(["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const).map(
    (part): Refusal => [`a ${part} of 254 characters with its code`, "InvalidArgument", `HeaderFooter.${part}`, (c) => (header(c)[part] = "x".repeat(254))],
  ),
  ["a page break before the first row", "InvalidArgument", "PageBreakCollection.add", (c) => data(c).horizontalPageBreaks.add("C1")],
  ["a page break before the first column", "InvalidArgument", "PageBreakCollection.add", (c) => data(c).verticalPageBreaks.add("A5")],
  ["a frozen block of another sheet", "InvalidArgument", "WorksheetFreezePanes.freezeAt", (c) => data(c).freezePanes.freezeAt("Sheet1!A1")],
  ["no frozen row", "InvalidArgument", "WorksheetFreezePanes.freezeRows", (c) => data(c).freezePanes.freezeRows(0)],
  ["no frozen column", "InvalidArgument", "WorksheetFreezePanes.freezeColumns", (c) => data(c).freezePanes.freezeColumns(0)],
  ["a chart of a type that this host does not play", "InvalidArgument", "ChartCollection.add", (c) => data(c).charts.add("Radar", free(c), "Columns")],
  ["a chart by an unknown direction", "InvalidArgument", "ChartCollection.add", (c) => data(c).charts.add("Line", free(c), wrong("Diagonals"))],
  ["a chart of a square without a direction", "UnsupportedOperation", "ChartCollection.add", (c) => data(c).charts.add("Line", free(c))],
  ["a chart of whole columns", "UnsupportedOperation", "ChartCollection.add", (c) => data(c).charts.add("Line", data(c).getRange("A:B"), "Columns")],
  ["a chart that is not there", "ItemNotFound", "ChartCollection.getItem", (c) => data(c).charts.getItem("none").load("name")],
  ["a blank chart name", "InvalidArgument", "Chart.name", (c) => (chart(c).name = " ")],
  ["a chart name that is taken", "InvalidArgument", "Chart.name", (c) => (data(c).charts.add("Pie", free(c), "Columns").name = "Amounts")],
  ["a chart placed on another sheet", "InvalidArgument", "Chart.setPosition", (c) => chart(c).setPosition("Sheet1!A1")],
  ["a chart placed from the end to the start", "InvalidArgument", "Chart.setPosition", (c) => chart(c).setPosition("D5", "A1")],
  ["a chart placed over whole columns", "InvalidArgument", "Chart.setPosition", (c) => chart(c).setPosition("D:F")],
  ["an empty chart title", "InvalidArgument", "ChartTitle.text", (c) => (chart(c).title.text = "")],
  ["a chart title shown by a text", "InvalidArgument", "ChartTitle.visible", (c) => (chart(c).title.visible = wrong("yes"))],
  ["a text for a chart title that is not shown", "InvalidOperation", "ChartTitle.text", (c) => chart(c).title.set({ visible: false, text: "t" })],
  ["an unknown legend position", "InvalidArgument", "ChartLegend.position", (c) => (chart(c).legend.position = "Custom")],
  ["a legend shown by a number", "InvalidArgument", "ChartLegend.visible", (c) => (chart(c).legend.visible = wrong(1))],
  ["a series that is not there", "InvalidArgument", "ChartSeriesCollection.getItemAt", (c) => chart(c).series.getItemAt(9).load("name")],
  ["a series named by a formula", "InvalidArgument", "ChartSeries.name", (c) => (chart(c).series.getItemAt(0).name = "=A1")],
  ["a series colour by name", "InvalidArgument", "ChartFill.setSolidColor", (c) => chart(c).series.getItemAt(0).format.fill.setSolidColor("red")],
  ["a line colour by name", "InvalidArgument", "ChartLineFormat.color", (c) => (chart(c).series.getItemAt(0).format.line.color = "red")],
  ["the axes of a pie", "InvalidOperation", "ChartAxes.valueAxis", (c) => data(c).charts.add("Pie", free(c), "Columns").axes.valueAxis.load("minimum")],
  ["a minimum that is no number", "InvalidArgument", "ChartAxis.minimum", (c) => (chart(c).axes.valueAxis.minimum = "low")],
  ["a minimum above the maximum", "InvalidArgument", "ChartAxis.minimum", (c) => chart(c).axes.valueAxis.set({ maximum: 1, minimum: 2 })],
  ["an empty number format of an axis", "InvalidArgument", "ChartAxis.numberFormat", (c) => (chart(c).axes.valueAxis.numberFormat = "")],
  ["an axis shown by a text", "InvalidArgument", "ChartAxis.visible", (c) => (chart(c).axes.valueAxis.visible = wrong("no"))],
  ["an unknown kind of calculation", "InvalidArgument", "Application.calculate", (c) => c.workbook.application.calculate(wrong("Twice"))],
  ["a member that this host does not play", "ApiNotFound", "Range.clear", (c) => free(c).clear()],
  ["an object that this host does not play", "ApiNotFound", "Worksheet.shapes", (c) => data(c).shapes.load("items/name")],
  ["a property that this host does not play", "ApiNotFound", "Range.text", (c) => free(c).load("text")],
  ["setting a null object", "ItemNotFound", "name", (c) => (c.workbook.worksheets.getItemOrNullObject("none").name = "x")],
];

function addTable(c: Context, headers: unknown[][]): void {
  data(c).getRange("R1:S1").values = headers;
  data(c).tables.add("R1:S3", true);
}

function validate(c: Context, rule: Excel.DataValidationRule): void {
  free(c).dataValidation.rule = rule;
}

let host: Host;

beforeAll(async () => {
  const engine = {
    check: (_workbook: unknown, _sheet: unknown, formula: string): void => {
      if (formula.includes("((")) throw new FormulaSyntaxError(formula, "does not parse");
    },
    recalculate: () => undefined,
  };
  host = await openHost({ folder: join(__dirname, "fixtures"), engine });
  await host.call((page) => page.Excel.run(arrangeWorkbook));
}, 30_000);
afterAll(() => host.close());

test.each(REFUSALS)("%s → %s at %s", async (_tried, code, location, run) => {
  const before = JSON.stringify(host.workbook.sheets.map((sheet) => [sheet.name, sheet.tables]));
  const error = await refusalOf(run);
  expect([error?.code, error?.debugInfo?.errorLocation]).toEqual([code, location]);
  expect(JSON.stringify(host.workbook.sheets.map((sheet) => [sheet.name, sheet.tables]))).toBe(before);
});

async function refusalOf(run: (context: Context) => void): Promise<{ code: string; debugInfo: { errorLocation?: string } } | null> {
  try {
    await host.call((page) =>
      page.Excel.run(async (context) => {
        run(context);
        await context.sync();
      }),
    );
    return null;
  } catch (error) {
    return error as { code: string; debugInfo: { errorLocation?: string } };
  }
}
