/**
 * 过程跟进: the log that reps type into, many rows a day. Four cells are enough and stand together; the rest is optional or calculated, and
 * what is rarely used is folded. Entry time, timeliness and quality stand last, outside the print area: they are private to the rep and the
 * manager.
 */
import { and, or } from "../../formula/build";
import { date, folded, member, number, pick, text } from "../../model/columns";
import { label } from "../../model/language";
import { defineSheet, defineTable } from "../../model/table";
import { nextStatus } from "./nextStatus";
import { quality } from "./quality";
import { substanceWorkings } from "./substance";
import { timeliness } from "./timeliness";
import { followUpWorkings } from "./workings";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const foldedAway: readonly Column<ColumnId<"followUps">>[] = [
  text("project", "项目/商机", "Project", 12, {
    wrap: true,
    about: label("哪个项目或商机；一家客户只有一个时可留空。", "Which project or opportunity; blank where the customer has only one."),
    hint: label("同一客户有几个项目时才需要写。", "Needed only where the customer has several."),
  }),
  pick("channel", "沟通方式", "Channel", { "zh-CN": 8, "en-US": 9 }, "qb_list_channels", { wrap: true, about: label("用什么方式联系。", "How.") }),
  text("participantsCustomer", "客户方参与人", "Customer's people", 9, { wrap: true, about: label("客户方有谁参加。", "Who took part on the customer's side.") }),
  text("participantsOurs", "我方参与人", "Our people", 8, { wrap: true, about: label("我方有谁参加。", "Who took part on ours.") }),
  text("feedback", "客户反馈", "Feedback", 13, { wrap: true, about: label("客户怎么说。", "What the customer said of it.") }),
  text("progress", "进展情况", "Progress", 12, { wrap: true, about: label("进展到哪一步，自由填写。", "Where it stands, in free text.") }),
  text("result", "行动或结果", "Action or result", 12, { wrap: true, about: label("行动或结果；成交要写明结果。", "Action or result; a deal needs a result.") }),
  text("materials", "提交物料/达成共识", "Material or agreement", 11, { wrap: true, about: label("提交的物料、达成的共识。", "Material handed over, consensus reached.") }),
  text("customerNext", "客户承诺的下一步", "Customer's next step", 11, { wrap: true, about: label("客户答应下一步做什么。", "What the customer promised to do next.") }),
  pick("supportDept", "支持部门", "Support by", { "zh-CN": 7, "en-US": 10 }, "qb_list_supports", {
    strict: false,
    wrap: true,
    about: label("请哪个部门支持。", "The department that is asked for it."),
  }),
  pick("risk", "风险与机会", "Risk or chance", { "zh-CN": 8, "en-US": 10 }, "qb_list_risks", {
    strict: false,
    align: "Center",
    wrap: true,
    field: "riskType",
    about: label("带来什么风险或机会。", "Risk or chance."),
  }),
  date("enteredAt", "录入时间", "Entered at", 16, {
    format: "dateTime",
    align: "Center",
    isPrivate: true,
    entry: "now",
    about: label("什么时候记下来的；留空则时效显示「无数据」。", "When it was written down. Without it the timeliness cannot be told."),
  }),
  timeliness,
];

export const followUpsTable = defineTable("followUps", {
  blankRows: 40,
  frozenColumns: 3,
  headerHeight: 48,
  begins: ["customer", "summary"],
  repColumn: "repKey",
  data: {
    about: label("「过程跟进」的行：每行一次联系。", "Rows of the follow-up log: one contact each."),
    required: ["date", "rep", "customer"],
  },
  columns: [
    date("date", "跟进日期", "Date", 10, {
      align: "Center",
      time: "allowed",
      entry: "today",
      about: label("联系的日期，也可写到几点几分。", "The day of the contact, or its local date and time."),
      hint: label("例如 2026-07-02，也可写到几点几分。右侧面板打开时，留空会自动填今天。", "For example 2026-07-02; a time may follow. With the side panel open a blank date becomes today."),
    }),
    member("rep", "{Rep}", "{Rep}", { "zh-CN": 8, "en-US": 10 }, { wrap: true, entry: "me", about: label("谁联系的。", "Who made the contact.") }),
    text("customer", "客户名称/线索编号", "Customer or lead no.", 16, { wrap: true, joins: true, about: label("客户名称，或线索编号。", "Customer's name or number of the lead.") }),
    text("summary", "沟通内容摘要", "Summary", { "zh-CN": 36, "en-US": 32 }, {
      wrap: true,
      about: label("谈了什么。", "What was said."),
      hint: label("补一句：需求、异议、方案、金额、时间，任一项即可。", "One line more: need, objection, solution, amount or date; any one will do."),
    }),
    text("nextAction", "下一步行动", "Our next step", 18, { wrap: true, about: label("我们下一步做什么。", "What we do next.") }),
    date("nextDate", "计划完成日", "Due", 10, { align: "Center", about: label("下一步最晚哪天完成。", "By when.") }),
    pick("stage", "跟进阶段", "Stage", { "zh-CN": 6, "en-US": 11 }, "qb_list_stages", {
      align: "Center",
      about: label("漏斗的哪个阶段；留空表示与这家客户（项目）上一次相同。", "Stage of the funnel; blank means unchanged from the customer's (project's) last contact."),
    }),
    number("amount", "预计金额（万元）", "Amount (10k CNY)", 8, {
      format: "decimal",
      money: "tenThousands",
      about: label(
        "预计金额，单位万元或团队自己的金额单位；留空表示与上一次相同。",
        "Expected amount in the team's unit of money, 10,000 CNY unless it has its own; blank means unchanged from the last contact.",
      ),
    }),
    text("support", "所需支持", "Support needed", 12, { wrap: true, about: label("需要什么支持，自由填写。", "Support that is needed, in free text.") }),
    nextStatus,
    ...folded(foldedAway),
    quality,
    ...followUpWorkings,
    ...substanceWorkings,
  ],
  highlights: [
    { tone: "warning", columns: ["date"], when: and("[@filled]=1", or("[@contact]=0", "[@wrongDate]=1")) },
    { tone: "warning", columns: ["stage"], when: and("[@filled]=1", 'TRIM([@stage])<>""', "[@stageNo]=0") },
    { tone: "warning", columns: ["rep"], when: or('[@repKey]="?"', and("[@filled]=1", '[@repKey]=""')) },
  ],
});

export const followUpsSheet = defineSheet({
  id: "followUps",
  module: "core",
  label: label("过程跟进", "Follow-up"),
  title: label("过程跟进", "Follow-up log"),
  guidance: label(
    "每次联系填一行，客户名称、摘要、下一步行动、计划完成日四格即可。右侧面板打开时，跟进日期、{rep}、录入时间自动补上，否则请自己填。",
    "One row per contact: customer, summary, next step and due date are enough. With the side panel open, date, {rep} and time of entry fill themselves; otherwise fill them in.",
  ),
  tabColor: "#2E6DA4",
  tables: [followUpsTable],
  warnsBelow: { table: "followUps", column: "customer" },
  page: { orientation: "Landscape", signature: false, lastColumn: "nextStatus" },
});
