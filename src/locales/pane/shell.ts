/** Texts around the views: navigation, states, what went wrong. */
import { COMMAND_NAMES } from "../commandNames";
import type { Language } from "../language";

/** The views of the pane, in the order of their buttons. */
export const VIEW_IDS = ["start", "today", "lagging", "log", "review", "settings"] as const;

export type ViewId = (typeof VIEW_IDS)[number];

export interface ShellTexts {
  readonly navigation: string;
  readonly views: Readonly<Record<ViewId, string>>;
  /** On the button that changes to the other language, in that language. */
  readonly otherLanguage: string;
  readonly reading: string;
  readonly loading: string;
  readonly again: string;
  readonly stop: string;
  readonly toStart: string;
  readonly copy: string;
  readonly copied: string;
  readonly details: string;
  readonly viewFailed: string;
  readonly goToRow: string;
  readonly notFilled: string;
  readonly until: (day: string | null) => string;
  readonly notFollowed: string;
  readonly waiting: string;
  readonly custom: string;
}

/**
 * The name of a button whose words alone do not say about what.
 * @example labelOf({ action: "转到该行", about: "回款率" }, "zh-CN") // "转到该行：回款率"
 */
export function labelOf({ action, about }: { readonly action: string; readonly about: string }, language: Language): string {
  return language === "zh-CN" ? `${action}：${about}` : `${action}: ${about}`;
}

export const shellTexts: Readonly<Record<Language, ShellTexts>> = {
  "zh-CN": {
    navigation: "视图",
    views: { start: "季度", today: "今天", lagging: "滞后", log: "记跟进", review: "复盘打印", settings: "设置" },
    otherLanguage: "English",
    reading: "正在读取工作簿……",
    loading: "正在打开……",
    again: "再读一次",
    stop: "停止",
    toStart: `去${COMMAND_NAMES.newQuarter["zh-CN"]}`,
    copy: "复制详情",
    copied: "已复制",
    details: "详情",
    viewFailed: "此视图无法打开。工作簿未受影响，已填内容都在；请再试一次，仍不行时请重新打开右侧面板。",
    goToRow: "转到该行",
    notFilled: "录入时间等默认值没有填上。",
    until: (day) => (day === null ? "数据截至：还没有已结束的周" : `数据截至 ${day}`),
    notFollowed: "在工作簿中选中某人的行时，此处不会自动切换到该成员。",
    waiting: "有单元格正在编辑，结束后自动更新。",
    custom: "填写目标和成员",
  },
  "en-US": {
    navigation: "Views",
    views: { start: "Quarter", today: "Today", lagging: "Lagging", log: "Log follow-up", review: "Review & print", settings: "Settings" },
    otherLanguage: "中文",
    reading: "Reading the workbook…",
    loading: "Opening…",
    again: "Read again",
    stop: "Stop",
    toStart: `Go to “${COMMAND_NAMES.newQuarter["en-US"]}”`,
    copy: "Copy details",
    copied: "Copied",
    details: "Details",
    viewFailed: "This view cannot be opened. The workbook is untouched and nothing typed was lost. Try again; if it does not help, reopen the side panel.",
    goToRow: "Go to row",
    notFilled: "Time of entry and other defaults were not filled in.",
    until: (day) => (day === null ? "Figures up to: no week is over yet" : `Figures up to ${day}`),
    notFollowed: "Selecting a person's row in the workbook does not choose that person here.",
    waiting: "A cell is being edited; this updates when it is done.",
    custom: "Set team and targets first",
  },
};
