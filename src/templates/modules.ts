/** The modules that the sheets of a workbook come from. Which sheets each has: `module` in the files of src/templates/sheets/. */
import { label, type Label } from "./model/language";

export interface Module {
  readonly id: string;
  readonly label: Label;
  /** What it holds, in one line. */
  readonly holds: Label;
}

/** All modules, in the order in which people are told of them; those that have no sheet yet are not offered (sets.ts). */
export const modules = [
  {
    id: "core",
    label: label("基础版", "Core"),
    holds: label(
      "首页、目标、跟进、周填报和周进度、复盘、问题跟踪；设置、规则、人员补充和使用说明。",
      "Home, targets, follow-up, weekly figures, review, issues and actions; settings, rules, people and guide.",
    ),
  },
  {
    id: "money",
    label: label("客户与回款", "Customers and payments"),
    holds: label("客户档案、销售漏斗、合同订单、应收与收付。", "Customers, funnel, contracts and orders, what is owed and what was paid."),
  },
  {
    id: "weekly",
    label: label("周会资料", "Weekly meeting"),
    holds: label("周会记录、案例库、改进效果对比。", "Meeting log, cases, effect of measures before and after."),
  },
  {
    id: "monthly",
    label: label("月计划与总结", "Monthly plan and summary"),
    holds: label("每月的计划和总结，团队和个人各一份。", "A plan and a summary for each month, for the team and for each person."),
  },
  {
    id: "planning",
    label: label("目标测算与费用", "Planning and expenses"),
    holds: label(
      "目标测算与分解、产品结构、费用预算、目标调整、历史。",
      "Where targets come from and how they are divided, product mix, expenses, changed targets, history.",
    ),
  },
  {
    id: "evaluation",
    label: label("考核评分（经理版）", "Evaluation (manager's copy)"),
    holds: label("效果评估、综合评分、周报质量；只给经理。", "Results, scores and quality of weekly reports; for the manager alone."),
  },
] as const satisfies readonly Module[];

export type ModuleId = (typeof modules)[number]["id"];
