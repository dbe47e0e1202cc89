/**
 * A2 过程跟进: the log that reps type into, many rows a day. Four cells are enough; the rest is optional or calculated.
 * Entry time, timeliness and quality stand last, outside the print area: they are private to the rep and the manager.
 */
import { nextStepStatus, recordQuality, recordTimeliness } from "../core";
import { calendarOf, cleanCustomer, todayOf } from "./reading";
import { contactOf, customersOf, keyOfRep, positionIn, qualityWords } from "./followUpReading";
import { dayOrZero, escapeWildcards, withPlainSpaces, workingDays } from "./fragments";
import { label } from "./language";
import type { BookRow } from "./book";
import type { Column, SheetTemplate, TableTemplate } from "./template";

type Calculation = Pick<Column, "formula" | "core">;

/** A hidden helper column that counts or points. */
function helper(id: string, zh: string, en: string, formula: string, core: NonNullable<Column["core"]>): Column {
  return { id, label: label(zh, en), kind: "calculated", format: "general", width: 0, hidden: true, formula, core };
}

const entered = "[@enteredAt]";
const contact = "[@date]";

const timeliness: Calculation = {
  formula:
    `=IF(OR([@filled]=0,qb_late_on<>"{on}"),"",IF(AND(${dayOrZero(contact)}>0,${dayOrZero(entered)}>0),IF(INT(${contact})=${contact},` +
    `IF(${workingDays(`${contact}+1`, `INT(${entered})-1`)}>0,"{late}","{onTime}"),` +
    `IF(${entered}<=${contact},"{onTime}",IF(ROUND(1440*(${workingDays(`INT(${contact})`, `INT(${entered})-1`)}` +
    `+(${entered}-INT(${entered}))*${workingDays(`INT(${entered})`, `INT(${entered})`)}` +
    `-(${contact}-INT(${contact}))*${workingDays(`INT(${contact})`, `INT(${contact})`)}),0)>60*qb_late_hours,"{late}","{onTime}"))),"{noData}"))`,
  core: (row, book) => {
    if (row.number("filled") === 0 || book.named("qb_late_on") !== book.word("on")) return null;
    const at = row.number("date");
    if (at === null) return book.word("noData");
    const hours = Number(book.named("qb_late_hours"));
    const result = recordTimeliness({ contact: at, entered: row.number("enteredAt") }, calendarOf(book), hours);
    return book.word(result === "on-time" ? "onTime" : result === "late" ? "late" : "noData");
  },
};

const digits = [..."0123456789０１２３４５６７８９"].map((digit) => `"${digit}"`).join(",");
const anyDigit = `SUMPRODUCT(--ISNUMBER(FIND({${digits}},[@plainSummary])))>0`;
const anyWord = 'SUMPRODUCT((TRIM(qbWords[word])<>"")*ISNUMBER(FIND(LOWER(TRIM(qbWords[word])),LOWER([@plainSummary]))))>0';

const quality: Calculation = {
  formula:
    `=IF(OR([@filled]=0,qb_vague_on<>"{on}"),"",IF([@plainSummary]="","{noSummary}",IF(SUMPRODUCT(--EXACT(LOWER(TRIM(qbVisits[phrase])),LOWER([@plainSummary])))>0,"{vague}",` +
    `IF(LEN([@plainSummary])>=qb_vague_chars,"{clear}",IF(OR(TRIM([@amount])<>"",TRIM([@risk])<>"",${anyDigit},${anyWord}),"{clear}","{vague}")))))`,
  core: (row, book) => {
    if (row.number("filled") === 0 || book.named("qb_vague_on") !== book.word("on")) return null;
    const result = recordQuality(
      { summary: row.text("summary"), amount: row.get("amount"), risk: row.text("risk") },
      qualityWords(book),
      Number(book.named("qb_vague_chars")),
    );
    return book.word(result === "ok" ? "clear" : result === "vague" ? "vague" : "noSummary");
  },
};

const openStage = "AND([@stageNo]>=1,[@stageNo]<=4)";

const nextStatus: Calculation = {
  formula:
    `=IF([@filled]=0,"",IF(ISNUMBER([@nextDate]),IF([@laterRow]=1,"{followed}",IF(INT([@nextDate])>qb_today,"{notDue}",` +
    `IF(INT([@nextDate])=qb_today,"{dueToday}","{overdue} "&(qb_today-INT([@nextDate]))&" {days}"))),` +
    `IF(TRIM([@nextAction])<>"","{noDate}",IF(AND(${openStage},[@laterRow]=0),"{noNextStep}",""))))`,
  core: (row, book) => {
    if (row.number("filled") === 0) return null;
    const nextDate = row.number("nextDate");
    const laterRow = row.number("laterRow") === 1;
    const status = nextStepStatus({
      nextAction: row.text("nextAction"),
      nextDate: nextDate === null ? null : Math.floor(nextDate),
      today: todayOf(book),
      laterRow,
    });
    if (typeof status === "object") return `${book.word("overdue")} ${status.overdue} ${book.word("days")}`;
    const stage = row.number("stageNo") ?? 0;
    const missing = stage >= 1 && stage <= 4 && !laterRow ? book.word("noNextStep") : null;
    const words = {
      blank: missing,
      "no-date": book.word("noDate"),
      followed: book.word("followed"),
      "not-due": book.word("notDue"),
      "due-today": book.word("dueToday"),
    };
    return words[status];
  },
};

/** Position (from 1) of the first row with the same text in `column`; found by value, so that sorting changes nothing. */
function firstRow(column: string): string {
  const below = `ROW()-ROW(qbFollowUps[[#Headers],[${column}]])`;
  return `=IF([@${column}]="","",IFERROR(MATCH(${escapeWildcards(`[@${column}]`)},qbFollowUps[${column}],0),${below}))`;
}

const isFirst = (row: BookRow, column: string) => row.number(column) === row.index + 1;

/** So much of a customer's name is compared: with the rep's key before it, a full cell would be more than a cell holds. */
const comparedCharacters = 32_000;

export const followUpsTable: TableTemplate = {
  id: "followUps",
  blankRows: 40,
  frozenColumns: 3,
  headerHeight: 48,
  columns: [
    {
      id: "date", label: label("跟进日期", "Date"), kind: "input", format: "date", width: 10, align: "Center",
      validation: { kind: "date" },
      hint: label("例如 2026-07-02; 也可写到几点几分。", "For example 2026-07-02; a time may follow."),
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
      id: "amount", label: label("预计金额(万元)", "Amount (10k CNY)"), kind: "input", format: "decimal", width: 8,
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
      id: "quality", label: label("记录质量", "Quality"), kind: "calculated", format: "general", width: 11, align: "Center",
      ...quality,
    },

    { id: "id", label: label("行标识", "Row id"), kind: "fixed", format: "text", width: 0, hidden: true },
    helper("filled", "有内容", "Filled", '=IF(AND([@customer]="",[@summary]=""),0,1)', (row) => (row.text("customer") === "" && row.text("summary") === "" ? 0 : 1)),
    helper(
      "plainSummary",
      "摘要(单行)",
      "Summary on one line",
      `=TRIM(${withPlainSpaces('SUBSTITUTE(SUBSTITUTE(SUBSTITUTE([@summary],CHAR(10)," "),CHAR(13)," "),CHAR(9)," ")')})`,
      (row) => row.text("summary").replace(/[\n\r\t\u00a0\u3000]/g, " ").replace(/ +/g, " ").replace(/^ | $/g, ""),
    ),
    helper(
      "repKey",
      "成员编号",
      "Rep key",
      '=IF([@rep]="","",IFERROR(INDEX(qbMembers[key],MATCH(SUMPRODUCT(EXACT(qbMembers[matchKey],LOWER(TRIM([@rep])))*qbMembers[no]),qbMembers[no],0)),"?"))',
      keyOfRep,
    ),
    helper("stageNo", "阶段序号", "Stage no.", "=SUMPRODUCT(EXACT(qbStages[label],TRIM([@stage]))*qbStages[no])", (row, book) => positionIn(book, "stages", row.text("stage"))),
    helper(
      "supportNo",
      "支持序号",
      "Support no.",
      '=IF([@supportDept]="",0,SUMPRODUCT(EXACT(qbSupports[label],TRIM([@supportDept]))*(ROW(qbSupports[label])-ROW(qbSupports[[#Headers],[label]]))))',
      (row, book) => positionIn(book, "supports", row.text("supportDept")),
    ),
    helper("customerKey", "客户匹配名", "Customer key", `=LOWER(TRIM(${withPlainSpaces(`LEFT([@customer],${comparedCharacters})`)}))`, (row) => cleanCustomer(row.text("customer").slice(0, comparedCharacters))),
    helper("pairKey", "成员与客户", "Rep and customer", '=IF([@customerKey]="","",[@repKey]&"|"&[@customerKey])', (row) => (row.text("customerKey") === "" ? null : `${row.text("repKey")}|${row.text("customerKey")}`)),
    helper("customerRow", "客户首行", "Customer's first row", firstRow("customerKey"), (row, book) => customersOf(book).firstRow(row, "customerKey")),
    helper("pairRow", "成员客户首行", "Pair's first row", firstRow("pairKey"), (row, book) => customersOf(book).firstRow(row, "pairKey")),
    helper("contact", "跟进日", "Contact", `=IF(${dayOrZero("[@date]")}=0,0,[@date])`, (row) => contactOf(row)),
    helper(
      "lastContact",
      "客户最近跟进",
      "Customer's last contact",
      "=IF(N([@customerRow])=ROW()-ROW(qbFollowUps[[#Headers],[customerRow]]),SUMPRODUCT(MAX((qbFollowUps[customerRow]=[@customerRow])*qbFollowUps[contact])),0)",
      (row, book) => (isFirst(row, "customerRow") ? customersOf(book).lastContact(row) : 0),
    ),
    helper(
      "laterRow",
      "有后续行",
      "Later row",
      '=IF([@customerRow]="",0,IF(INDEX(qbFollowUps[lastContact],[@customerRow])>[@contact],1,0))',
      (row, book) => (row.number("customerRow") !== null && customersOf(book).lastContact(row) > contactOf(row) ? 1 : 0),
    ),
    helper("reached", "到意向", "Reached interest", "=IF(AND([@stageNo]>=2,[@stageNo]<=6),1,0)", (row) => ((row.number("stageNo") ?? 0) >= 2 && (row.number("stageNo") ?? 0) <= 6 ? 1 : 0)),
    helper(
      "customerReached",
      "客户到意向",
      "Customer reached",
      '=IF(N([@customerRow])=ROW()-ROW(qbFollowUps[[#Headers],[customerRow]]),IF(COUNTIFS(qbFollowUps[customerRow],[@customerRow],qbFollowUps[reached],1)>0,1,0),"")',
      (row, book) => (isFirst(row, "customerRow") ? customersOf(book).reached(row, "customerRow") : null),
    ),
    helper(
      "pairReached",
      "成员客户到意向",
      "Pair reached",
      '=IF(N([@pairRow])=ROW()-ROW(qbFollowUps[[#Headers],[pairRow]]),IF(COUNTIFS(qbFollowUps[pairRow],[@pairRow],qbFollowUps[reached],1)>0,1,0),"")',
      (row, book) => (isFirst(row, "pairRow") ? customersOf(book).reached(row, "pairRow") : null),
    ),
  ],
  highlights: [
    { tone: "red", columns: ["nextStatus"], when: 'LEFT([@nextStatus],LEN("{overdue}"))="{overdue}"' },
    { tone: "amber", columns: ["nextStatus"], when: 'OR([@nextStatus]="{dueToday}",[@nextStatus]="{noDate}",[@nextStatus]="{noNextStep}")' },
    { tone: "amber", columns: ["timeliness"], when: '[@timeliness]="{late}"' },
    { tone: "amber", columns: ["quality"], when: 'OR([@quality]="{vague}",[@quality]="{noSummary}")' },
    { tone: "warning", columns: ["rep"], when: '[@repKey]="?"' },
  ],
};

export const followUpsSheet: SheetTemplate = {
  id: "followUps",
  label: label("过程跟进", "Follow-up"),
  title: label("过程跟进", "Follow-up log"),
  guidance: label(
    "每次联系填一行: 客户、摘要、下一步、日期四格即可, 其余可选。记录时效和质量只给本人和经理看。",
    "One row per contact: customer, summary, next step and its date are enough. Timeliness and quality are for rep and manager only.",
  ),
  tabColor: "#2E6DA4",
  tables: [followUpsTable],
  warnsBelow: { table: "followUps", column: "customer" },
  page: { orientation: "Landscape", fitWidth: true, signature: false, lastColumn: "nextStatus" },
};
