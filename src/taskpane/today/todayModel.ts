/** What waits for a person today: each reminder with its rule, its evidence and who acts. Pure, over what core worked out. */
import { addDays, fromSerial, isOnLeave, isWorkingDay, weekdayFromMonday, type IsoDate } from "../../core";
import type { Language } from "../../locales";
import { todayTexts, type StepReminder } from "../../locales/pane/today";
import type { Snooze } from "../../excel";
import { rules, type BookRow, type Rule, type RuleKey, type Word } from "../../templates";
import { placeOfCell, type CellPlace, type QuarterView } from "../../workbook";
import { laggingTexts } from "../../locales/pane/lagging";
import { lagItems } from "../lagging/laggingModel";
import { reportReminders } from "./reportReminders";

/** A rule with thresholds, or what is due. */
export type ReminderRule = RuleKey | StepReminder;

export interface Reminder {
  /** The same as long as it is about the same thing; snoozes go by it. */
  readonly id: string;
  readonly rule: ReminderRule;
  readonly what: string;
  readonly evidence: string;
  readonly acts: NonNullable<Rule["acts"]>;
  readonly place: CellPlace | null;
}

/** What a reminder is called: as the rule on its sheet. */
export function titleOf(rule: ReminderRule, language: Language): string {
  return rule in rules ? rules[rule as RuleKey].label[language] : todayTexts[language].steps[rule as StepReminder];
}

/** Rules about how a record was made: for the rep and the manager alone. */
export function isPrivate(rule: ReminderRule): boolean {
  return rule in rules && rules[rule as RuleKey].isPrivate === true;
}

/** Why nobody is reminded today: a day off, or the person has not come yet, is on leave or has left; null when reminders are due. */
export function pauseOf({ settings, today }: QuarterView, repKey: string): "daysOff" | "away" | null {
  const member = settings.members.find(({ key }) => key === repKey);
  if ((member?.from !== undefined && today < member.from) || (member?.to !== undefined && today > member.to)) return "away";
  if (member && isOnLeave(member, today)) return "away";
  const isPeriodOver = today > settings.period.last;
  return isPeriodOver || isWorkingDay(today, settings.calendar) ? null : "daysOff";
}

/**
 * Everything that waits for a rep, in the order in which it should be seen to.
 * @param time of the day, "17:05"
 */
export function reminders(view: QuarterView, repKey: string, language: Language, time: string): readonly Reminder[] {
  return [
    ...lagReminders(view, repKey, language),
    ...stepReminders(view, repKey, language),
    ...reportReminders(view, repKey, language, time),
    ...recordReminders(view, repKey, language),
  ];
}

/** None after the period: who lagged at its end is history. */
function lagReminders(view: QuarterView, repKey: string, language: Language): Reminder[] {
  if (view.today > view.settings.period.last) return [];
  return lagItems(view, view.settings.members.filter(({ key }) => key === repKey)).map((item) => ({
    id: item.id,
    rule: "lag",
    what: item.metric,
    evidence: laggingTexts[language].evidence(item.evidence),
    acts: rules.lag.acts ?? "manager",
    place: item.place,
  }));
}

function stepReminders(view: QuarterView, repKey: string, language: Language): Reminder[] {
  const { book } = view;
  const ruleOf = (status: string): ReminderRule | null => {
    if (status.startsWith(book.word("overdue"))) return "overdue";
    return (["dueToday", "noDate", "noNextStep"] as const satisfies readonly Word[]).find((word) => book.word(word) === status) ?? null;
  };
  const found = rowsOf(view, repKey).flatMap((row): Reminder[] => {
    const rule = ruleOf(row.text("nextStatus"));
    if (rule === null || row.number("laterRow") === 1) return [];
    const planned = row.number("nextDate");
    const action = row.text("nextAction");
    const evidence = [action, planned === null ? contactText(row, language) : todayTexts[language].planned(fromSerial(planned))]
      .filter((text) => text !== "")
      .join(" · ");
    const column = rule === "noNextStep" ? "nextAction" : "nextDate";
    return [
      {
        id: `step|${nameOfRow(row)}|${planned ?? ""}`,
        rule,
        what: row.text("customer"),
        evidence,
        acts: "rep",
        place: placeOfCell(view, "followUps", row.index, column),
      },
    ];
  });
  const order: readonly ReminderRule[] = ["overdue", "dueToday", "noDate", "noNextStep"];
  return order.flatMap((rule) => found.filter((one) => one.rule === rule));
}

function recordReminders(view: QuarterView, repKey: string, language: Language): Reminder[] {
  const { book } = view;
  return rowsOf(view, repKey).flatMap((row): Reminder[] => {
    const shared = { what: row.text("customer"), evidence: contactText(row, language) } as const;
    const isLate = row.get("timeliness") === book.word("late");
    const isVague = [book.word("vague"), book.word("noSummary")].includes(row.text("quality"));
    return [
      ...(isLate
        ? [
            {
              ...shared,
              id: `late|${nameOfRow(row)}`,
              rule: "lateRecord",
              acts: rules.lateRecord.acts ?? "rep",
              place: placeOfCell(view, "followUps", row.index, "enteredAt"),
            } as const,
          ]
        : []),
      ...(isVague
        ? [
            {
              ...shared,
              evidence: [shared.evidence, todayTexts[language].addDetail].filter((text) => text !== "").join(" · "),
              id: `vague|${nameOfRow(row)}`,
              rule: "vague",
              acts: rules.vague.acts ?? "rep",
              place: placeOfCell(view, "followUps", row.index, "summary"),
            } as const,
          ]
        : []),
    ];
  });
}

function rowsOf({ book }: QuarterView, repKey: string): readonly BookRow[] {
  return book.rowsWhere("followUps", "repKey", repKey).filter((row) => row.number("filled") === 1);
}

/** The row's id; before it has one, what it is about. */
function nameOfRow(row: BookRow): string {
  return row.text("id") === "" ? `${row.text("pairKey")}|${row.text("date")}` : row.text("id");
}

function contactText(row: BookRow, language: Language): string {
  const contact = row.number("contact") ?? 0;
  return contact > 0 ? todayTexts[language].contactOf(fromSerial(contact)) : "";
}

/** The last days of the period in which the review is prepared. */
const closingDays = 5;

/** What the rhythm of the week asks of everybody on this day. */
export function rhythmOf({ today, settings }: QuarterView, language: Language): readonly string[] {
  const texts = todayTexts[language];
  if (today > settings.period.last) return [texts.periodOver];
  const ofDay = texts.rhythm[weekdayFromMonday(today)] ?? "";
  const isClosing = today > addDays(settings.period.last, -closingDays);
  return [...(ofDay === "" ? [] : [ofDay]), texts.daily, ...(isClosing ? [texts.lastDays] : [])];
}

export interface Asleep {
  readonly reminder: Reminder;
  readonly snooze: Snooze;
}

/** Reminders that are put off past today, and those that are not. A snooze ends on its day. */
export function splitSnoozed(
  all: readonly Reminder[],
  snoozes: readonly Snooze[],
  today: IsoDate,
): { readonly due: readonly Reminder[]; readonly asleep: readonly Asleep[] } {
  const snoozeOf = (reminder: Reminder) => snoozes.find(({ id, until }) => id === reminder.id && until > today);
  return {
    due: all.filter((reminder) => snoozeOf(reminder) === undefined),
    asleep: all.flatMap((reminder) => {
      const snooze = snoozeOf(reminder);
      return snooze ? [{ reminder, snooze }] : [];
    }),
  };
}
