import type { Direction } from "../model/metric";

/** The words of 差异原因提示 in its short form. Slots: {quantity} the gap with its unit, {rate}, {weeks}. */
export interface GapPhrases {
  /** The gap on the bad side of the target. */
  readonly under: Readonly<Record<Direction, string>>;
  /** The gap on the good side of the target. */
  readonly over: Readonly<Record<Direction, string>>;
  /** Added where there is a rate. */
  readonly rate: string;
  /** Added from two weeks below in a row on. */
  readonly run: string;
  readonly askCause: string;
  readonly askSuccess: string;
  readonly met: string;
  readonly noTarget: string;
  readonly noData: string;
  /** The unit of a ratio's gap. */
  readonly points: string;
}

const CHINESE: GapPhrases = {
  under: { higher: "低于目标 {quantity}", lower: "差于目标 {quantity}" },
  over: { higher: "超过目标 {quantity}", lower: "优于目标 {quantity}" },
  rate: "（达成率 {rate}）",
  run: "，已连续 {weeks} 周未达标",
  askCause: "。卡在哪一步？请写明具体原因，并选择原因类别（主观/客观，可控/不可控，客户方/公司方）。",
  askSuccess: "。哪些做法起了作用、可供他人复制？请写下成功经验。",
  met: "正好达成目标。请写下值得保持的做法。",
  noTarget: "无目标：请先在目标设定中填写目标值。",
  noData: "无数据：请先填写实际完成，再分析差异。",
  points: "个百分点",
};

const ENGLISH: GapPhrases = {
  under: { higher: "{quantity} below target", lower: "{quantity} worse than target" },
  over: { higher: "{quantity} above target", lower: "{quantity} better than target" },
  rate: " ({rate} achieved)",
  run: ", low for {weeks} weeks running",
  // The columns of the review, by name: five lines are the row that the review gives to a prompt.
  askCause: ". Where did it stall? Name the cause and its class (origin, control, side).",
  askSuccess: ". What worked that others can copy? Note the success factor.",
  met: "Target met exactly. Note what is worth keeping.",
  noTarget: "No target: fill in the target on the target sheet first.",
  noData: "No data: fill in the actual first, then look at the gap.",
  points: "pp",
};

/** The phrases of both languages of the workbook (docs/rules.md#prompts; the wording is ours). */
export const GAP_PHRASES: Readonly<Record<"zh-CN" | "en-US", GapPhrases>> = { "zh-CN": CHINESE, "en-US": ENGLISH };
