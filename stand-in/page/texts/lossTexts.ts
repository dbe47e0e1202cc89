/** What a file held and the page does not show, in words. */

import type { Loss, LossKind } from "../../../src/file/read/losses";
import type { PageLanguage } from "./pageTexts";

/** Kinds of conditional formats under the names of files; others keep the file's word. */
const HIGHLIGHT_KINDS: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = {
  aboveAverage: { "zh-CN": "高于或低于平均值", "en-US": "above or below average" },
  colorScale: { "zh-CN": "色阶", "en-US": "colour scale" },
  containsText: { "zh-CN": "文本包含", "en-US": "text that contains" },
  dataBar: { "zh-CN": "数据条", "en-US": "data bar" },
  duplicateValues: { "zh-CN": "重复值", "en-US": "duplicate values" },
  iconSet: { "zh-CN": "图标集", "en-US": "icon set" },
  timePeriod: { "zh-CN": "发生日期", "en-US": "a date occurring" },
  top10: { "zh-CN": "最前或最后若干项", "en-US": "top or bottom items" },
  uniqueValues: { "zh-CN": "唯一值", "en-US": "unique values" },
};

/** Looks of cells that are not kept, under the words of src/file/read/unread.ts. */
const LOOKS: Readonly<Record<string, Readonly<Record<PageLanguage, string>>>> = {
  underline: { "zh-CN": "下划线", "en-US": "underlined" },
  strikethrough: { "zh-CN": "删除线", "en-US": "struck through" },
  superscript: { "zh-CN": "上标或下标", "en-US": "superscript or subscript" },
  rotation: { "zh-CN": "文字方向", "en-US": "rotated text" },
  shrinkToFit: { "zh-CN": "缩小字体填充", "en-US": "shrink to fit" },
  gradient: { "zh-CN": "渐变填充", "en-US": "gradient" },
  pattern: { "zh-CN": "图案填充", "en-US": "pattern" },
  diagonal: { "zh-CN": "斜线边框", "en-US": "diagonal border" },
  hiddenFormula: { "zh-CN": "隐藏公式", "en-US": "hidden formula" },
};

function lookWord(look: string, language: PageLanguage): string {
  return LOOKS[look]?.[language] ?? look;
}

function highlightKind(kind: string, language: PageLanguage): string {
  return HIGHLIGHT_KINDS[kind]?.[language] ?? kind;
}

/** `detail` is a name, an address or a number, where the kind has one. */
type Words = Readonly<Record<LossKind, string | ((detail: string) => string)>>;

const english: Words = {
  arrayFormulas: "array formulas and data tables (their values stay)",
  chartParts: "labels, trend lines and axis titles of charts",
  charts: "charts of a kind that is not drawn here, and shapes",
  comments: "notes and comments",
  newerRules: "highlights and validations in the form of newer files",
  externalLinks: "links to other workbooks (the last values stay)",
  formControls: "form controls",
  grouping: "groups of rows (outline)",
  highlightFormula: (cells) => `a highlight of ${cells} whose formula cannot be calculated here`,
  highlightKind: (kind) => `highlights of the kind “${highlightKind(kind, "en-US")}”`,
  hyperlinks: "hyperlinks (their texts stay)",
  lineLooks: "formats of whole rows or columns (those of filled cells stay)",
  looks: (look) => `formats of cells: ${lookWord(look, "en-US")}`,
  macros: "macros",
  ownName: (name) => `the name ${name}, which belongs to one sheet`,
  paperSize: (number) => `a paper size that is not known here (number ${number} in files)`,
  parts: (path) => `a part of the file that is not known here: ${path}`,
  password: "the password of the protection",
  pictures: "pictures",
  pivotTables: "pivot tables (their cells stay)",
  printAreaParts: "a print area of several parts",
  richValues: "linked data types and pictures in cells (their texts stay)",
  richText: "fonts of single words in cells",
  sheetFilter: "a filter outside tables",
  sheetParts: (part) => `a setting of the sheet that is not known here: ${part}`,
  sheetWithoutCells: "the sheet, which holds no cells (a chart sheet or macro sheet)",
  slicers: "slicers",
  sparklines: "sparklines",
  table: "the table (its cells stay)",
  tableFilter: "a filter (its rows stay hidden)",
  unknownFormulas: (count) => `${count} ${count === "1" ? "formula" : "formulas"} that cannot be calculated here (the last values stay)`,
  validation: (cells) => `a data validation of ${cells}`,
  validationFormula: (cells) => `a data validation of ${cells} whose formula cannot be calculated here`,
  zoom: "the zoom",
};

const chinese: Words = {
  arrayFormulas: "数组公式和模拟运算表（保留了值）",
  chartParts: "图表的标签、趋势线和坐标轴标题",
  charts: "此处不绘制的图表类型和形状",
  comments: "批注",
  newerRules: "新版文件格式中的高亮和数据验证",
  externalLinks: "指向其他工作簿的链接（保留了最后的值）",
  formControls: "表单控件",
  grouping: "行的分组（大纲）",
  highlightFormula: (cells) => `${cells} 的高亮规则，其公式此处无法计算`,
  highlightKind: (kind) => `「${highlightKind(kind, "zh-CN")}」类型的高亮`,
  hyperlinks: "超链接（保留了文字）",
  lineLooks: "整行或整列的格式（有内容的单元格格式保留）",
  looks: (look) => `单元格格式：${lookWord(look, "zh-CN")}`,
  macros: "宏",
  ownName: (name) => `只属于一张工作表的名称 ${name}`,
  paperSize: (number) => `此处不认识的纸张大小（文件中的编号 ${number}）`,
  parts: (path) => `文件中此处不认识的部分：${path}`,
  password: "保护密码",
  pictures: "图片",
  pivotTables: "数据透视表（保留了单元格）",
  printAreaParts: "由多个区域组成的打印区域",
  richValues: "链接的数据类型和单元格中的图片（保留了文字）",
  richText: "单元格内部分文字的字体",
  sheetFilter: "表格以外的筛选",
  sheetParts: (part) => `工作表中此处不认识的设置：${part}`,
  sheetWithoutCells: "没有单元格的工作表（图表工作表或宏表）",
  slicers: "切片器",
  sparklines: "迷你图",
  table: "表格（保留了单元格）",
  tableFilter: "一个筛选（被隐藏的行仍隐藏）",
  unknownFormulas: (count) => `${count} 个此处无法计算的公式（保留了最后的值）`,
  validation: (cells) => `${cells} 的数据验证`,
  validationFormula: (cells) => `${cells} 的数据验证，其公式此处无法计算`,
  zoom: "显示比例",
};

/** "Sheet1: hyperlinks (their texts stay)" */
export function lossText({ kind, of, detail }: Loss, language: PageLanguage): string {
  const words = (language === "zh-CN" ? chinese : english)[kind];
  const text = typeof words === "string" ? words : words(detail ?? "");
  if (of === undefined) return text;
  return language === "zh-CN" ? `${of}：${text}` : `${of}: ${text}`;
}
