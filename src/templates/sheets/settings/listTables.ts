/** What people pick from in cells, and the words by which records are judged; each list can be edited in the workbook. */
import { fixed, key, text } from "../../model/columns";
import { defineTable } from "../../model/table";

export const listTables = [
  defineTable("stages", { columns: [text("label", "跟进阶段", "Stage", 12), key("no", "阶段序号", "Stage no.", "integer")] }),
  defineTable("channels", { columns: [text("label", "沟通方式", "Channel", 12)] }),
  defineTable("supports", { columns: [text("label", "支持部门", "Support by", 12)] }),
  defineTable("risks", { columns: [text("label", "风险与机会", "Risk or chance", 12)] }),
  defineTable("causes", {
    columns: [
      fixed("origin", "主观/客观", "Origin", 10),
      fixed("control", "可控性", "Control", 12),
      fixed("side", "归属", "Side", 10),
      fixed("source", "问题来源", "Source", 10),
      fixed("status", "行动状态", "Action status", 10),
      fixed("tick", "勾选", "Tick", 6),
      fixed("switch", "开关", "Switch", 6),
    ],
  }),
  defineTable("words", { columns: [text("word", "具体内容词", "Words of substance", 14)] }),
  defineTable("visits", { columns: [text("phrase", "空泛说法", "Empty phrases", 18)] }),
];
