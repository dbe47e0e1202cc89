/** Texts of the Lagging view, and the issue that it writes into the action list (in the workbook's language). */
import type { Language } from "../language";

/** What shows a lag, as texts and numbers. */
export interface ShownEvidence {
  readonly lowWeeks: readonly WeekRate[];
  /** Weeks between them that nobody reported, as ranges: "2–3". */
  readonly holes: readonly string[];
  /** What was judged instead of single weeks. */
  readonly sum: { readonly basis: "week" | "cumulative"; readonly weeks: number; readonly figures: string; readonly rate: string } | null;
}

interface WeekRate {
  readonly week: number;
  readonly rate: string;
}

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
  /** After the period. */
  readonly countAtEnd: (count: number) => string;
  readonly nobody: string;
  readonly nobodyHere: string;
  readonly ruleOff: string;
  readonly rule: (facts: { threshold: string; weeks: number }) => string;
  readonly weeks: (weeks: readonly WeekRate[]) => string;
  readonly evidence: (evidence: ShownEvidence) => string;
  readonly acts: string;
  readonly trend: (facts: { rep: string; metric: string; rates: string }) => string;
  readonly writeAction: string;
  readonly measure: string;
  readonly owner: string;
  readonly due: string;
  readonly save: string;
  readonly cancel: string;
  /** @param sheet the list as the workbook calls it */
  readonly saved: (sheet: string) => string;
  readonly needed: string;
  readonly needDate: string;
  /** Written into the workbook. */
  readonly issue: (facts: { rep: string; metric: string; evidence: string }) => string;
}

const weeksInChinese = (weeks: readonly WeekRate[]) => weeks.map(({ week, rate }) => `第${week}周 ${rate}`).join("，");
const weeksInEnglish = (weeks: readonly WeekRate[]) => weeks.map(({ week, rate }) => `Week ${week} ${rate}`).join(", ");

export const laggingTexts: Readonly<Record<Language, LaggingTexts>> = {
  "zh-CN": {
    heading: "谁滞后",
    team: "团队",
    rep: "{Rep}",
    metric: "指标",
    everyone: "全部",
    everyMetric: "全部",
    sort: "排序",
    sorts: { rate: "达成率从低到高", weeks: "连续周数从多到少", rep: "按姓名" },
    count: (count) => `滞后 ${count} 项`,
    countAtEnd: (count) => `期末滞后 ${count} 项`,
    nobody: "目前没有人滞后。",
    nobodyHere: "所选范围内没有滞后项。",
    ruleOff: "滞后规则在「设置」表中已关闭，因此不列出任何人。",
    rule: ({ threshold, weeks }) => `规则：截至最近已结束的一周，连续 ${weeks} 周及以上周达成率低于 ${threshold}。`,
    weeks: weeksInChinese,
    evidence: ({ lowWeeks, holes, sum }) =>
      [
        weeksInChinese(lowWeeks),
        ...(holes.length > 0 ? [`第${holes.join("、")}周未填报`] : []),
        ...(sum ? [`${sum.basis === "week" ? `近${sum.weeks}周合计` : "累计"} ${sum.figures}，${sum.rate}`] : []),
      ].join("，"),
    acts: "请经理协助",
    trend: ({ rep, metric, rates }) => `${rep} ${metric} 各周达成率：${rates}`,
    writeAction: "写改进行动",
    measure: "措施",
    owner: "责任人",
    due: "时限",
    save: "写入跟踪表",
    cancel: "取消",
    saved: (sheet) => `已写入「${sheet}」，并已核对。`,
    needed: "请填写措施。",
    needDate: "请填写完整的日期，年份为四位数。",
    issue: ({ rep, metric, evidence }) => `${rep} ${metric} 滞后：${evidence}`,
  },
  "en-US": {
    heading: "Who is lagging",
    team: "Team",
    rep: "{Rep}",
    metric: "Metric",
    everyone: "All",
    everyMetric: "All",
    sort: "Sort by",
    sorts: { rate: "Lowest rate", weeks: "Most weeks", rep: "Name" },
    count: (count) => `${count} lagging`,
    countAtEnd: (count) => `${count} lagged at the end`,
    nobody: "Nobody is lagging now.",
    nobodyHere: "Nothing is lagging in this selection.",
    ruleOff: "The lag rule is switched off in the Settings sheet, so nobody is listed.",
    rule: ({ threshold, weeks }) => `Rule: below ${threshold} in each of the last ${weeks} or more finished weeks.`,
    weeks: weeksInEnglish,
    evidence: ({ lowWeeks, holes, sum }) =>
      [
        weeksInEnglish(lowWeeks),
        ...(holes.length > 0 ? [`week ${holes.join(", ")} not reported`] : []),
        ...(sum ? [`${sum.basis === "week" ? `last ${sum.weeks} weeks` : "to date"} ${sum.figures}, ${sum.rate}`] : []),
      ].join("; "),
    acts: "Manager, please help",
    trend: ({ rep, metric, rates }) => `${rep} ${metric}, rate by week: ${rates}`,
    writeAction: "Add an action",
    measure: "Action",
    owner: "Owner",
    due: "Due",
    save: "Add to the list",
    cancel: "Cancel",
    saved: (sheet) => `Written to “${sheet}” and checked.`,
    needed: "Say what will be done.",
    needDate: "Write a whole date with all four digits of the year.",
    issue: ({ rep, metric, evidence }) => `${rep} is lagging in ${metric}: ${evidence}`,
  },
};
