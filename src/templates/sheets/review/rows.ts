/** The rows of a block of 结果复盘: one per metric, then the process in numbers, then what people write. */
import { blank, cases } from "../../formula/build";
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

/** What the row is about. */
export const itemOf = (row: BookRow<"review">) => row.text("item") as ReviewItem;

/** True for a row of a metric. */
export const isMetric = (row: BookRow<"review">) => itemOf(row) === "metric";

/** Condition: the row is about this. */
export const itemIs = (item: ReviewItem) => `[@item]="${item}"`;

/** A formula's value on rows of a metric; "" on others. */
export function onlyMetrics(value: string): string {
  return cases([itemIs("metric"), value], blank);
}
