/** 规则: thresholds and switches of the first four rules; what they come to stands on the sheet of the rules. */
import { fixed, key, number, pick } from "../../model/columns";
import { label } from "../../model/language";
import { fixedRows } from "../../model/startRows";
import { defineTable } from "../../model/table";
import { settingsRuleRows } from "../../rules/ruleCells";

export const rulesTable = defineTable("rules", {
  title: label("规则", "Rules"),
  rows: fixedRows(({ rules, language }) => settingsRuleRows(rules, language)),
  columns: [
    fixed("label", "规则", "Rule", 13),
    fixed("name", "含义", "Meaning", { "zh-CN": 46, "en-US": 54 }),
    number("threshold", "阈值", "Threshold", 8, { format: "general", min: 0 }),
    number("second", "第二阈值", "Second", 8, { format: "general", min: 0 }),
    pick("on", "启用", "On", 6, "qb_list_switch", { align: "Center" }),
    key("id", "标识", "Id"),
  ],
});
