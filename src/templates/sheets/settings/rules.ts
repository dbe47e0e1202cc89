/** 规则: thresholds and switches of the rules, and the names by which formulas use them. */
import { label } from "../../model/language";
import type { TableTemplate } from "../../model/template";

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

export const rulesTable: TableTemplate = {
  id: "rules",
  title: label("规则", "Rules"),
  columns: [
    { id: "label", label: label("规则", "Rule"), kind: "fixed", format: "text", width: 13 },
    { id: "name", label: label("含义", "Meaning"), kind: "fixed", format: "text", width: { "zh-CN": 46, "en-US": 54 } },
    {
      id: "threshold", label: label("阈值", "Threshold"), kind: "input", format: "general", width: 8,
      validation: { kind: "number", min: 0 },
    },
    {
      id: "second", label: label("第二阈值", "Second"), kind: "input", format: "general", width: 8,
      validation: { kind: "number", min: 0 },
    },
    {
      id: "on", label: label("启用", "On"), kind: "input", format: "text", width: 6, align: "Center",
      validation: { kind: "list", list: "qb_list_switch", strict: true },
    },
    { id: "id", label: label("标识", "Id"), kind: "fixed", format: "text", width: 0, hidden: true },
  ],
};
