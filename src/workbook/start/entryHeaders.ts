/** Headers of the columns in which weeks are typed: what is typed of a metric follows from its kind. */
import { isShare } from "../../core";
import { completeSet, label, noTeamColumns, sheetsOf, type EntryHeader, type EntryPart, type Label, type Language, type MetricTraits } from "../../templates";
import { freeHeader } from "./repColumns";

const parts: Readonly<Record<MetricTraits["kind"], readonly EntryPart[]>> = {
  additive: ["value", "monthBefore"],
  ratio: ["numerator", "denominator", "value"],
  average: ["value"],
};

const suffixes: Readonly<Record<Exclude<EntryPart, "value"> | "rate", Label>> = {
  numerator: label(" 分子", ": part"),
  denominator: label(" 分母", ": whole"),
  rate: label(" 直接填比率", ": rate alone"),
  monthBefore: label(" 其中上月", ": of it last month"),
};

/**
 * For each metric what is typed of it, from the left, under headers that no other column of the sheet has.
 * @example of 销售额 in 万元, which adds up: "销售额（万元）" and "销售额 其中上月"
 */
export function entryHeaders(
  metrics: readonly Pick<MetricTraits, "key" | "name" | "unit" | "kind">[],
  language: Language,
): ReadonlyMap<string, readonly EntryHeader[]> {
  const shared = sheetsOf(completeSet(), noTeamColumns).flatMap(({ tables }) => tables).find(({ typesMetrics }) => typesMetrics === true);
  const taken = (shared?.columns ?? []).map((column) => column.label[language]);
  return new Map(
    metrics.map((metric) => [
      metric.key,
      parts[metric.kind].map((part): EntryHeader => {
        const header = freeHeader(wanted(metric, part, language), taken);
        taken.push(header);
        return { part, header, ...(part === "value" && isShare(metric) && { isShare: true }) };
      }),
    ]),
  );
}

function wanted({ name, unit, kind }: Pick<MetricTraits, "name" | "unit" | "kind">, part: EntryPart, language: Language): string {
  if (part !== "value") return `${name}${suffixes[part][language]}`;
  if (kind === "ratio") return `${name}${suffixes.rate[language]}`;
  if (unit === "") return name;
  return language === "zh-CN" ? `${name}（${unit}）` : `${name} (${unit})`;
}
