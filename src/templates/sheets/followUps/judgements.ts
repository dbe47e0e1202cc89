/** What the follow-up log says of each of its rows: timeliness, quality, next step. Private to the rep and the manager. */
import { DIGIT_CHARACTERS, nextStepStatus, recordGap, recordQuality, recordTimeliness } from "../../../core";
import { dayOrZero, workingDays } from "../../formula/fragments";
import { qualityWords } from "../../shared/followUpReading";
import { calendarOf, todayOf } from "../../shared/reading";
import { lateRuleIn, vagueRuleIn } from "../../shared/ruleReading";
import type { Column } from "../../model/template";

type Calculation = Pick<Column, "formula" | "core">;

const entered = "[@enteredAt]";
const contact = "[@date]";

/** 记录时效: entered within the hours allowed, working days alone counted. */
export const timeliness: Calculation = {
  formula:
    `=IF(OR([@filled]=0,qb_late_on<>"{on}"),"",IF(AND(${dayOrZero(contact)}>0,${dayOrZero(entered)}>0),IF(INT(${contact})=${contact},` +
    `IF(${workingDays(`${contact}+1`, `INT(${entered})-1`)}>0,"{late}","{onTime}"),` +
    `IF(${entered}<=${contact},"{onTime}",IF(ROUND(1440*(${workingDays(`INT(${contact})`, `INT(${entered})-1`)}` +
    `+(${entered}-INT(${entered}))*${workingDays(`INT(${entered})`, `INT(${entered})`)}` +
    `-(${contact}-INT(${contact}))*${workingDays(`INT(${contact})`, `INT(${contact})`)}),0)>60*qb_late_hours,"{late}","{onTime}"))),"{noData}"))`,
  core: (row, book) => {
    const { hours, on } = lateRuleIn(book.named, book.language);
    if (row.number("filled") === 0 || !on) return null;
    const at = row.number("date");
    if (at === null) return book.word("noData");
    const result = recordTimeliness({ contact: at, entered: row.number("enteredAt") }, calendarOf(book), hours);
    return book.word(result === "on-time" ? "onTime" : result === "late" ? "late" : "noData");
  },
};

const gapWords = { "no-rep": "noRep", "unknown-rep": "unknownRep", "no-date": "noContactDate" } as const;

const digits = [...DIGIT_CHARACTERS].map((digit) => `"${digit}"`).join(",");
const anyDigit = `SUMPRODUCT(--ISNUMBER(FIND({${digits}},[@plainSummary])))>0`;
const anyWord = 'SUMPRODUCT((TRIM(qbWords[word])<>"")*ISNUMBER(FIND(LOWER(TRIM(qbWords[word])),LOWER([@plainSummary]))))>0';

/**
 * 记录质量: what the row lacks to count (rep, date); then whether its summary is long enough, or names an amount, date, need, objection
 * or result.
 */
export const quality: Calculation = {
  formula:
    `=IF([@filled]=0,"",IF([@repKey]="","{noRep}",IF([@repKey]="?","{unknownRep}",IF([@contact]=0,"{noContactDate}",` +
    `IF(qb_vague_on<>"{on}","",IF([@plainSummary]="","{noSummary}",` +
    `IF(SUMPRODUCT(--EXACT(LOWER(TRIM(qbVisits[phrase])),LOWER([@plainSummary])))>0,"{vague}",` +
    `IF(LEN([@plainSummary])>=qb_vague_chars,"{clear}",IF(OR(TRIM([@amount])<>"",TRIM([@risk])<>"",${anyDigit},${anyWord}),"{clear}","{vague}")))))))))`,
  core: (row, book) => {
    if (row.number("filled") === 0) return null;
    const gap = recordGap({ repKey: row.get("repKey"), contact: row.number("contact") });
    if (gap !== null) return book.word(gapWords[gap]);
    const { chars, on } = vagueRuleIn(book.named, book.language);
    if (!on) return null;
    const result = recordQuality(
      { summary: row.text("summary"), amount: row.get("amount"), risk: row.text("risk") },
      qualityWords(book),
      chars,
    );
    return book.word(result === "ok" ? "clear" : result === "vague" ? "vague" : "noSummary");
  },
};

const openStage = "AND([@stageNo]>=1,[@stageNo]<=4)";

/** 下一步状态: due, overdue, done by a later row, or missing. */
export const nextStatus: Calculation = {
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
