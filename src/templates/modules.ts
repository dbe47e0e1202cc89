/** The modules that the sheets of a workbook come from. Which sheets each has: `module` in the files of src/templates/sheets/. */
import { label, type Label } from "./model/language";

export interface Module {
  readonly id: string;
  readonly label: Label;
}

/** All modules, in the order in which people are told of them; those that have no sheet yet are not offered (sets.ts). */
export const modules = [
  { id: "core", label: label("基础版", "Core") },
  { id: "money", label: label("客户与回款", "Customers and payments") },
  { id: "weekly", label: label("周会资料", "Weekly meeting") },
  { id: "monthly", label: label("月计划与总结", "Monthly plan and summary") },
  { id: "planning", label: label("目标测算与费用", "Planning and expenses") },
  { id: "evaluation", label: label("考核评分（经理版）", "Evaluation (manager's copy)") },
] as const satisfies readonly Module[];

export type ModuleId = (typeof modules)[number]["id"];
