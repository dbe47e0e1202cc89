/** 使用说明: who does what in which sheet, and what the colours mean. Read, not filled in. */
import { COMMAND_NAMES } from "../../locales";
import { label } from "../model/language";
import { defineSheet } from "../model/table";
import type { TextLine } from "../model/template";

const heading = (zh: string, en: string): TextLine => ({ text: label(zh, en), heading: true });
const line = (zh: string, en: string): TextLine => ({ text: label(zh, en) });

const { newQuarter, refreshWorkbook: refresh, prepareReview } = COMMAND_NAMES;

export const guideSheet = defineSheet({
  id: "guide",
  module: "core",
  label: label("使用说明", "Guide"),
  title: label("使用说明", "How to use this workbook"),
  guidance: label(
    "不装加载项也能填写、计算和打印；加载项负责新建、刷新、排版和提醒。",
    "You can fill in, calculate and print without the add-in; the add-in sets up, refreshes, lays out and reminds.",
  ),
  tabColor: "#7A8793",
  tables: [],
  lines: [
    heading("周期开始（经理）", "At the start of the period (manager)"),
    line(
      "1. 「设置」：核对团队、成员的生效日和离职日、节假日与调休。",
      "1. Settings: check the team, when members join and leave, holidays and make-up days.",
    ),
    line(
      "2. 「目标设定」：填团队总目标，分到人；「差额」为 0 后双方签字。",
      "2. Targets: fill in the team's targets and split them among the reps; once every difference is 0, both sides sign.",
    ),
    heading("每天（销售代表）", "Every day (reps)"),
    line(
      "3. 「过程跟进」：每次联系一行，写清需求、金额、时间、异议或结果，再写下一步和日期。",
      "3. Follow-up: one row per contact, with the need, amount, date, objection or result, then the next step and its date.",
    ),
    heading("每周（销售代表与经理）", "Every week (reps and manager)"),
    line(
      "4. 「周进度」：周五 17:00 前填周实际；比率类填分子和分母。",
      "4. Weekly progress: enter the week's actual by Friday 17:00; for ratios enter part and whole.",
    ),
    line(
      "5. 「首页」：周会先看红黄绿和滞后名单；定下的措施写进「问题与改进行动」。",
      "5. Home: begin the weekly meeting with the lights and the lagging list; write what you decide into Issues and actions.",
    ),
    heading("周期结束", "At the end of the period"),
    line(
      `6. 「结果复盘」：看数字和提示，写原因、分类、措施；点「${prepareReview["zh-CN"]}」后每人一页打印，会后签字。`,
      `6. Review: read the figures and prompts, then write cause, class and measure; “${prepareReview["en-US"]}” gives a page per person, to sign after the meeting.`,
    ),
    line(
      `7. 下一周期：另开一个空白工作簿，点「${newQuarter["zh-CN"]}」；把未完成的措施粘贴到新的「问题与改进行动」，本期实际可作分解目标的依据。`,
      `7. Next period: open an empty workbook and choose “${newQuarter["en-US"]}”; paste open measures into its Issues and actions; this period's actuals are a basis for splitting targets.`,
    ),
    heading("颜色与文字", "Colours and words"),
    line(
      "浅黄色：可以填写。灰色：自动计算，请勿改写。白色：固定内容。",
      "Light yellow: fill in. Grey: calculated, please do not type over. White: fixed.",
    ),
    line(
      "绿 达标、黄 接近、红 落后：累计实际与累计计划相比。▼ 滞后：连续几周低于阈值，由经理介入。",
      "Green, amber, red: actual to date against plan to date. ▼ Lagging: below the threshold several weeks in a row; the manager steps in.",
    ),
    line(
      "无数据、未填报不算落后；周末、节假日和未在岗的日子没有计划。",
      "Missing data never counts as lagging; weekends, holidays and days before joining or after leaving carry no plan.",
    ),
    heading("常见问题", "Good to know"),
    line(
      `公式或颜色被误删：点「${refresh["zh-CN"]}」即可补回，手填的内容不动。`,
      `Formulas or colours deleted by mistake: “${refresh["en-US"]}” restores them; what people typed stays.`,
    ),
    line(
      "中途有人加入：在加载项窗格的「设置」中「添加成员」；或在「设置」的名单下一行写上姓名，再刷新。",
      "Somebody joins in mid-period: “Add a member” in the pane's Settings, or type the name below the list on Settings and refresh.",
    ),
    line(
      "在 LibreOffice、WPS 或手机上，表格不会自动变长：请填在表内空白行；表格下方有内容时会出现提示。",
      "In LibreOffice, WPS and on phones tables do not grow by themselves: use the blank rows inside; a warning appears when something stands below a table.",
    ),
    line(
      "记录时效和记录质量只给本人和经理看，不打印。",
      "Timeliness and quality of records are for the rep and the manager only; they are not printed.",
    ),
  ],
  page: { orientation: "Portrait", signature: false },
});
