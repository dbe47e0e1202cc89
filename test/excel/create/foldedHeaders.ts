/** The columns of the log as a new workbook has them: in sight, and folded away. */
import type { Sheet } from "../../../src/file/model";

export const seen: readonly string[] = ["跟进日期", "销售代表", "客户名称/线索编号", "沟通内容摘要", "下一步行动", "计划完成日", "跟进阶段", "预计金额（万元）", "所需支持", "下一步状态", "记录质量"];
export const folded: readonly string[] = ["项目/商机", "沟通方式", "客户方参与人", "我方参与人", "客户反馈", "进展情况", "行动或结果", "提交物料/达成共识", "客户承诺的下一步", "支持部门", "风险与机会", "录入时间", "记录时效"];

/** Headers of the log's columns that are in sight, and of those that are in one group. */
export function foldedHeaders(sheet: Sheet) {
  const [table] = sheet.tables;
  const columns = (table?.columns ?? []).map(({ name }, index) => ({ name, ...sheet.columns.get((table?.area.left ?? 0) + index) }));
  return {
    seen: columns.filter(({ hidden }) => !hidden).map(({ name }) => name),
    grouped: columns.filter(({ level }) => level === 1).map(({ name }) => name),
    deeper: columns.filter(({ level = 0 }) => level > 1).length,
  };
}
