/** Why an action of the person was refused, in words of the page's language. */

import type { HostError, RefusalReason } from "../../hostError";
import type { PageLanguage } from "./pageTexts";

const english: Readonly<Record<RefusalReason, string>> = {
  formula: "This formula cannot be read. Check its brackets, quotation marks, functions and names.",
  headerText: "A table header is a text of 1 to 255 characters.",
  headerTwice: "Two columns of a table cannot have the same name.",
  longText: "A cell holds at most 32,767 characters.",
  movesOthers: "This would move cells of another table or merged cells on the sheet.",
  outsideSheet: "The cells do not fit the sheet.",
  outsideTable: "The selected rows do not lie in the table.",
  protectedSheet: "The sheet is protected. Unprotect it to change these cells.",
  readOnlyWorkbook: "The workbook is open read-only.",
};

const chinese: Readonly<Record<RefusalReason, string>> = {
  formula: "无法识别此公式。请检查括号、引号、函数名和名称。",
  headerText: "表格标题必须是 1 到 255 个字符的文字。",
  headerTwice: "表格的两列不能同名。",
  longText: "一个单元格最多容纳 32,767 个字符。",
  movesOthers: "此操作会移动工作表上另一个表格的单元格或合并单元格。",
  outsideSheet: "这些单元格超出了工作表的范围。",
  outsideTable: "所选行不在表格内。",
  protectedSheet: "工作表受保护。如需更改这些单元格，请先取消保护。",
  readOnlyWorkbook: "工作簿以只读方式打开。",
};

/** The refusal in words; what only programs meet keeps the words of the wire. */
export function refusalText({ reason, message }: HostError, language: PageLanguage): string {
  return reason === undefined ? message : (language === "zh-CN" ? chinese : english)[reason];
}
