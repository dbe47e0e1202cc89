/** What people pick from in cells, and the words by which records are judged; each list can be edited in the workbook. */
import { label } from "../../model/language";
import type { TableTemplate } from "../../model/template";

export const listTables: readonly TableTemplate[] = [
  {
    id: "stages",
    columns: [
      { id: "label", label: label("跟进阶段", "Stage"), kind: "input", format: "text", width: 12 },
      { id: "no", label: label("阶段序号", "Stage no."), kind: "fixed", format: "integer", width: 0, hidden: true },
    ],
  },
  { id: "channels", columns: [{ id: "label", label: label("沟通方式", "Channel"), kind: "input", format: "text", width: 12 }] },
  { id: "supports", columns: [{ id: "label", label: label("支持部门", "Support by"), kind: "input", format: "text", width: 12 }] },
  { id: "risks", columns: [{ id: "label", label: label("风险与机会", "Risk or chance"), kind: "input", format: "text", width: 12 }] },
  {
    id: "causes",
    columns: [
      { id: "origin", label: label("主观/客观", "Origin"), kind: "fixed", format: "text", width: 10 },
      { id: "control", label: label("可控性", "Control"), kind: "fixed", format: "text", width: 12 },
      { id: "side", label: label("归属", "Side"), kind: "fixed", format: "text", width: 10 },
      { id: "source", label: label("问题来源", "Source"), kind: "fixed", format: "text", width: 10 },
      { id: "status", label: label("行动状态", "Action status"), kind: "fixed", format: "text", width: 10 },
      { id: "tick", label: label("勾选", "Tick"), kind: "fixed", format: "text", width: 6 },
      { id: "switch", label: label("开关", "Switch"), kind: "fixed", format: "text", width: 6 },
    ],
  },
  { id: "words", columns: [{ id: "word", label: label("具体内容词", "Words of substance"), kind: "input", format: "text", width: 14 }] },
  { id: "visits", columns: [{ id: "phrase", label: label("空泛说法", "Empty phrases"), kind: "input", format: "text", width: 18 }] },
];
