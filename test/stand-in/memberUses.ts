/**
 * One use of every member that the stand-in interprets, against the workbook that arrangeWorkbook makes.
 * Loading counts as use of a property that can only be read; a property that can be set is set.
 */

type Context = Excel.RequestContext;
type Use = (context: Context) => void;

const sheet = (context: Context): Excel.Worksheet => context.workbook.worksheets.getItem("Data");
const range = (context: Context): Excel.Range => sheet(context).getRange("F1:G2");
const table = (context: Context): Excel.Table => context.workbook.tables.getItem("people");
const layout = (context: Context): Excel.PageLayout => sheet(context).pageLayout;
const header = (context: Context): Excel.HeaderFooter => layout(context).headersFooters.defaultForAllPages;
const custom = (context: Context): Excel.ConditionalFormat => sheet(context).getRange("A2:B3").conditionalFormats.add("Custom");
const name = (context: Context): Excel.NamedItem => context.workbook.names.getItem("qb_one");
const border = (context: Context): Excel.RangeBorder => range(context).format.borders.getItem("EdgeTop");
const font = (context: Context): Excel.RangeFont => range(context).format.font;
const highlightFont = (context: Context): Excel.ConditionalRangeFont => custom(context).custom.format.font;

const chart = (context: Context): Excel.Chart => sheet(context).charts.getItemOrNullObject("amounts");
const series = (context: Context): Excel.ChartSeries => chart(context).series.getItemAt(0);

const ignoreEvent = (): Promise<void> => Promise.resolve();

/** Two people in a table, a name for a constant and one for cells, a highlight and a chart. */
export async function arrangeWorkbook(context: Context): Promise<void> {
  const data = context.workbook.worksheets.add("Data");
  data.getRange("A1:B3").values = [
    ["name", "amount"],
    ["A", 1],
    ["B", 2],
  ];
  data.tables.add("A1:B3", true).name = "people";
  context.workbook.names.add("qb_one", "=1");
  context.workbook.names.add("qb_cells", data.getRange("A2:A3"));
  data.getRange("A2:A3").conditionalFormats.add("Custom").custom.rule.formula = "=$A2>1";
  const chart = data.charts.add("ColumnClustered", data.getRange("A1:B3"), "Columns");
  chart.name = "amounts";
  await context.sync();
}

export const MEMBER_USES: Readonly<Record<string, Use>> = {
  "Application.calculate": (c) => c.workbook.application.calculate("Full"),
  "Application.suspendApiCalculationUntilNextSync": (c) => c.workbook.application.suspendApiCalculationUntilNextSync(),
  "Application.suspendScreenUpdatingUntilNextSync": (c) => c.workbook.application.suspendScreenUpdatingUntilNextSync(),
  "Chart.legend": (c) => chart(c).legend,
  "Chart.name": (c) => (chart(c).name = "Amounts"),
  "Chart.series": (c) => chart(c).series,
  "Chart.setPosition": (c) => chart(c).setPosition("D5", sheet(c).getRange("H20")),
  "Chart.title": (c) => chart(c).title,
  "ChartCollection.add": (c) => sheet(c).charts.add("Line", sheet(c).getRange("A1:B3"), "Columns"),
  "ChartCollection.getItemOrNullObject": (c) => sheet(c).charts.getItemOrNullObject("none"),
  "ChartCollection.items": (c) => sheet(c).charts.load("items/name"),
  "ChartFill.setSolidColor": (c) => series(c).format.fill.setSolidColor("#4472C4"),
  "ChartLegend.visible": (c) => (chart(c).legend.visible = true),
  "ChartSeries.delete": (c) => chart(c).series.add("short-lived").delete(),
  "ChartSeries.format": (c) => series(c).format,
  "ChartSeries.setValues": (c) => series(c).setValues(sheet(c).getRange("B2:B3")),
  "ChartSeries.setXAxisValues": (c) => series(c).setXAxisValues(sheet(c).getRange("A2:A3")),
  "ChartSeriesCollection.add": (c) => chart(c).series.add("more"),
  "ChartSeriesCollection.count": (c) => chart(c).series.load("count"),
  "ChartSeriesCollection.getItemAt": (c) => series(c),
  "ChartSeriesFormat.fill": (c) => series(c).format.fill,
  "ChartTitle.text": (c) => (chart(c).title.text = "Amounts"),
  "ConditionalFormat.custom": (c) => custom(c).custom,
  "ConditionalFormat.delete": (c) => custom(c).delete(),
  "ConditionalFormat.getRanges": (c) => custom(c).getRanges().load("address"),
  "ConditionalFormat.type": (c) => custom(c).load("type"),
  "ConditionalFormatCollection.add": (c) => range(c).conditionalFormats.add("Custom"),
  "ConditionalFormatCollection.getItem": (c) => sheet(c).getRange("A2:B3").conditionalFormats.getItem("cf-1"),
  "ConditionalFormatCollection.items": (c) => range(c).conditionalFormats.load("items/type"),
  "ConditionalFormatRule.formula": (c) => (custom(c).custom.rule.formula = "=TRUE"),
  "ConditionalRangeFill.color": (c) => (custom(c).custom.format.fill.color = "#FF0000"),
  "ConditionalRangeFont.bold": (c) => (highlightFont(c).bold = true),
  "ConditionalRangeFont.color": (c) => (highlightFont(c).color = "#FF0000"),
  "ConditionalRangeFormat.fill": (c) => custom(c).custom.format.fill,
  "ConditionalRangeFormat.font": (c) => custom(c).custom.format.font,
  "CustomConditionalFormat.format": (c) => custom(c).custom.format,
  "CustomConditionalFormat.rule": (c) => custom(c).custom.rule,
  "DataValidation.clear": (c) => range(c).dataValidation.clear(),
  "DataValidation.errorAlert": (c) => (range(c).dataValidation.errorAlert = { title: "t", message: "m", showAlert: true, style: "Stop" }),
  "DataValidation.prompt": (c) => (range(c).dataValidation.prompt = { title: "t", message: "m", showPrompt: true }),
  "DataValidation.rule": (c) => (range(c).dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } }),
  "FunctionResult.value": (c) => c.workbook.functions.date(2026, 7, 1).load("value"),
  "Functions.date": (c) => c.workbook.functions.date(2026, 7, 1),
  "HeaderFooter.centerFooter": (c) => (header(c).centerFooter = "x"),
  "HeaderFooter.centerHeader": (c) => (header(c).centerHeader = "x"),
  "HeaderFooter.leftFooter": (c) => (header(c).leftFooter = "x"),
  "HeaderFooter.leftHeader": (c) => (header(c).leftHeader = "x"),
  "HeaderFooter.rightFooter": (c) => (header(c).rightFooter = "x"),
  "HeaderFooter.rightHeader": (c) => (header(c).rightHeader = "x"),
  "HeaderFooterGroup.defaultForAllPages": (c) => layout(c).headersFooters.defaultForAllPages,
  "NamedItem.delete": (c) => c.workbook.names.add("qb_gone", "=1").delete(),
  "NamedItem.formula": (c) => (name(c).formula = "=2"),
  "NamedItem.getRange": (c) => c.workbook.names.getItem("qb_cells").getRange(),
  "NamedItem.name": (c) => name(c).load("name"),
  "NamedItem.visible": (c) => (name(c).visible = false),
  "NamedItemCollection.add": (c) => c.workbook.names.add("qb_two", range(c)),
  "NamedItemCollection.getItem": (c) => c.workbook.names.getItem("QB_ONE"),
  "NamedItemCollection.items": (c) => c.workbook.names.load("items/name"),
  "PageBreak.columnIndex": (c) => {
    sheet(c).verticalPageBreaks.add("E1");
    sheet(c).verticalPageBreaks.load("items/columnIndex");
  },
  "PageBreak.rowIndex": (c) => {
    sheet(c).horizontalPageBreaks.add("A10");
    sheet(c).horizontalPageBreaks.load("items/rowIndex");
  },
  "PageBreakCollection.add": (c) => sheet(c).horizontalPageBreaks.add("A10"),
  "PageBreakCollection.items": (c) => sheet(c).verticalPageBreaks.load("items"),
  "PageBreakCollection.removePageBreaks": (c) => sheet(c).horizontalPageBreaks.removePageBreaks(),
  "PageLayout.bottomMargin": (c) => (layout(c).bottomMargin = 36),
  "PageLayout.centerHorizontally": (c) => (layout(c).centerHorizontally = true),
  "PageLayout.footerMargin": (c) => (layout(c).footerMargin = 20),
  "PageLayout.getPrintAreaOrNullObject": (c) => layout(c).getPrintAreaOrNullObject().load("address"),
  "PageLayout.getPrintTitleColumnsOrNullObject": (c) => layout(c).getPrintTitleColumnsOrNullObject().load("address"),
  "PageLayout.getPrintTitleRowsOrNullObject": (c) => layout(c).getPrintTitleRowsOrNullObject().load("address"),
  "PageLayout.headerMargin": (c) => (layout(c).headerMargin = 20),
  "PageLayout.headersFooters": (c) => layout(c).headersFooters,
  "PageLayout.leftMargin": (c) => (layout(c).leftMargin = 36),
  "PageLayout.orientation": (c) => (layout(c).orientation = "Landscape"),
  "PageLayout.paperSize": (c) => (layout(c).paperSize = "A4"),
  "PageLayout.printOrder": (c) => (layout(c).printOrder = "OverThenDown"),
  "PageLayout.rightMargin": (c) => (layout(c).rightMargin = 36),
  "PageLayout.setPrintArea": (c) => layout(c).setPrintArea("A1:B3"),
  "PageLayout.setPrintTitleColumns": (c) => layout(c).setPrintTitleColumns("$A:$B"),
  "PageLayout.setPrintTitleRows": (c) => layout(c).setPrintTitleRows("$1:$2"),
  "PageLayout.topMargin": (c) => (layout(c).topMargin = 36),
  "PageLayout.zoom": (c) => (layout(c).zoom = { horizontalFitToPages: 1 }),
  "Range.address": (c) => range(c).load("address"),
  "Range.clear": (c) => range(c).clear("Formats"),
  "Range.rowHidden": (c) => sheet(c).getRange("A1:A2").load("rowHidden"),
  "Range.columnHidden": (c) => (sheet(c).getRange("H:H").columnHidden = true),
  "Range.conditionalFormats": (c) => range(c).conditionalFormats,
  "Range.dataValidation": (c) => range(c).dataValidation,
  "Range.format": (c) => range(c).format,
  "Range.formulas": (c) => (range(c).formulas = "=1+1" as never),
  "Range.getBoundingRect": (c) => range(c).getBoundingRect(sheet(c).getRange("A1")),
  "Range.getMergedAreasOrNullObject": (c) => range(c).getMergedAreasOrNullObject().load("address"),
  "Range.getRow": (c) => range(c).getRow(1),
  "Range.group": (c) => sheet(c).getRange("K:L").group("ByColumns"),
  "Range.insert": (c) => sheet(c).getRange("J:J").insert("Right"),
  "Range.getSpecialCellsOrNullObject": (c) => range(c).getSpecialCellsOrNullObject("Formulas").load("address"),
  "Range.numberFormat": (c) => (range(c).numberFormat = "0.0" as never),
  "Range.select": (c) => range(c).select(),
  "Range.valueTypes": (c) => range(c).load("valueTypes"),
  "Range.values": (c) => (range(c).values = [[1, "a"], [null, true]]),
  "RangeAreas.address": (c) => sheet(c).getRange("F1:G2").getSpecialCellsOrNullObject("Formulas").load("address"),
  "RangeBorder.color": (c) => (border(c).color = "#CCCCCC"),
  "RangeBorder.style": (c) => (border(c).style = "Continuous"),
  "RangeBorderCollection.getItem": (c) => border(c),
  "RangeFill.color": (c) => (range(c).format.fill.color = "#FFF2CC"),
  "RangeFont.bold": (c) => (font(c).bold = true),
  "RangeFont.color": (c) => (font(c).color = "#333333"),
  "RangeFont.italic": (c) => (font(c).italic = true),
  "RangeFont.size": (c) => (font(c).size = 10),
  "RangeFormat.borders": (c) => range(c).format.borders,
  "RangeFormat.columnWidth": (c) => (range(c).format.columnWidth = 60),
  "RangeFormat.fill": (c) => range(c).format.fill,
  "RangeFormat.font": (c) => range(c).format.font,
  "RangeFormat.horizontalAlignment": (c) => (range(c).format.horizontalAlignment = "Center"),
  "RangeFormat.rowHeight": (c) => (range(c).format.rowHeight = 20),
  "RangeFormat.verticalAlignment": (c) => (range(c).format.verticalAlignment = "Center"),
  "RangeFormat.wrapText": (c) => (range(c).format.wrapText = true),
  "Shape.name": (c) => sheet(c).shapes.load("items/name"),
  "ShapeCollection.items": (c) => sheet(c).shapes.load("items"),
  "Table.getRange": (c) => table(c).getRange(),
  "Table.name": (c) => (table(c).name = "people"),
  "Table.onChanged": (c) => table(c).onChanged.add(ignoreEvent),
  "Table.rows": (c) => table(c).rows,
  "Table.resize": (c) => table(c).resize("A1:B4"),
  "TableRowCollection.add": (c) => table(c).rows.add(undefined, [["C", 3]]),
  "Table.showBandedRows": (c) => (table(c).showBandedRows = false),
  "Table.showTotals": (c) => table(c).load("showTotals"),
  "Table.style": (c) => (table(c).style = "TableStyleLight1"),
  "Table.worksheet": (c) => table(c).worksheet,
  "TableCollection.add": (c) => {
    sheet(c).getRange("M1").values = [["h"]];
    sheet(c).tables.add("M1:M2", true);
  },
  "TableCollection.getItem": (c) => c.workbook.tables.getItem("people"),
  "TableCollection.getItemOrNullObject": (c) => c.workbook.tables.getItemOrNullObject("none").getRange().load("address"),
  "TableCollection.items": (c) => c.workbook.tables.load("items/name"),
  "Workbook.application": (c) => c.workbook.application,
  "Workbook.functions": (c) => c.workbook.functions,
  "Workbook.names": (c) => c.workbook.names,
  "Workbook.protection": (c) => c.workbook.protection,
  "Workbook.tables": (c) => c.workbook.tables,
  "Workbook.worksheets": (c) => c.workbook.worksheets,
  "WorkbookProtection.protected": (c) => c.workbook.protection.load("protected"),
  "Worksheet.activate": (c) => sheet(c).activate(),
  "Worksheet.charts": (c) => sheet(c).charts,
  "Worksheet.delete": (c) => c.workbook.worksheets.getItem("Sheet1").delete(),
  "Worksheet.freezePanes": (c) => sheet(c).freezePanes,
  "Worksheet.getRange": (c) => sheet(c).getRange("A1"),
  "Worksheet.getRangeByIndexes": (c) => sheet(c).getRangeByIndexes(0, 0, 1, 1),
  "Range.getUsedRangeOrNullObject": (c) => range(c).getUsedRangeOrNullObject(true),
  "Worksheet.getUsedRangeOrNullObject": (c) => sheet(c).getUsedRangeOrNullObject(true),
  "Worksheet.horizontalPageBreaks": (c) => sheet(c).horizontalPageBreaks,
  "Worksheet.id": (c) => sheet(c).load("id"),
  "Worksheet.name": (c) => (sheet(c).name = "Data"),
  "Worksheet.onChanged": (c) => sheet(c).onChanged.add(ignoreEvent),
  "Worksheet.pageLayout": (c) => sheet(c).pageLayout,
  "Worksheet.position": (c) => (sheet(c).position = 0),
  "Worksheet.protection": (c) => sheet(c).protection,
  "Worksheet.shapes": (c) => sheet(c).shapes,
  "Worksheet.showGridlines": (c) => (sheet(c).showGridlines = false),
  "Worksheet.showOutlineLevels": (c) => sheet(c).showOutlineLevels(0, 1),
  "Worksheet.tabColor": (c) => (sheet(c).tabColor = "#00AA88"),
  "Worksheet.tables": (c) => sheet(c).tables,
  "Worksheet.verticalPageBreaks": (c) => sheet(c).verticalPageBreaks,
  "Worksheet.visibility": (c) => (sheet(c).visibility = "Visible"),
  "WorksheetCollection.add": (c) => c.workbook.worksheets.add(),
  "WorksheetCollection.getActiveWorksheet": (c) => c.workbook.worksheets.getActiveWorksheet().load("name"),
  "WorksheetCollection.getItem": (c) => c.workbook.worksheets.getItem("data"),
  "WorksheetCollection.items": (c) => c.workbook.worksheets.load("items/name"),
  "WorksheetCollection.onChanged": (c) => c.workbook.worksheets.onChanged.add(ignoreEvent),
  "WorksheetCollection.onSelectionChanged": (c) => c.workbook.worksheets.onSelectionChanged.add(ignoreEvent),
  "WorksheetFreezePanes.freezeAt": (c) => sheet(c).freezePanes.freezeAt("A1:B1"),
  "WorksheetFreezePanes.freezeRows": (c) => sheet(c).freezePanes.freezeRows(2),
  "WorksheetProtection.protected": (c) => sheet(c).protection.load("protected"),
};
