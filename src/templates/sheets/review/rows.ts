/** The rows of a block of 结果复盘: one per metric, then the process in numbers, then what people write. */
import { label, type Label } from "../../model/language";
import type { BookRow } from "../../model/book";

/** What a row of the review is about. */
export type ReviewItem = "metric" | "contacts" | "conversion" | "supports" | "note";

/** Rows of a block after its metrics: the process in numbers, then what people write. */
export const processItems: readonly { item: Exclude<ReviewItem, "metric">; id: string; label: Label }[] = [
  { item: "contacts", id: "contacts", label: label("跟进次数", "Contacts") },
  { item: "conversion", id: "conversion", label: label("客户转化率", "Customer conversion") },
  { item: "supports", id: "supports", label: label("支持需求类型", "Support asked for") },
  { item: "note", id: "strengths", label: label("亮点", "Highlights") },
  { item: "note", id: "weaknesses", label: label("不足", "Shortfalls") },
  { item: "note", id: "successes", label: label("成功经验", "What worked") },
  { item: "note", id: "failures", label: label("失败教训", "What failed") },
  { item: "note", id: "next", label: label("下周期目标优化建议", "Advice for next targets") },
];

/** Rows of the team carry this key in place of a rep's. */
export const teamKey = "T";

/** A formula's value on rows of a metric; "" on others. */
export function onlyMetrics(value: string): string {
  return `IF([@item]="metric",${value},"")`;
}

/** One value in the team's rows, another in those of the reps. */
export function forTeamOrRep(team: string, rep: string): string {
  return `IF([@repKey]="${teamKey}",${team},${rep})`;
}

/** Criterion: follow-ups of the row's rep. */
export const sameRep = "qbFollowUps[repKey],[@repKey]";

/** True for a row of a metric. */
export const isMetric = (row: BookRow) => row.text("item") === "metric";

/** True for a row of the team's block. */
export const isTeam = (row: BookRow) => row.text("repKey") === teamKey;
