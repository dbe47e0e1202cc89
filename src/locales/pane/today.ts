/** Texts of the Today view. */
import type { Language } from "../language";

/** What a reminder is about that no rule with thresholds names. */
export type StepReminder = "notReported" | "dueReport" | "unknown" | "overdue" | "dueToday" | "noDate" | "noNextStep";

export interface TodayTexts {
  readonly person: string;
  readonly choose: string;
  readonly chooseFirst: string;
  readonly date: (day: string) => string;
  readonly daysOff: string;
  readonly away: string;
  readonly nothing: string;
  readonly heading: (count: number) => string;
  readonly privateHeading: string;
  readonly privateNote: string;
  readonly rhythmHeading: string;
  readonly steps: Readonly<Record<StepReminder, string>>;
  readonly acts: Readonly<Record<"rep" | "manager" | "director", string>>;
  readonly comma: string;
  readonly weeks: (weeks: readonly number[]) => string;
  readonly planned: (day: string) => string;
  readonly contactOf: (day: string) => string;
  /** What a record that needs detail asks for. */
  readonly addDetail: string;
  /** Monday to Sunday; "" when the day asks for nothing of its own. */
  readonly rhythm: readonly [string, string, string, string, string, string, string];
  readonly daily: string;
  readonly lastDays: string;
  readonly periodOver: string;
  readonly snooze: string;
  readonly snoozeReason: string;
  readonly snoozeDays: string;
  readonly days: (days: number) => string;
  readonly snoozeSave: string;
  readonly cancel: string;
  readonly needReason: string;
  readonly snoozed: (count: number) => string;
  readonly snoozedUntil: (facts: { until: string; reason: string }) => string;
  readonly wake: string;
  readonly snoozeNote: string;
}

export const todayTexts: Readonly<Record<Language, TodayTexts>> = {
  "zh-CN": {
    person: "{Rep}",
    choose: "请选择",
    chooseFirst: "请先选择一位成员。",
    date: (day) => `今天是 ${day}`,
    daysOff: "今天休息，提醒暂停。",
    away: "该成员今天不在岗，提醒暂停。",
    nothing: "没有待办提醒。",
    heading: (count) => `待办 ${count} 项`,
    privateHeading: "记录情况（仅本人和经理）",
    privateNote: "不排名、不打印。",
    rhythmHeading: "本周节奏",
    steps: {
      notReported: "未填报",
      dueReport: "待填报",
      unknown: "连续两周未填报，无法判断",
      overdue: "下一步逾期",
      dueToday: "下一步今天到期",
      noDate: "下一步没有日期",
      noNextStep: "客户在跟进中，缺下一步",
    },
    acts: { rep: "请你处理", manager: "请经理协助", director: "请总监协助" },
    comma: "、",
    weeks: (weeks) => weeks.map((week) => `第${week}周`).join("，"),
    planned: (day) => `计划 ${day}`,
    contactOf: (day) => `跟进 ${day}`,
    addDetail: "补一句：需求、异议、方案、金额、时间，任一项即可",
    rhythm: ["周一 10:00 周会（90 分钟）：汇报、讨论、定行动。", "", "", "周四跨部门协调。", "周五 17:00 前填好周填报，并预审。", "", "可选：周日 20:00 补齐周数据。"],
    daily: "每天：当天的跟进当天记。",
    lastDays: "周期临近结束：核对数据，准备复盘。",
    periodOver: "周期已结束：完成团队和个人复盘，签字确认。",
    snooze: "稍后提醒",
    snoozeReason: "原因",
    snoozeDays: "多久后再提醒",
    days: (days) => `${days} 天`,
    snoozeSave: "确定",
    cancel: "取消",
    needReason: "请写明原因，同事也会看到。",
    snoozed: (count) => `已推迟 ${count} 项`,
    snoozedUntil: ({ until, reason }) => `推迟到 ${until}：${reason}`,
    wake: "恢复提醒",
    snoozeNote: "推迟的提醒及原因随工作簿保存。",
  },
  "en-US": {
    person: "{Rep}",
    choose: "Choose",
    chooseFirst: "Choose a person first.",
    date: (day) => `Today is ${day}`,
    daysOff: "Today is a day off; reminders pause.",
    away: "This person is not at work today; reminders pause.",
    nothing: "Nothing to do right now.",
    heading: (count) => `${count} to do`,
    privateHeading: "Records (for this person and the manager only)",
    privateNote: "Never ranked, never printed.",
    rhythmHeading: "This week",
    steps: {
      notReported: "Week not reported",
      dueReport: "Week to report",
      unknown: "Two weeks in a row not reported: cannot be judged",
      overdue: "Next step overdue",
      dueToday: "Next step due today",
      noDate: "Next step without a date",
      noNextStep: "Open customer without a next step",
    },
    acts: { rep: "Yours to do", manager: "Manager, please help", director: "Director, please help" },
    comma: ", ",
    weeks: (weeks) => weeks.map((week) => `Week ${week}`).join(", "),
    planned: (day) => `Planned ${day}`,
    contactOf: (day) => `Contact ${day}`,
    addDetail: "One line more: need, objection, solution, amount or date; any one will do",
    rhythm: ["Monday 10:00: weekly meeting (90 minutes): report, discuss, act.", "", "", "Thursday: cross-department coordination.", "Friday by 17:00: fill in Weekly entry and pre-review.", "", "Optional: Sunday 20:00, complete the week's numbers."],
    daily: "Every day: record contacts on the day.",
    lastDays: "The period is about to end: check the numbers, prepare the review.",
    periodOver: "The period is over: finish and sign the team's and everybody's review.",
    snooze: "Remind me later",
    snoozeReason: "Reason",
    snoozeDays: "Remind again after",
    days: (days) => (days === 1 ? "1 day" : `${days} days`),
    snoozeSave: "Put off",
    cancel: "Cancel",
    needReason: "Give a reason; colleagues see it too.",
    snoozed: (count) => `${count} put off`,
    snoozedUntil: ({ until, reason }) => `Put off until ${until}: ${reason}`,
    wake: "Remind again",
    snoozeNote: "What is put off, and why, is kept in the workbook.",
  },
};
