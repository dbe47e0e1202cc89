/** The form for a follow-up: what it suggests, what it warns of, and the row that it writes. Pure. */
import {
  addDays,
  isContactMisdated,
  isWorkingDay,
  nextStepStatus,
  readIsoDate,
  recordQuality,
  recordTimeliness,
  serialOfDateTime,
  toSerial,
  weekdayFromMonday,
  type Calendar,
  type IsoDate,
} from "../../core";
import { classLists, cleanName, perBook, qualityWords, ruleIn, rules, type BookRow, type CellInput, type ClassListId, type Shown } from "../../templates";
import { headerSays, type QuarterView } from "../../workbook";
import { isNoDay } from "../forms/typedDay";
import { typedNumber } from "../forms/typedText";

const classesShown = Object.fromEntries(Object.keys(classLists).map((table) => [table, ["word"]])) as unknown as Record<ClassListId, readonly ["word"]>;

/** What the form offers, and what it goes by when it warns. */
export const logShown = {
  followUps: ["customer", "project", "stageNow"],
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

/** A blank form for a rep, on the day that counts as today. */
export function blankForm(repKey: string, today: IsoDate): LogForm {
  return { repKey, customer: "", project: "", summary: "", stage: "", channel: "", date: today, nextAction: "", nextDate: "", amount: "" };
}

/** Whether nothing of a contact was typed yet: the rep and the suggested day are none of it. */
export function isBlankForm({ customer, project, summary, stage, channel, nextAction, nextDate, amount }: LogForm): boolean {
  return [customer, project, summary, stage, channel, nextAction, nextDate, amount].every((text) => text.trim() === "");
}

/** A customer of earlier rows, by the spelling of the lowest one. */
interface KnownCustomer {
  readonly name: string;
  /** Its projects, the lowest row first. */
  readonly projects: string[];
  /** The row by which the stage in force is known, by project; "" for rows without one. */
  readonly rows: Map<string, BookRow<"followUps">>;
}

/** Customers by the name as it is compared, the lowest row first; the log is looked through once, however often somebody types. */
const customersOf = perBook((book): ReadonlyMap<string, KnownCustomer> => {
  const known = new Map<string, KnownCustomer>();
  for (const row of [...book.rows("followUps")].reverse()) {
    const name = row.text("customer").trim();
    if (name === "") continue;
    const key = cleanName(name);
    const customer: KnownCustomer = known.get(key) ?? { name, projects: [], rows: new Map() };
    known.set(key, customer);
    const project = row.text("project").trim();
    if (customer.rows.has(cleanName(project))) continue;
    customer.rows.set(cleanName(project), row);
    if (project !== "") customer.projects.push(project);
  }
  return known;
});

/** Customers of earlier rows, each once, the lowest row first. */
export function knownCustomers({ book }: Pick<QuarterView, "book">): readonly string[] {
  return [...customersOf(book).values()].map(({ name }) => name);
}

/** The projects of a customer in earlier rows, each once, the lowest row first. */
export function knownProjects({ book }: Pick<QuarterView, "book">, customer: string): readonly string[] {
  return customersOf(book).get(cleanName(customer))?.projects ?? [];
}

export type ProblemField = "repKey" | "customer" | "summary" | "date" | "nextDate" | "amount";

/** What keeps the form from being saved, by field. */
export function logProblems(form: LogForm, view: LogColumns): Partial<Readonly<Record<ProblemField, LogProblem>>> {
  return {
    ...(form.repKey === "" && { repKey: "needRep" }),
    ...(form.customer.trim() === "" && { customer: "needCustomer" }),
    ...(form.summary.trim() === "" && { summary: "needSummary" }),
    ...(isNoDay(form.date) && { date: "needDate" }),
    ...(isNoDay(form.nextDate) && { nextDate: "needDate" }),
    ...(form.amount.trim() !== "" && amountOf(form, view) === null && { amount: "needNumber" }),
  };
}

/** What core says of the record as it would stand if it were saved at this moment (ISO date and time). Rules that are off say nothing. */
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
  const today = toSerial(view.today);
  // The row gets its time of entry at this moment, so that only a day after today is out of order.
  if (contact !== null && isContactMisdated({ contact: toSerial(contact), entered: null }, today)) return [...hints, "wrongDate"];
  if (lateRule.on && contact !== null) {
    const moments = { contact: toSerial(contact), entered: serialOfDateTime(enteredAt) };
    if (recordTimeliness(moments, settings.calendar, lateRule.hours) === "late") hints.push("late");
  }
  const nextDay = readIsoDate(form.nextDate);
  const nextDate = nextDay === null ? null : toSerial(nextDay);
  const step = nextStepStatus({ nextAction: form.nextAction, nextDate, today, laterRow: false, stage: stageOf(form, view) });
  return form.nextDate === "" && (step === "noDate" || step === "noNextStep") ? [...hints, step] : hints;
}

/** Where the customer (project) stands in the list of stages: the stage that is typed, else the one in force; 0 where nobody named one. */
function stageOf({ stage, customer, project }: LogForm, { book }: QuarterView): number {
  if (stage !== "") return book.rows("stages").find((one) => one.text("label") === stage)?.number("no") ?? 0;
  const known = customersOf(book).get(cleanName(customer))?.rows;
  // Where the customer has one project, a row without any belongs to it.
  const row = known?.get(cleanName(project)) ?? (project.trim() === "" && known?.size === 1 ? [...known.values()][0] : undefined);
  return row?.number("stageNow") ?? 0;
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
    amount: amountOf(form, view),
    enteredAt: serialOfDateTime(enteredAt),
  };
}

type LogColumns = Pick<QuarterView, "tables">;

/** The header of the amounts where it names another unit than 万元: the team's own, and so the label of the field. */
export function otherAmountHeader({ tables }: LogColumns): string | null {
  const header = tables.get("followUps")?.place.columns.get("amount")?.header ?? "";
  return headerSays(header) === false ? header : null;
}

/** 万 may follow where the column is in 万元; another unit is no number. @example amountOf({ amount: "１２万" }, view) // 12 */
function amountOf({ amount }: Pick<LogForm, "amount">, view: LogColumns): number | null {
  const number = typedNumber(otherAmountHeader(view) === null ? amount.replace(/\s*万元?\s*$/, "") : amount);
  return typeof number === "number" ? number : null;
}
