/** 规则: thresholds and switches of the rules, and the names by which formulas use them. */
import { fixed, key, number, pick } from "../../model/columns";
import { label } from "../../model/language";
import { defineTable } from "../../model/table";

/** Cells of the rules table that formulas use by name. */
export const ruleCells: readonly { name: string; rule: string; column: "threshold" | "second" | "on" }[] = [
  { name: "qb_lag_threshold", rule: "lag", column: "threshold" },
  { name: "qb_lag_weeks", rule: "lag", column: "second" },
  { name: "qb_lag_on", rule: "lag", column: "on" },
  { name: "qb_light_green", rule: "light", column: "threshold" },
  { name: "qb_light_amber", rule: "light", column: "second" },
  { name: "qb_late_hours", rule: "late-record", column: "threshold" },
  { name: "qb_late_on", rule: "late-record", column: "on" },
  { name: "qb_vague_chars", rule: "vague", column: "threshold" },
  { name: "qb_vague_on", rule: "vague", column: "on" },
];

export const rulesTable = defineTable("rules", {
  title: label("规则", "Rules"),
  columns: [
    fixed("label", "规则", "Rule", 13),
    fixed("name", "含义", "Meaning", { "zh-CN": 46, "en-US": 54 }),
    number("threshold", "阈值", "Threshold", 8, { format: "general", min: 0 }),
    number("second", "第二阈值", "Second", 8, { format: "general", min: 0 }),
    pick("on", "启用", "On", 6, "qb_list_switch", { align: "Center" }),
    key("id", "标识", "Id"),
  ],
});
