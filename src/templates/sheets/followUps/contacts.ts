/** The hidden columns of 过程跟进 that say when a contact was made and how it stands among others, each from its own row. */
import { contactOrder, isAfterEntry, isContactMisdated, isMoment, PLACES, rowOrder, SECONDS_PER_ORDER_DAY } from "../../../core";
import { and, cases, or } from "../../formula/build";
import { dayOrZero } from "../../formula/fragments";
import { flag, step } from "../../model/columns";
import { label } from "../../model/language";
import { todayOf } from "../../reading/quarter";
import { ownRow, type Id, type LogRow } from "./firstRows";
import type { Column } from "../../model/template";

const day = "INT([@contact])";
const isEntered = "[@entered]>0";
const isDayAlone = (moment: string) => `INT(${moment})=${moment}`;

/** The contact lies after its entry: by days where either has no time. */
const isLaterThanEntry = cases(
  [or(isDayAlone("[@contact]"), isDayAlone("[@entered]")), `${day}>INT([@entered])`],
  "ROUND(86400*([@contact]-[@entered]),0)>0");

/** A moment as seconds from the beginning of the contact's day; a day without a time by its end. */
const secondsTo = (moment: string) =>
  `MIN(999999999,${cases([isDayAlone(moment), `86400*(${moment}+1-${day})`], `ROUND(86400*(${moment}-${day}),0)`)})`;

const idDigits = 'HEX2DEC(MID([@id],3,6))';
const noId = "16777216";
const idRank = cases([and('LEFT([@id],2)="r-"', "LEN([@id])=38"), `IFERROR(${idDigits},${noId})`], noId);

/** What a date cell holds, with its time; 0 without a valid date. */
function momentIn(row: LogRow, column: Id): number {
  const value = row.get(column);
  return isMoment(value) ? value : 0;
}

/** When the contact was made and when it was entered, as its cells hold it. */
export const momentsOf = (row: LogRow) => ({ contact: row.number("date"), entered: row.number("enteredAt") });

export const contactWorkings: readonly Column<Id>[] = [
  step("contact", "跟进日", "Contact", {
    about: label("跟进日期，写了几点几分的连同时间；没有有效日期时为 0。", "The day of the contact, with its time where one is given; 0 without a valid date."),
    formula: `=${cases([`${dayOrZero("[@date]")}=0`, "0"], "[@date]")}`,
    core: (row) => momentIn(row, "date"),
  }),
  step("entered", "录入的时刻", "Entry", {
    about: label("录入时间；没有有效日期时为 0。", "The time of entry; 0 without a valid date."),
    formula: `=${cases([`${dayOrZero("[@enteredAt]")}=0`, "0"], "[@enteredAt]")}`,
    core: (row) => momentIn(row, "enteredAt"),
  }),
  step("dueDay", "到期日", "Due day", {
    about: label("计划完成日，不带时间；没有有效日期时为 0。", "The day by which the next step is due, without a time; 0 without a valid date."),
    formula: `=${dayOrZero("[@nextDate]")}`,
    core: (row) => Math.floor(momentIn(row, "nextDate")),
  }),
  flag("afterEntry", "晚于录入", "After entry", {
    about: label("跟进日期是否在录入时间之后。", "Whether the contact is dated after its own entry."),
    format: "general",
    formula: `=${cases([or("[@contact]=0", "[@entered]=0"), "0"], [isLaterThanEntry, "1"], "0")}`,
    core: (row) => isAfterEntry(momentsOf(row)),
  }),
  flag("wrongDate", "日期有误", "Misdated", {
    about: label(
      "跟进日期是否在今天之后，或在录入时间之后：这样的行不算已经联系过。",
      "Whether the contact is dated after today or after its own entry: such a row does not count as a contact that was made.",
    ),
    format: "general",
    formula: `=${cases([`${day}>qb_today`, "1"], "[@afterEntry]")}`,
    core: (row, book) => isContactMisdated(momentsOf(row), todayOf(book)),
  }),
  step("order", "先后", "Order", {
    about: label(
      "同一客户（项目）的跟进按它排先后：先按日期，再按录入时间（没有时按跟进的时刻，都没有按当天结束）；没有日期或晚于录入时为 0。",
      "Puts the contacts of a customer (project) in order: by day, then by time of entry, else by the contact's own time, else the end of its day; 0 without a day or for one after its entry.",
    ),
    formula: `=${cases(
      [or("[@contact]=0", "[@afterEntry]=1"), "0"],
      [isEntered, `${day}*${SECONDS_PER_ORDER_DAY}+${secondsTo("[@entered]")}`],
      `${day}*${SECONDS_PER_ORDER_DAY}+${secondsTo("[@contact]")}`)}`,
    core: (row) => contactOrder(momentsOf(row)),
  }),
  step("place", "同时的先后", "Order at one moment", {
    about: label(
      "同一时刻的几行按它排先后：按行标识，没有行标识的排在后面、按所在位置。",
      "Puts rows of the same moment in order: by row id, those without one last and by their place.",
    ),
    formula: `=IFERROR(${idRank},${noId})*${PLACES}+${ownRow("id")}`,
    core: (row) => rowOrder(row.text("id"), row.index + 1),
  }),
];
