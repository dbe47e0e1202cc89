/** Texts of the form for a new quarter. */
import type { Language } from "../language";

export interface NewQuarterTexts {
  readonly heading: string;
  readonly year: string;
  readonly quarter: string;
  readonly team: string;
  readonly manager: string;
  readonly members: string;
  readonly membersHint: string;
  readonly membersRead: (count: number) => string;
  readonly metrics: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: string;
  readonly direction: string;
  /** The tiers are called as on the targets sheet. */
  readonly target: string;
  readonly challenge: string;
  readonly sprint: string;
  readonly baseline: string;
  readonly percentHint: string;
  readonly split: string;
  readonly splits: Readonly<Record<"equal" | "weights" | "history" | "manual", string>>;
  readonly values: string;
  readonly valuesHint: (count: number) => string;
  readonly remove: string;
  readonly add: string;
  readonly newMetric: string;
  readonly holidays: string;
  readonly workdays: string;
  readonly datesHint: string;
  readonly preview: string;
  readonly fits: string;
  readonly off: (facts: { sum: string; target: string }) => string;
  readonly unassigned: string;
  readonly noTarget: string;
  readonly otherProblems: string;
  readonly problems: (count: number) => string;
  readonly make: string;
  readonly back: string;
  /** Where in a field something is wrong; numbers from 1. */
  readonly places: {
    readonly person: (number: number) => string;
    readonly dayOf: Readonly<Record<"from" | "to", (number: number) => string>>;
    readonly entry: (number: number) => string;
    readonly metric: (number: number) => string;
    readonly at: (place: string, text: string) => string;
    readonly and: string;
  };
}

export const newQuarterTexts: Readonly<Record<Language, NewQuarterTexts>> = {
  "zh-CN": {
    heading: "新建季度",
    year: "年份",
    quarter: "季度",
    team: "销售团队",
    manager: "负责人",
    members: "团队成员",
    membersHint: "一行一人，或用顿号、逗号隔开；需要时在姓名后写生效日和离职日，例如：李娜，2026-08-01，2026-09-15（只写离职日：李娜，，2026-09-15）。",
    membersRead: (count) => `已读出 ${count} 人。`,
    metrics: "指标",
    name: "名称",
    unit: "单位",
    kind: "类型",
    direction: "方向",
    target: "团队总目标（基础）",
    challenge: "挑战",
    sprint: "冲刺",
    baseline: "基线",
    percentHint: "按百分数填写，例如 90 表示 90%。",
    split: "分解方式",
    splits: { equal: "平均", weights: "按权重", history: "按上期实际", manual: "手工填写" },
    values: "每人一个数",
    valuesHint: (count) => `按成员顺序填 ${count} 个数，用空格或逗号隔开。`,
    remove: "删除此指标",
    add: "添加指标",
    newMetric: "新指标",
    holidays: "节假日",
    workdays: "调休上班",
    datesHint: "日期用空格、逗号或换行隔开，例如 2026-09-25；连续几天可写 10月1日～10月7日。",
    preview: "分解预览：",
    fits: "合计一致",
    off: ({ sum, target }) => `合计 ${sum} 与团队目标 ${target} 不符`,
    unassigned: "待分配",
    noTarget: "未填目标",
    otherProblems: "其他问题",
    problems: (count) => `还有 ${count} 处需要修改，见各栏下方。`,
    make: "建立工作簿",
    back: "返回",
    places: {
      person: (number) => `第 ${number} 人`,
      dayOf: { from: (number) => `第 ${number} 人的生效日`, to: (number) => `第 ${number} 人的离职日` },
      entry: (number) => `第 ${number} 个`,
      metric: (number) => `第 ${number} 个指标`,
      at: (place, text) => `${place}：${text}`,
      and: "；",
    },
  },
  "en-US": {
    heading: "New quarter",
    year: "Year",
    quarter: "Quarter",
    team: "Sales team",
    manager: "Manager",
    members: "Members",
    membersRead: (count) => `${count === 1 ? "1 person" : `${count} people`} read. `,
    membersHint: "One person a line, or separated by commas; where needed add first and last day after commas: Li Na, 2026-08-01, 2026-09-15 (last day only: Li Na, , 2026-09-15).",
    metrics: "Metrics",
    name: "Name",
    unit: "Unit",
    kind: "Kind",
    direction: "Direction",
    target: "Team target (base)",
    challenge: "Stretch",
    sprint: "Sprint",
    baseline: "Past",
    percentHint: "In per cent: 90 means 90 %.",
    split: "Split",
    splits: { equal: "Equally", weights: "By weights", history: "By last period's actuals", manual: "By hand" },
    values: "One number each",
    valuesHint: (count) => `${count} numbers in the order of the members, separated by spaces or commas.`,
    remove: "Remove this metric",
    add: "Add a metric",
    newMetric: "New metric",
    holidays: "Days off",
    workdays: "Make-up days",
    datesHint: "Dates separated by spaces, commas or lines, for example 2026-09-25; several days as 2026-10-01 ~ 2026-10-07.",
    preview: "Split:",
    fits: "Sum fits",
    off: ({ sum, target }) => `The sum ${sum} differs from the team's target ${target}`,
    unassigned: "Unassigned",
    noTarget: "No target",
    otherProblems: "Other problems",
    problems: (count) => `${count === 1 ? "1 entry needs" : `${count} entries need`} correcting; see below the fields.`,
    make: "Make the workbook",
    back: "Back",
    places: {
      person: (number) => `person ${number}`,
      dayOf: { from: (number) => `first day of person ${number}`, to: (number) => `last day of person ${number}` },
      entry: (number) => `entry ${number}`,
      metric: (number) => `metric ${number}`,
      at: (place, text) => `${place}: ${text}`,
      and: "; ",
    },
  },
};
