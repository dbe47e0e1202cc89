/** A workbook with one of everything that files can hold. */

import type { Chart, ChartType, Sheet, Workbook } from "../../src/file/model";
import { addTable, buildSheet, buildWorkbook, write } from "../stand-in/engine/buildWorkbook";

export function fullWorkbook(): Workbook {
  const settings = buildSheet("设置", [
    ["今天", 46_296],
    ["门槛", 0.7],
    [true, { error: "#N/A" }, "'=1+1", "a\u0007\tb\r\n_x0041_ <&\">", "😀", ""],
    ["=1/0", "=TRUE", '="文"&"本 "', "=B1+1", '=""'],
  ]);
  settings.visibility = "Hidden";
  const weekly = buildSheet("进度 (1) 'Q3'!", [
    ["季度周进度"],
    [],
    ["销售代表", "周计划", "周实际", "达成率", "单价[元]#"],
    ["张三", 10, 5, "=[@周实际]/[@周计划]", 1],
    ["李四", 20, 30, "=[@周实际]/[@周计划]", 2],
    ["'=王五", 30, null, "=[@周实际]/[@周计划]", 3],
  ]);
  const table = addTable(weekly, "qbWeekly", { top: 2, left: 0, bottom: 5, right: 4 });
  const rate = table.columns[3];
  if (rate) rate.calculatedFormula = "=[@周实际]/[@周计划]";
  weekly.tabColor = "#2F5496";
  weekly.showGridlines = false;
  weekly.frozen = { rows: 3, columns: 1 };
  weekly.merges.push({ top: 0, left: 0, bottom: 0, right: 4 });
  weekly.columns.set(0, { width: 90 }).set(1, { width: 60 }).set(4, { width: 48, hidden: true });
  weekly.rows.set(0, { height: 30 }).set(7, { height: 33, fitted: true }).set(9, { hidden: true });
  weekly.formats.set(
    0,
    new Map([[0, { bold: true, fontSize: 16, fontName: "Microsoft YaHei", horizontal: "Center", vertical: "Center", fill: "#DDEBF7" }]]),
  );
  const thin = { style: "Continuous", color: "#808080" };
  for (const row of [3, 4, 5]) {
    const borders = { top: thin, bottom: thin, left: thin, right: { style: "Double", color: "#FF0000" } };
    weekly.formats.set(
      row,
      new Map([
        [0, { numberFormat: "@", locked: false, wrap: true, indent: 1, borders }],
        [3, { numberFormat: "0.0%", fontColor: "#C00000", italic: true, borders }],
      ]),
    );
  }
  weekly.validations.push(
    {
      areas: [{ top: 3, left: 0, bottom: 5, right: 0 }],
      rule: { list: { inCellDropDown: true, source: '张三,李四,"引号"' } },
      ignoreBlanks: true,
      errorAlert: { title: "销售代表", message: "请从列表中选择 <&\">", showAlert: true, style: "Warning" },
      prompt: { title: "提示", message: "第一行\n第二行", showPrompt: true },
    },
    { areas: [{ top: 3, left: 1, bottom: 5, right: 1 }], rule: { decimal: { formula1: 0, formula2: 1e6, operator: "Between" } }, ignoreBlanks: false },
    { areas: [{ top: 3, left: 2, bottom: 5, right: 2 }], rule: { date: { formula1: "2026-07-01", operator: "GreaterThanOrEqualTo" } }, ignoreBlanks: true },
    { areas: [{ top: 7, left: 0, bottom: 8, right: 0 }], rule: { list: { inCellDropDown: true, source: "=qb_reps" } }, ignoreBlanks: true },
    { areas: [{ top: 7, left: 1, bottom: 8, right: 1 }], rule: { custom: { formula: "=LEN(B8)<5" } }, ignoreBlanks: true },
  );
  weekly.conditionalFormats.push(
    { id: "1", areas: [{ top: 3, left: 3, bottom: 5, right: 3 }], type: "Custom", priority: 0, stopIfTrue: true, formula: "=AND(ISNUMBER($D4),$D4<qb_lag)", format: { fontColor: "#9C0006", fill: "#FFC7CE", bold: true } },
    { id: "2", areas: [{ top: 3, left: 1, bottom: 5, right: 2 }], type: "CellValue", priority: 1, stopIfTrue: false, rule: { formula1: "=20", operator: "GreaterThan" }, format: { italic: true } },
  );
  weekly.pageLayout = {
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    printArea: { top: 0, left: 0, bottom: 5, right: 4 },
    titleRows: { first: 0, last: 2 },
    titleColumns: { first: 0, last: 0 },
    margins: { left: 36, right: 36, top: 54, bottom: 54, header: 20, footer: 20 },
    centerHorizontally: true,
    printOrder: "OverThenDown",
    headerFooter: { leftHeader: "华东区 && 华北区", rightHeader: "2026 Q3", centerFooter: "第 &P 页，共 &N 页" },
  };
  weekly.horizontalPageBreaks.push(4);
  weekly.verticalPageBreaks.push(3);
  weekly.protection = { protected: true, password: "password", options: { allowAutoFilter: true, allowFormatColumns: true, selectionMode: "Unlocked" } };
  weekly.charts.push(...charts(weekly));
  write(weekly, 8, 3, "=SUM(qbWeekly[周计划])");
  write(weekly, 9, 3, "=SUM(qbWeekly[单价'[元']'#])");
  const meta = buildSheet("meta", [["v", 1]]);
  meta.visibility = "VeryHidden";
  const workbook = buildWorkbook(settings, weekly, meta);
  workbook.activeSheetId = weekly.id;
  workbook.structureProtected = true;
  workbook.names.push(
    { name: "qb_today", formula: "=设置!$B$1", visible: false, comment: "" },
    { name: "qb_lag", formula: "=设置!$B$2", visible: true, comment: "滞后门槛" },
    { name: "qb_reps", formula: "='进度 (1) ''Q3''!'!$A$4:$A$6", visible: true, comment: "" },
    { name: "qb_schema", formula: '="1.0"', visible: false, comment: "" },
  );
  return workbook;
}

/** One chart of each type, over the table's plan and actual figures. */
function charts(sheet: Sheet): Chart[] {
  const types: readonly ChartType[] = ["ColumnClustered", "Line", "BarClustered", "BarStacked", "Pie"];
  const area = (left: number) => ({ top: 3, left, bottom: 5, right: left });
  return types.map((type, index) => ({
    id: `{chart ${index}}`,
    name: `图表 <${index + 1}>`,
    type,
    sourceSheetId: sheet.id,
    series: [
      { nameCell: { row: 2, column: 1 }, values: area(1), categories: area(0), fillColor: "#4472C4", lineColor: "#C00000" },
      { name: "实际 & 更多", values: area(2), categories: area(0) },
      { values: area(3) },
    ],
    title: index === 0 ? { visible: true, text: "计划 <对> 实际" } : { visible: index === 1 },
    legend: { visible: index < 4, position: index === 0 ? "Bottom" : "Right" },
    valueAxis: index === 0 ? { minimum: 0, maximum: 40, numberFormat: "0.0", visible: true } : { visible: index !== 2 },
    from: { row: 10, column: 6 * index, right: 0, down: 0 },
    to: { row: 25, column: 6 * index + 5, right: 12, down: 3.5 },
  }));
}
