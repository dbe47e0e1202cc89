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
    "不装加载项也能填写、计算和打印；加载项负责新建、检查、排版和提醒。",
    "You can fill in, calculate and print without the add-in; the add-in sets up, checks, lays out and reminds.",
  ),
  tabColor: "#7A8793",
  tables: [],
  lines: [
    heading("周期开始（经理）", "At the start of the period (manager)"),
    line(
      "1. 「设置」：核对团队、成员的生效日和离职日、节假日与调休；谁休假写在「人员补充」。",
      "1. Settings: check the team, when members join and leave, holidays and make-up days; who is on leave stands on People.",
    ),
    line(
      "2. 「目标设定」：填团队总目标，分到人；「差距」为 0 后双方签字。",
      "2. Targets: fill in the team's targets and split them among the team; once every gap is 0, both sides sign.",
    ),
    heading("每天（{rep}）", "Every day (each {rep})"),
    line(
      "3. 「过程跟进」：每次联系一行，写清需求、金额、时间、异议或结果，再写下一步和日期。",
      "3. Follow-up: one row per contact, with the need, amount, date, objection or result, then the next step and its date.",
    ),
    heading("每周（{rep}与经理）", "Every week (each {rep} and the manager)"),
    line(
      "4. 「周填报」：周五 17:00 前填好本周这一行，比率类填分子和分母；「周进度」自动算出。",
      "4. Weekly entry: fill in your row of the week by Friday 17:00, ratios as part and whole; Weekly progress follows.",
    ),
    line(
      "5. 「首页」：周会先看红黄绿和滞后名单；定下的措施写进「问题跟踪表」。",
      "5. Home: begin the weekly meeting with the lights and the list of who is lagging; write what you decide into Issues and actions.",
    ),
    heading("周期结束", "At the end of the period"),
    line(
      `6. 「结果复盘」：看数字和提示，写原因、分类、措施；点「${prepareReview["zh-CN"]}」后每人一页打印，会后签字。`,
      `6. Review: read the figures and what they say, then write the reason, its kind and the action; “${prepareReview["en-US"]}” gives a page per person, to sign after the meeting.`,
    ),
    line(
      `7. 下一周期：另开一个空白工作簿，点「${newQuarter["zh-CN"]}」；把未完成的措施粘贴到新的「问题跟踪表」，本期实际可作分解目标的依据。`,
      `7. Next period: open an empty workbook and choose “${newQuarter["en-US"]}”; paste open actions into its Issues and actions; this period's actuals are a basis for splitting targets.`,
    ),
    heading("颜色与文字", "Colours and words"),
    line(
      "浅黄色：可以填写。灰色：自动计算，请勿改写。白色：固定内容。",
      "Light yellow: fill in. Grey: calculated, please do not type over. White: fixed.",
    ),
    line(
      "绿 达标、黄 接近、红 落后：累计实际与累计计划相比。▼ 滞后：连续几周低于阈值，请经理协助。",
      "Green, amber, red: actual to date against plan to date. ▼ Lagging: below the threshold several weeks in a row; the manager helps.",
    ),
    line(
      "无数据、未填报不算落后；周末、节假日、休假和未在岗的日子没有计划。",
      "Missing data never counts as lagging; weekends, holidays, days of leave and days before joining or after leaving carry no plan.",
    ),
    heading("常见问题", "Good to know"),
    line(
      `公式或颜色被误删：点「${refresh["zh-CN"]}」即可补回，手填的内容不动。`,
      `Formulas or colours deleted by mistake: “${refresh["en-US"]}” restores them; what people typed stays.`,
    ),
    line(
      `中途有人加入：在右侧面板的「设置」中「添加成员」；或在「设置」的名单下一行写上姓名，再点「${refresh["zh-CN"]}」。`,
      `Somebody joins in mid-period: “Add a member” in the side panel's Settings, or type the name below the list on Settings and choose “${refresh["en-US"]}”.`,
    ),
    line(
      "在 LibreOffice、WPS 或手机上，表格不会自动变长：请填在表内空白行；表格下方有内容时会出现提示。",
      "In LibreOffice, WPS and on phones tables do not grow by themselves: use the blank rows inside; a warning appears when something stands below a table.",
    ),
    line(
      "记录时效和记录质量只给本人和经理看，不打印。",
      "Whether records are on time and complete is for the person and the manager only; they are not printed.",
    ),
  ],
  page: { orientation: "Portrait", signature: false },
});
