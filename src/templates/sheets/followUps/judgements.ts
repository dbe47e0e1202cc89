/** What the follow-up log says of each of its rows: next step, timeliness, quality. The last two are private to the rep and the manager. */
import { DIGIT_CHARACTERS, nextStepStatus, recordGap, recordQuality, recordTimeliness } from "../../../core";
import { and, blank, cases, or, say } from "../../formula/build";
import { dayOrZero, workingDays } from "../../formula/fragments";
import { outcome } from "../../model/columns";
import { label } from "../../model/language";
import { qualityWords } from "../../reading/followUps";
import { calendarOf, todayOf } from "../../reading/quarter";
import { ruleIn } from "../../reading/rules";
import { lateRecord } from "../../rules/lateRecord";
import { vague } from "../../rules/vague";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

type LogColumn = Column<ColumnId<"followUps">>;

const isOpen = and("[@stageNo]>=1", "[@stageNo]<=4");
const due = "INT([@nextDate])";

const ofNextDate = cases(
  ["[@laterRow]=1", say("followed")],
  [`${due}>qb_today`, say("notDue")],
  [`${due}=qb_today`, say("dueToday")],
  `"{overdue} "&(qb_today-${due})&" {days}"`);

export const nextStatus: LogColumn = outcome("nextStatus", "下一步状态", "Next step", { "zh-CN": 12, "en-US": 17 }, {
  align: "Center",
  about: label(
    "到今天为止下一步怎样：未到期、今天到期、逾期几天，或之后已跟进；也提示没写日期、还在谈却没写下一步的行。",
    "How the next step stands today: not due, due today, days overdue, or followed up since; it also tells where a date or, with an open customer, a next step is missing.",
  ),
  outcomes: {
    overdue: { counts: "days", tone: "red" },
    dueToday: { tone: "amber" },
    noDate: { tone: "amber" },
    noNextStep: { tone: "amber" },
    followed: {},
    notDue: {},
  },
  formula: `=${cases(
    ["[@filled]=0", blank],
    ["ISNUMBER([@nextDate])", ofNextDate],
    ['TRIM([@nextAction])<>""', say("noDate")],
    [and(isOpen, "[@laterRow]=0"), say("noNextStep")],
    blank)}`,
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
    if (typeof status === "object") return { code: "overdue", amount: status.overdue };
    if (status !== "blank") return status;
    const stage = row.number("stageNo") ?? 0;
    return stage >= 1 && stage <= 4 && !laterRow ? "noNextStep" : null;
  },
});

const contact = "[@date]";
const contactDay = `INT(${contact})`;
const entered = "[@enteredAt]";
const enteredDay = `INT(${entered})`;

/** All hours of the working days from the contact's to the one before the entry's, with the entry's time, without the contact's. */
const workingDaysBetween =
  `${workingDays(contactDay, `${enteredDay}-1`)}` +
  `+(${entered}-${enteredDay})*${workingDays(enteredDay, enteredDay)}` +
  `-(${contact}-${contactDay})*${workingDays(contactDay, contactDay)}`;
const isPastHours = `ROUND(1440*(${workingDaysBetween}),0)>60*qb_late_hours`;
const liesWorkingDayBetween = `${workingDays(`${contact}+1`, `${enteredDay}-1`)}>0`;

/** A contact without a time is late when a whole working day lies between; one with a time by the hours. */
const ofBothTimes = cases(
  [`${contactDay}=${contact}`, cases([liesWorkingDayBetween, say("late")], say("onTime"))],
  [`${entered}<=${contact}`, say("onTime")],
  [isPastHours, say("late")],
  say("onTime"));

export const timeliness: LogColumn = outcome("timeliness", "记录时效", "On time", 10, {
  align: "Center",
  about: label(
    "这次跟进是否及时录入：超过规定的小时数才录的是补录，只算工作日。",
    "Whether the contact was entered in time: late is after the hours allowed, and only working days count.",
  ),
  outcomes: { late: { tone: "amber" }, onTime: {}, noData: {} },
  formula: `=${cases(
    [or("[@filled]=0", `qb_late_on<>${say("on")}`), blank],
    [and(`${dayOrZero(contact)}>0`, `${dayOrZero(entered)}>0`), ofBothTimes],
    say("noData"))}`,
  core: (row, book) => {
    const { hours, on } = ruleIn(lateRecord, book.named, book.language);
    if (row.number("filled") === 0 || !on) return null;
    return recordTimeliness({ contact: row.number("date"), entered: row.number("enteredAt") }, calendarOf(book), hours);
  },
});

const isVisitPhrase = "SUMPRODUCT(--EXACT(LOWER(TRIM(qbVisits[phrase])),LOWER([@plainSummary])))>0";
const digits = [...DIGIT_CHARACTERS].map((digit) => `"${digit}"`).join(",");
const hasDigit = `SUMPRODUCT(--ISNUMBER(FIND({${digits}},[@plainSummary])))>0`;
const hasWord = 'SUMPRODUCT((TRIM(qbWords[word])<>"")*ISNUMBER(FIND(LOWER(TRIM(qbWords[word])),LOWER([@plainSummary]))))>0';

const ofSummary = cases(
  ['[@plainSummary]=""', say("noSummary")],
  [isVisitPhrase, say("vague")],
  ["LEN([@plainSummary])>=qb_vague_chars", say("clear")],
  [or('TRIM([@amount])<>""', 'TRIM([@risk])<>""', hasDigit, hasWord), say("clear")],
  say("vague"));

export const quality: LogColumn = outcome("quality", "记录质量", "Quality", { "zh-CN": 14, "en-US": 15 }, {
  align: "Center",
  about: label(
    "先看这一行缺不缺代表或日期，缺了就不计入；再看摘要够不够长，或有没有写到金额、时间、需求、异议或结果。",
    "First whether a rep or date is missing, without which the row does not count; then whether the summary is long enough or names an amount, date, need, objection or result.",
  ),
  outcomes: {
    vague: { tone: "amber" },
    noSummary: { tone: "amber" },
    noRep: { tone: "warning" },
    unknownRep: { tone: "warning" },
    noContactDate: { tone: "warning" },
    clear: {},
  },
  formula: `=${cases(
    ["[@filled]=0", blank],
    ['[@repKey]=""', say("noRep")],
    ['[@repKey]="?"', say("unknownRep")],
    ["[@contact]=0", say("noContactDate")],
    [`qb_vague_on<>${say("on")}`, blank],
    ofSummary)}`,
  core: (row, book) => {
    if (row.number("filled") === 0) return null;
    const gap = recordGap({ repKey: row.get("repKey"), contact: row.number("contact") });
    if (gap !== null) return gap;
    const { chars, on } = ruleIn(vague, book.named, book.language);
    if (!on) return null;
    const record = { summary: row.text("summary"), amount: row.get("amount"), risk: row.text("risk") };
    return recordQuality(record, qualityWords(book), chars);
  },
});
