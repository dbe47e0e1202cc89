/** 记录时效 of the follow-up log: whether a contact was entered in time. Private to the rep and the manager. */
import { recordTimeliness } from "../../../core";
import { and, blank, cases, or, say } from "../../formula/build";
import { workingDays } from "../../formula/fragments";
import { flag, outcome } from "../../model/columns";
import { label } from "../../model/language";
import { calendarOf } from "../../reading/quarter";
import { ruleOf } from "../../reading/ruleOf";
import { lateRecord } from "../../rules/lateRecord";
import { momentsOf } from "./contacts";
import type { Id } from "./firstRows";
import type { Column } from "../../model/template";

const contact = "[@contact]";
const contactDay = `INT(${contact})`;
const entered = "[@entered]";
const enteredDay = `INT(${entered})`;

/** All hours of the working days from the contact's to the one before the entry's, with the entry's time, without the contact's. */
const workingDaysBetween =
  `${workingDays(contactDay, `${enteredDay}-1`)}` +
  `+(${entered}-${enteredDay})*${workingDays(enteredDay, enteredDay)}` +
  `-(${contact}-${contactDay})*${workingDays(contactDay, contactDay)}`;
const arePast = (days: string) => `ROUND(1440*(${days}),0)>60*qb_late_hours`;
const liesWorkingDayBetween = `${workingDays(`${contact}+1`, `${enteredDay}-1`)}>0`;

/** Whether the row has both times, and the second is late; it does not read today's date, so that it is worked out once. */
export const lateEntry: Column<Id> = flag("late", "补录与否", "Late", {
  about: label("是否超过规定的时间才录入；没有跟进日期或录入时间的不算。", "Whether it was entered later than allowed; not without both times."),
  format: "general",
  // Without a time it is late when a whole working day lies between; with one by the hours, which are never more than those of all days.
  formula: `=${cases(
    [or(`${contact}=0`, `${entered}=0`), "0"],
    [`${contactDay}=${contact}`, cases([liesWorkingDayBetween, "1"], "0")],
    [`NOT(${arePast(`${entered}-${contact}`)})`, "0"],
    [arePast(workingDaysBetween), "1"],
    "0")}`,
  core: (row, book) => recordTimeliness(momentsOf(row), calendarOf(book), ruleOf(book, lateRecord).hours) === "late",
});

export const timeliness: Column<Id> = outcome("timeliness", "记录时效", "On time", 10, {
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
    ["[@late]=1", say("late")],
    [and(`${contact}>0`, `${entered}>0`), say("onTime")],
    say("noData"))}`,
  core: (row, book) => {
    if (row.number("filled") === 0 || !ruleOf(book, lateRecord).on) return null;
    if (row.number("wrongDate") === 1) return "wrongDate";
    if (row.number("late") === 1) return "late";
    return row.number("contact") === 0 || row.number("entered") === 0 ? "noData" : "onTime";
  },
});
