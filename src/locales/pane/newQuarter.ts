/** Texts of the form for a new quarter. */
import type { Language } from "../language";

export interface NewQuarterTexts {
  readonly heading: string;
  readonly period: string;
  readonly periodKinds: Readonly<Record<"quarter" | "fiscalQuarter" | "month", string>>;
  /** The month with which a fiscal year begins. */
  readonly fiscalStart: string;
  /** In place of the year, of a fiscal quarter. */
  readonly fiscalYear: string;
  readonly month: string;
  readonly year: string;
  readonly quarter: string;
  readonly team: string;
  readonly manager: string;
  readonly memberTitle: string;
  readonly memberTitleHint: string;
  readonly members: string;
  readonly membersHint: string;
  readonly membersRead: (count: number) => string;
  /** Above the people as they were read from a list. */
  readonly namesRead: string;
  readonly headersRead: (texts: readonly string[]) => string;
  /** One of them: days, what is no part of the name, what is doubtful. */
  readonly person: {
    readonly from: (day: string) => string;
    readonly to: (day: string) => string;
    readonly taken: (pieces: readonly string[]) => string;
    readonly doubts: Readonly<Record<"surnameOnly" | "bracket", string>>;
    readonly colon: string;
    readonly and: string;
  };
  readonly metrics: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: string;
  readonly direction: string;
  readonly lagBasis: string;
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
  /** Which official days stand in the fields. */
  readonly officialHint: (asOf: string) => string;
  readonly ownDays: string;
  readonly restoreDays: string;
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
    heading: "新建季度或月份",
    period: "周期",
    periodKinds: { quarter: "自然季度", fiscalQuarter: "财年季度", month: "单月" },
    fiscalStart: "财年首月",
    fiscalYear: "财年（按开始的年份）",
    month: "月份",
    year: "年份",
    quarter: "季度",
    team: "销售团队",
    manager: "负责人",
    memberTitle: "成员称呼",
    memberTitleHint: "各表和面板里怎样称呼成员，例如业务员、客户经理。",
    members: "团队成员",
    membersHint: "一行一人，或用顿号、逗号隔开，也可直接粘贴名单或表格；编号和职务会去掉。需要时在姓名后写到岗日和离岗日，例如：李娜，2026-08-01，2026-09-15；李娜 9月15日离职。",
    membersRead: (count) => `已读出 ${count} 人。`,
    namesRead: "名单读作：",
    headersRead: (texts) => `当作表头：${texts.join("；")}`,
    person: {
      from: (day) => `${day} 到岗`,
      to: (day) => `${day} 离岗`,
      taken: (pieces) => `未计入姓名：${pieces.join(" ")}`,
      doubts: { surnameOnly: "只有姓和职务，暂作姓名；可改写全名", bracket: "括号里的字留在姓名中；不需要请删去" },
      colon: "：",
      and: "；",
    },
    metrics: "指标",
    name: "名称",
    unit: "单位",
    kind: "类型",
    direction: "方向",
    lagBasis: "滞后口径",
    target: "团队总目标（基础/保底）",
    challenge: "挑战",
    sprint: "冲刺",
    baseline: "上期/同期",
    percentHint: "90、90% 和 0.9 都表示 90%；不超过 1.5 的百分数请带 % 号，如 1%。",
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
    officialHint: (asOf) => `已填入中国大陆法定节假日（截至 ${asOf} 公布），随周期更换；可以修改，不用请清空。`,
    ownDays: "日期已自行修改，不再随周期更换。",
    restoreDays: "恢复法定节假日",
    preview: "分解预览：",
    fits: "合计一致",
    off: ({ sum, target }) => `合计 ${sum} 与团队目标 ${target} 不符`,
    unassigned: "团队机动",
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
    heading: "New quarter or month",
    period: "Period",
    periodKinds: { quarter: "Calendar quarter", fiscalQuarter: "Fiscal quarter", month: "Single month" },
    fiscalStart: "Year begins in",
    fiscalYear: "Fiscal year (by its start)",
    month: "Month",
    year: "Year",
    quarter: "Quarter",
    team: "Sales team",
    manager: "Manager",
    memberTitle: "Team members are called",
    memberTitleHint: "Used on the sheets and in this panel, such as Salesperson or Account manager.",
    members: "Members",
    membersRead: (count) => `${count === 1 ? "1 person" : `${count} people`} read. `,
    membersHint: "One person a line, or separated by commas; a pasted list or table will do, too: numbers and titles are taken away. Where needed add first and last day: Li Na, 2026-08-01, 2026-09-15; Li Na leaves 15 Sep 2026.",
    namesRead: "Read as:",
    headersRead: (texts) => `Taken for headers: ${texts.join("; ")}`,
    person: {
      from: (day) => `from ${day}`,
      to: (day) => `to ${day}`,
      taken: (pieces) => `not part of the name: ${pieces.join(" ")}`,
      doubts: { surnameOnly: "a surname and a title only, kept as the name; better write the whole name", bracket: "the words in brackets stay in the name; delete them if they should not" },
      colon: ": ",
      and: "; ",
    },
    metrics: "Metrics",
    name: "Name",
    unit: "Unit",
    kind: "Kind",
    direction: "Direction",
    lagBasis: "Lag by",
    target: "Team target (base)",
    challenge: "Stretch",
    sprint: "Sprint",
    baseline: "Last period",
    percentHint: "90, 90 % and 0.9 all mean 90 %; write a percentage up to 1.5 with its sign: 1 %.",
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
    officialHint: (asOf) => `The official days of mainland China are filled in (as announced by ${asOf}) and follow the period; change them, or clear the fields if you work elsewhere. `,
    ownDays: "These days are your own and no longer follow the period.",
    restoreDays: "Official days again",
    preview: "Split:",
    fits: "Adds up",
    off: ({ sum, target }) => `The parts add up to ${sum}, the team's target is ${target}`,
    unassigned: "Team reserve",
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
