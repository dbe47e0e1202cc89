/** A small quarter; random ones, and LibreOffice: ownColumns.long.test.ts. */
import { toSerial, isoDate } from "../../src/core";
import { smallSetup } from "../excel/support";
import { ownColumnTests } from "./ownColumnTests";
import type { QuarterCase, RowEdit } from "./quarterCase";

const day = (text: string) => toSerial(isoDate(text));

const contacts = [["2026-07-02", "王芳", "客户A"], ["2026-07-06", "李娜", "客户Ｂ（北京）"], ["2026-07-09", "王芳", "客户A"]].map(([date = "", rep = "", customer = ""], row): RowEdit => ({
  table: "followUps",
  row,
  cells: { date: day(date), rep, customer, summary: "谈到预算50万", stage: "意向", nextAction: "报价", nextDate: day(date) + 4, support: "样品", supportDept: "技术部" },
}));

const weeks = [0.5, 0.6, 1.2, 0.3].flatMap((ofPlan, row): RowEdit[] => [
  { table: "weekly", row, cells: { actual: { ofPlan, weeklyRow: row } } },
  { table: "weekly", row: row + 14, cells: { numerator: 80, denominator: 100 } },
  { table: "weekly", row: row + 28, cells: { actual: { ofPlan: 1 + ofPlan, weeklyRow: row + 28 } } },
]);

const quarter: QuarterCase = {
  language: "zh-CN",
  setup: smallSetup(),
  rows: [...contacts, ...weeks, { table: "actions", row: 0, cells: { issue: "回款慢", due: day("2026-07-20") } }, { table: "review", row: 1, cells: { measure: "加派人手" } }],
  named: [],
};

ownColumnTests([quarter], ["both"]);
