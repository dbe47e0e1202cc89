import type { Direction } from "../model/metric";

/**
 * What a prompt says of a figure and what it is judged by: the plan to date while the period runs, the full target after it. The four
 * leads of one have the same slots in the same order.
 */
export interface JudgedPhrases {
  /** The gap on the bad side. */
  readonly under: Readonly<Record<Direction, string>>;
  /** The gap on the good side. */
  readonly over: Readonly<Record<Direction, string>>;
  /** Added from two weeks below in a row on. */
  readonly run: string;
  readonly askCause: string;
  readonly askSuccess: string;
  readonly met: string;
}

/** The words of 差异原因提示 in its short form. Slots: {expected}, {actual}, {quantity} the gap with its unit, {rate}, {weeks}. */
export interface GapPhrases {
  readonly pace: JudgedPhrases;
  readonly target: JudgedPhrases;
  /** Added after the period where there is a rate; before, the review's column beside it says it. */
  readonly rate: string;
  /** Added on the bad side where the light is green all the same: the green line is below 100 %. */
  readonly stillGreen: string;
  /** Added on the good side where the light is not green: the green line is above 100 %. */
  readonly notGreen: string;
  readonly noTarget: string;
  readonly noData: string;
  /** While the period runs and nothing is due yet. */
  readonly tooEarly: string;
  /** The unit of a ratio's gap. */
  readonly points: string;
}

const CHINESE: GapPhrases = {
  pace: {
    under: { higher: "应完成 {expected}，实际 {actual}，比进度少 {quantity}", lower: "应完成 {expected}，实际 {actual}，差于进度 {quantity}" },
    over: { higher: "应完成 {expected}，实际 {actual}，超前 {quantity}", lower: "应完成 {expected}，实际 {actual}，优于进度 {quantity}" },
    run: "，已连续 {weeks} 周未达标",
    askCause: "。卡在哪一步？请写明具体原因，并选择类别。",
    askSuccess: "。哪些做法起了作用？请写下来供他人参考。",
    met: "正好跟上进度。请写下值得保持的做法。",
  },
  target: {
    under: { higher: "低于目标 {quantity}", lower: "差于目标 {quantity}" },
    over: { higher: "超过目标 {quantity}", lower: "优于目标 {quantity}" },
    run: "，期末曾连续 {weeks} 周未达标",
    askCause: "。卡在哪一步？请写明具体原因，并选择原因类别（主观/客观，可控/不可控，客户方/公司方）。",
    askSuccess: "。哪些做法起了作用、可供他人复制？请写下成功经验。",
    met: "正好达成目标。请写下值得保持的做法。",
  },
  rate: "（达成率 {rate}）",
  stillGreen: "，仍在绿线内",
  notGreen: "，未到绿线",
  noTarget: "无目标：请先在目标设定中填写目标值。",
  noData: "无数据：请先填写实际完成，再分析差异。",
  tooEarly: "按进度还没有应完成的数：第一个有计划的周结束后再看。",
  points: "个百分点",
};

const ENGLISH: GapPhrases = {
  pace: {
    under: { higher: "Plan by now {expected}, actual {actual}: {quantity} short", lower: "Plan by now {expected}, actual {actual}: {quantity} worse" },
    over: { higher: "Plan by now {expected}, actual {actual}: {quantity} ahead", lower: "Plan by now {expected}, actual {actual}: {quantity} better" },
    run: ", low for {weeks} weeks running",
    askCause: ". Where did it stall? Name cause and class.",
    askSuccess: ". What worked that others can copy?",
    met: "Exactly on pace. Note what is worth keeping.",
  },
  target: {
    under: { higher: "{quantity} below target", lower: "{quantity} worse than target" },
    over: { higher: "{quantity} above target", lower: "{quantity} better than target" },
    run: ", low in its last {weeks} weeks",
    // The columns of the review, by name: five lines are the row that the review gives to a prompt.
    askCause: ". Where did it stall? Name the cause and its class (origin, control, side).",
    askSuccess: ". What worked that others can copy? Note the success factor.",
    met: "Target met exactly. Note what is worth keeping.",
  },
  rate: " ({rate} achieved)",
  stillGreen: ", still green",
  notGreen: ", not green yet",
  noTarget: "No target: fill in the target on the target sheet first.",
  noData: "No data: fill in the actual first, then look at the gap.",
  tooEarly: "Nothing is due by now: look again when the first week with a plan is over.",
  points: "points",
};

/** The phrases of both languages of the workbook (docs/rules.md#prompts; the wording is ours). */
export const GAP_PHRASES: Readonly<Record<"zh-CN" | "en-US", GapPhrases>> = { "zh-CN": CHINESE, "en-US": ENGLISH };
