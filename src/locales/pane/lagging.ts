/** Texts of the Lagging view, and the issue that it writes into the action list (in the workbook's language). */
import type { Language } from "../language";

export interface LaggingTexts {
  readonly heading: string;
  readonly team: string;
  readonly rep: string;
  readonly metric: string;
  readonly everyone: string;
  readonly everyMetric: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<"rate" | "weeks" | "rep", string>>;
  readonly count: (count: number) => string;
  readonly nobody: string;
  readonly nobodyHere: string;
  readonly ruleOff: string;
  readonly rule: (facts: { threshold: string; weeks: number }) => string;
  readonly evidence: (weeks: readonly { week: number; rate: string }[]) => string;
  readonly acts: string;
  readonly trend: (facts: { rep: string; metric: string; rates: string }) => string;
  readonly writeAction: string;
  readonly measure: string;
  readonly owner: string;
  readonly due: string;
  readonly save: string;
  readonly cancel: string;
  readonly saved: string;
  readonly needed: string;
  readonly needDate: string;
  /** Written into the workbook. */
  readonly issue: (facts: { rep: string; metric: string; evidence: string }) => string;
}

export const laggingTexts: Readonly<Record<Language, LaggingTexts>> = {
  "zh-CN": {
    heading: "谁滞后",
    team: "团队",
    rep: "销售代表",
    metric: "指标",
    everyone: "全部",
    everyMetric: "全部",
    sort: "排序",
    sorts: { rate: "达成率从低到高", weeks: "连续周数从多到少", rep: "按姓名" },
    count: (count) => `滞后 ${count} 项`,
    nobody: "目前没有人滞后。",
    nobodyHere: "所选范围内没有滞后项。",
    ruleOff: "滞后规则在「设置」表中已关闭，因此不列出任何人。",
    rule: ({ threshold, weeks }) => `规则：截至最近已结束的一周，连续 ${weeks} 周及以上周达成率低于 ${threshold}。`,
    evidence: (weeks) => weeks.map(({ week, rate }) => `第${week}周 ${rate}`).join("，"),
    acts: "由经理介入",
    trend: ({ rep, metric, rates }) => `${rep} ${metric} 各周达成率：${rates}`,
    writeAction: "写改进行动",
    measure: "措施",
    owner: "责任人",
    due: "时限",
    save: "写入行动表",
    cancel: "取消",
    saved: "已写入「问题与改进行动」，并已核对。",
    needed: "请填写措施。",
    needDate: "请填写完整的日期，年份为四位数。",
    issue: ({ rep, metric, evidence }) => `${rep} ${metric} 滞后：${evidence}`,
  },
  "en-US": {
    heading: "Who lags",
    team: "Team",
    rep: "Rep",
    metric: "Metric",
    everyone: "All",
    everyMetric: "All",
    sort: "Sort by",
    sorts: { rate: "Lowest rate", weeks: "Most weeks", rep: "Name" },
    count: (count) => `${count} lagging`,
    nobody: "Nobody lags at present.",
    nobodyHere: "Nothing lags in this selection.",
    ruleOff: "The lag rule is switched off in the Settings sheet, so nobody is listed.",
    rule: ({ threshold, weeks }) => `Rule: below ${threshold} in the last ${weeks} or more closed weeks.`,
    evidence: (weeks) => weeks.map(({ week, rate }) => `Week ${week} ${rate}`).join(", "),
    acts: "Manager steps in",
    trend: ({ rep, metric, rates }) => `${rep} ${metric}, rate by week: ${rates}`,
    writeAction: "Write action",
    measure: "Measure",
    owner: "Owner",
    due: "Due",
    save: "Put into the action list",
    cancel: "Cancel",
    saved: "Written to Issues and actions and checked.",
    needed: "Say what will be done.",
    needDate: "Write a whole date with all four digits of the year.",
    issue: ({ rep, metric, evidence }) => `${rep} lags in ${metric}: ${evidence}`,
  },
};
