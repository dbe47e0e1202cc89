/**
 * 过程跟进: the log that reps type into, many rows a day. Four cells are enough; the rest is optional or calculated.
 * Entry time, timeliness and quality stand last, outside the print area: they are private to the rep and the manager.
 */
import { nextStatus, quality, timeliness } from "./judgements";
import { followUpWorkings } from "./workings";
import { label } from "../../model/language";
import { hide } from "../../model/columns";
import type { SheetTemplate, TableTemplate } from "../../model/template";

export const followUpsTable: TableTemplate = {
  id: "followUps",
  blankRows: 40,
  frozenColumns: 3,
  headerHeight: 48,
  columns: [
    {
      id: "date", label: label("跟进日期", "Date"), kind: "input", format: "date", width: 10, align: "Center",
      validation: { kind: "date" },
      hint: label("例如 2026-07-02，也可写到几点几分。窗格打开时，留空会自动填今天。", "For example 2026-07-02; a time may follow. With the pane open a blank date becomes today."),
    },
    {
      id: "rep", label: label("销售代表", "Rep"), kind: "input", format: "text", width: { "zh-CN": 8, "en-US": 10 }, wrap: true,
      validation: { kind: "list", list: "qb_list_members", strict: true },
    },
    { id: "customer", label: label("客户名称/线索编号", "Customer or lead no."), kind: "input", format: "text", width: 16, wrap: true },
    {
      id: "channel", label: label("沟通方式", "Channel"), kind: "input", format: "text", width: { "zh-CN": 8, "en-US": 9 },
      wrap: true, validation: { kind: "list", list: "qb_list_channels", strict: true },
    },
    {
      id: "participantsCustomer", label: label("客户方参与人", "Customer's people"), kind: "input", format: "text", width: 9,
      wrap: true,
    },
    { id: "participantsOurs", label: label("我方参与人", "Our people"), kind: "input", format: "text", width: 8, wrap: true },
    {
      id: "summary", label: label("沟通内容摘要", "Summary"), kind: "input", format: "text", width: 25, wrap: true,
      hint: label("写清需求、金额、时间、异议或结果。", "Say need, amount, date, objection or result."),
    },
    { id: "feedback", label: label("客户反馈", "Feedback"), kind: "input", format: "text", width: 13, wrap: true },
    { id: "progress", label: label("进展情况", "Progress"), kind: "input", format: "text", width: 12, wrap: true },
    {
      id: "stage", label: label("跟进阶段", "Stage"), kind: "input", format: "text", width: { "zh-CN": 6, "en-US": 11 },
      align: "Center", validation: { kind: "list", list: "qb_list_stages", strict: true },
    },
    { id: "result", label: label("行动或结果", "Action or result"), kind: "input", format: "text", width: 12, wrap: true },
    { id: "materials", label: label("提交物料/达成共识", "Material or agreement"), kind: "input", format: "text", width: 11, wrap: true },
    {
      id: "customerNext", label: label("客户承诺的下一步", "Customer's next step"), kind: "input", format: "text", width: 11, wrap: true,
    },
    { id: "nextAction", label: label("下一步行动", "Our next step"), kind: "input", format: "text", width: 12, wrap: true },
    {
      id: "nextDate", label: label("计划完成日", "Due"), kind: "input", format: "date", width: 10, align: "Center",
      validation: { kind: "date" },
    },
    { id: "support", label: label("所需支持", "Support needed"), kind: "input", format: "text", width: 10, wrap: true },
    {
      id: "supportDept", label: label("支持部门", "Support by"), kind: "input", format: "text", width: { "zh-CN": 7, "en-US": 10 },
      wrap: true, validation: { kind: "list", list: "qb_list_supports", strict: false },
    },
    {
      id: "amount", label: label("预计金额（万元）", "Amount (10k CNY)"), kind: "input", format: "decimal", width: 8,
      validation: { kind: "number" },
    },
    {
      id: "risk", label: label("风险与机会", "Risk or chance"), kind: "input", format: "text", width: { "zh-CN": 8, "en-US": 10 },
      align: "Center", wrap: true, validation: { kind: "list", list: "qb_list_risks", strict: false },
    },
    {
      id: "nextStatus", label: label("下一步状态", "Next step"), kind: "calculated", format: "general",
      width: { "zh-CN": 12, "en-US": 17 }, align: "Center",
      ...nextStatus,
    },
    {
      id: "enteredAt", label: label("录入时间", "Entered at"), kind: "input", format: "dateTime", width: 16, align: "Center",
      validation: { kind: "date" },
    },
    {
      id: "timeliness", label: label("记录时效", "On time"), kind: "calculated", format: "general", width: 10, align: "Center",
      ...timeliness,
    },
    {
      id: "quality", label: label("记录质量", "Quality"), kind: "calculated", format: "general", width: { "zh-CN": 14, "en-US": 15 }, align: "Center",
      ...quality,
    },

    ...hide(followUpWorkings),
  ],
  highlights: [
    { tone: "red", columns: ["nextStatus"], when: 'LEFT([@nextStatus],LEN("{overdue}"))="{overdue}"' },
    { tone: "amber", columns: ["nextStatus"], when: 'OR([@nextStatus]="{dueToday}",[@nextStatus]="{noDate}",[@nextStatus]="{noNextStep}")' },
    { tone: "amber", columns: ["timeliness"], when: '[@timeliness]="{late}"' },
    { tone: "amber", columns: ["quality"], when: 'OR([@quality]="{vague}",[@quality]="{noSummary}")' },
    { tone: "warning", columns: ["quality"], when: 'OR([@quality]="{noRep}",[@quality]="{unknownRep}",[@quality]="{noContactDate}")' },
    { tone: "warning", columns: ["date"], when: 'AND([@filled]=1,[@contact]=0)' },
    { tone: "warning", columns: ["stage"], when: 'AND([@filled]=1,TRIM([@stage])<>"",[@stageNo]=0)' },
    { tone: "warning", columns: ["rep"], when: 'OR([@repKey]="?",AND([@filled]=1,[@repKey]=""))' },
  ],
};

export const followUpsSheet: SheetTemplate = {
  id: "followUps",
  label: label("过程跟进", "Follow-up"),
  title: label("过程跟进", "Follow-up log"),
  guidance: label(
    "每次联系填一行：客户名称、摘要、下一步行动、计划完成日四格即可，其余可选。窗格打开时，跟进日期、销售代表、录入时间自动补上，否则请自己填。",
    "One row per contact: customer, summary, next step and due date are enough. With the pane open, date, rep and time of entry fill themselves; otherwise fill them in.",
  ),
  tabColor: "#2E6DA4",
  tables: [followUpsTable],
  warnsBelow: { table: "followUps", column: "customer" },
  page: { orientation: "Landscape", signature: false, lastColumn: "nextStatus" },
};
