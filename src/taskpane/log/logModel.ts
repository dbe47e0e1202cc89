/** The form for a follow-up: what it suggests, what it warns of, and the row that it writes. Pure. */
import {
  addDays,
  isWorkingDay,
  readIsoDate,
  recordQuality,
  recordTimeliness,
  serialOfDateTime,
  toSerial,
  weekdayFromMonday,
  type Calendar,
  type IsoDate,
} from "../../core";
import { classLists, cleanName, qualityWords, ruleIn, rules, type CellInput, type ClassListId, type Shown } from "../../templates";
import type { QuarterView } from "../../workbook";
import { isNoDay } from "../forms/typedDay";
import { typedNumber } from "../forms/typedText";

const classesShown = Object.fromEntries(Object.keys(classLists).map((table) => [table, ["word"]])) as unknown as Record<ClassListId, readonly ["word"]>;

/** What the form offers, and what it goes by when it warns. */
export const logShown = {
  followUps: ["customer", "stage"],
  stages: ["no", "label"],
  channels: ["label"],
  words: ["word"],
  visits: ["phrase"],
  ...classesShown,
} as const satisfies Shown;

export interface LogForm {
  readonly repKey: string;
  readonly customer: string;
  /** Asked for where the customer has projects in the log. */
  readonly project: string;
  readonly summary: string;
  readonly stage: string;
  readonly channel: string;
  /** As the date field gives it, "" when blank: while a year is typed it is no day yet, such as "0020-08-01". */
  readonly date: string;
  readonly nextAction: string;
  readonly nextDate: string;
  /** As typed. */
  readonly amount: string;
}

export type LogProblem = "needRep" | "needCustomer" | "needSummary" | "needNumber" | "needDate";
export type LogHint = "vague" | "late" | "wrongDate" | "noDate" | "noNextStep";

export interface KnownCustomer {
  readonly name: string;
  /** Of the newest row about it. */
  readonly stage: string;
}

/** A blank form for a rep, on the day that counts as today. */
export function blankForm(repKey: string, today: IsoDate): LogForm {
  return { repKey, customer: "", project: "", summary: "", stage: "", channel: "", date: today, nextAction: "", nextDate: "", amount: "" };
}

/** Whether nothing of a contact was typed yet: the rep and the suggested day are none of it. */
export function isBlankForm({ customer, project, summary, stage, channel, nextAction, nextDate, amount }: LogForm): boolean {
  return [customer, project, summary, stage, channel, nextAction, nextDate, amount].every((text) => text.trim() === "");
}

/** Customers of earlier rows, each once, the newest row first. */
export function knownCustomers({ book }: Pick<QuarterView, "book">): readonly KnownCustomer[] {
  const byName = new Map<string, KnownCustomer>();
  for (const row of [...book.rows("followUps")].reverse()) {
    const name = row.text("customer").trim();
    if (name !== "" && !byName.has(cleanName(name))) byName.set(cleanName(name), { name, stage: row.text("stage") });
  }
  return [...byName.values()];
}

/** The projects of a customer in earlier rows, each once, the newest row first. */
export function knownProjects({ book }: Pick<QuarterView, "book">, customer: string): readonly string[] {
  const wanted = cleanName(customer);
  const byName = new Map<string, string>();
  for (const row of [...book.rows("followUps")].reverse()) {
    const name = row.text("project").trim();
    if (name !== "" && !byName.has(cleanName(name)) && cleanName(row.text("customer")) === wanted) byName.set(cleanName(name), name);
  }
  return [...byName.values()];
}

export type ProblemField = "repKey" | "customer" | "summary" | "date" | "nextDate" | "amount";

/** What keeps the form from being saved, by field. */
export function logProblems(form: LogForm): Partial<Readonly<Record<ProblemField, LogProblem>>> {
  return {
    ...(form.repKey === "" && { repKey: "needRep" }),
    ...(form.customer.trim() === "" && { customer: "needCustomer" }),
    ...(form.summary.trim() === "" && { summary: "needSummary" }),
    ...(isNoDay(form.date) && { date: "needDate" }),
    ...(isNoDay(form.nextDate) && { nextDate: "needDate" }),
    ...(form.amount.trim() !== "" && amountOf(form) === null && { amount: "needNumber" }),
  };
}

/** What core would say of the record if it were saved at this moment (ISO date and time). Rules that are off say nothing. */
export function logHints(form: LogForm, view: QuarterView, enteredAt: string): readonly LogHint[] {
  const { book, settings } = view;
  const vagueRule = ruleIn(rules.vague, book.named, book.language);
  const lateRule = ruleIn(rules.lateRecord, book.named, book.language);
  const hints: LogHint[] = [];
  if (vagueRule.on && form.summary.trim() !== "") {
    const record = { channel: form.channel, summary: form.summary, feedback: null, progress: null, risk: null, result: null };
    if (recordQuality(record, qualityWords(book), vagueRule.chars) === "vague") hints.push("vague");
  }
  const contact = readIsoDate(form.date);
  if (lateRule.on && contact !== null) {
    const moments = { contact: toSerial(contact), entered: serialOfDateTime(enteredAt) };
    if (recordTimeliness(moments, settings.calendar, lateRule.hours) === "late") hints.push("late");
  }
  if (contact !== null && contact > view.today) hints.push("wrongDate");
  if (form.nextAction.trim() !== "" && form.nextDate === "") hints.push("noDate");
  if (form.nextAction.trim() === "" && form.nextDate === "" && isOpenStage(form.stage, view)) hints.push("noNextStep");
  return hints;
}

/** The first four stages are those of an open customer. */
const lastOpenStage = 4;

function isOpenStage(stage: string, { book }: QuarterView): boolean {
  const row = book.rows("stages").find((one) => one.text("label") === stage);
  const number = row?.number("no") ?? 0;
  return number >= 1 && number <= lastOpenStage;
}

/** Dates offered for the next step. */
export function nextDates(today: IsoDate, calendar: Calendar): Readonly<Record<"tomorrow" | "inThreeDays" | "nextMonday" | "nextWeek", IsoDate>> {
  return {
    tomorrow: workingDayAfter(today, 1, calendar),
    inThreeDays: workingDayAfter(today, 3, calendar),
    nextMonday: workingDayAfter(addDays(today, 6 - weekdayFromMonday(today)), 1, calendar),
    nextWeek: workingDayAfter(addDays(today, 6), 1, calendar),
  };
}

/** Longer than any run of days off. */
const daysSearched = 60;

/** The n-th working day after a day; the day itself when the calendar has none within two months. */
function workingDayAfter(day: IsoDate, count: number, calendar: Calendar): IsoDate {
  let left = count;
  for (let ahead = 1; ahead <= daysSearched; ahead += 1) {
    const next = addDays(day, ahead);
    if (isWorkingDay(next, calendar)) left -= 1;
    if (left === 0) return next;
  }
  return day;
}

/** The row as it is written; blank fields stay blank. */
export function followUpRow(form: LogForm, view: QuarterView, enteredAt: string): Record<string, CellInput> {
  const day = (text: string): CellInput => {
    const read = readIsoDate(text);
    return read === null ? null : toSerial(read);
  };
  return {
    customer: form.customer.trim(),
    project: form.project.trim(),
    date: day(form.date),
    rep: view.settings.members.find(({ key }) => key === form.repKey)?.name ?? "",
    channel: form.channel,
    summary: form.summary.trim(),
    stage: form.stage,
    nextAction: form.nextAction.trim(),
    nextDate: day(form.nextDate),
    amount: amountOf(form),
    enteredAt: serialOfDateTime(enteredAt),
  };
}

/** The unit of the column may follow, in Chinese; another one is no number. @example amountOf({ amount: "１２万" }) // 12 */
function amountOf({ amount }: Pick<LogForm, "amount">): number | null {
  const number = typedNumber(amount.replace(/\s*万元?\s*$/, ""));
  return typeof number === "number" ? number : null;
}
