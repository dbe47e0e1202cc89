/** What the follow-up log says of each of its rows: next step, and timeliness, which is private to the rep and the manager. */
import { isMoment, nextStepStatus, recordTimeliness, STAGE } from "../../../core";
import { and, blank, cases, or, say } from "../../formula/build";
import { readable, workingDays } from "../../formula/fragments";
import { outcome } from "../../model/columns";
import { label } from "../../model/language";
import { calendarOf, todayOf } from "../../reading/quarter";
import { ruleOf } from "../../reading/ruleOf";
import { lateRecord } from "../../rules/lateRecord";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

type LogColumn = Column<ColumnId<"followUps">>;

const nextAction = readable("[@nextAction]");
const isOpen = and("[@stageNow]>=1", `[@stageNow]<=${STAGE.negotiation}`);
const hasNoNextStep = and(`TRIM(${nextAction})=""`, "[@dueDay]=0");
/** 流失 and 无效 end a customer, 服务 does where nothing is planned. */
const isEnded = or(`[@stageNow]>=${STAGE.lost}`, and(`[@stageNow]=${STAGE.service}`, hasNoNextStep));
const ofNextDate = cases(
  ["[@laterRow]=1", say("followed")],
  ["[@dueDay]>qb_today", say("notDue")],
  ["[@dueDay]=qb_today", say("dueToday")],
  '"{overdue} "&(qb_today-[@dueDay])&" {days}"');

export const nextStatus: LogColumn = outcome("nextStatus", "下一步状态", "Next step", { "zh-CN": 14, "en-US": 17 }, {
  align: "Center",
  about: label(
    "到今天为止下一步怎样：未到期、今天到期、逾期几天，之后已跟进，或客户（项目）已结束；也提示没写日期、还在谈却没写下一步、跟进日期有误的行。",
    "How the next step stands today: not due, due today, days overdue, followed up since, or the customer (project) ended; it also tells where a date or, with an open customer, a next step is missing, and where the contact is misdated.",
  ),
  outcomes: {
    overdue: { counts: "days", tone: "red" },
    dueToday: { tone: "amber" },
    noDate: { tone: "amber" },
    noNextStep: { tone: "amber" },
    wrongDate: { tone: "warning" },
    followed: {},
    notDue: {},
    ended: {},
  },
  formula: `=${cases(
    ["[@filled]=0", blank],
    ["[@wrongDate]=1", say("wrongDate")],
    [and("[@laterRow]=0", isEnded), say("ended")],
    ["[@dueDay]>0", ofNextDate],
    [`TRIM(${nextAction})<>""`, say("noDate")],
    [and(isOpen, "[@laterRow]=0"), say("noNextStep")],
    blank)}`,
  core: (row, book) => {
    if (row.number("filled") === 0) return null;
    if (row.number("wrongDate") === 1) return "wrongDate";
    const status = nextStepStatus({
      nextAction: row.text("nextAction"),
      nextDate: isMoment(row.get("nextDate")) ? row.number("nextDate") : null,
      today: todayOf(book),
      laterRow: row.number("laterRow") === 1,
      stage: row.number("stageNow") ?? 0,
    });
    if (typeof status === "object") return { code: "overdue", amount: status.overdue };
    return status === "blank" ? null : status;
  },
});

const contact = "[@contact]";
const contactDay = `INT(${contact})`;
const entered = "[@entered]";
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
  [isPastHours, say("late")],
  say("onTime"));

export const timeliness: LogColumn = outcome("timeliness", "记录时效", "On time", 10, {
  align: "Center",
  isPrivate: true,
  about: label(
    "这次跟进是否及时录入：超过规定的小时数才录的是补录，只算工作日；跟进日期晚于今天或晚于录入时间的是日期有误。",
    "Whether the contact was entered in time: late is after the hours allowed, and only working days count. A contact dated after today or after its entry is misdated.",
  ),
  outcomes: { late: { tone: "amber" }, wrongDate: { tone: "warning" }, onTime: {}, noData: {} },
  formula: `=${cases(
    [or("[@filled]=0", `qb_late_on<>${say("on")}`), blank],
    ["[@wrongDate]=1", say("wrongDate")],
    [and(`${contact}>0`, `${entered}>0`), ofBothTimes],
    say("noData"))}`,
  core: (row, book) => {
    const { hours, on } = ruleOf(book, lateRecord);
    if (row.number("filled") === 0 || !on) return null;
    if (row.number("wrongDate") === 1) return "wrongDate";
    return recordTimeliness({ contact: row.number("date"), entered: row.number("enteredAt") }, calendarOf(book), hours);
  },
});
