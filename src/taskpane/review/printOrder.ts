/** The order in which the pages of the review are printed. Pure. */
import { figuresOf, lightOfFigures, teamKey } from "../../templates";
import type { QuarterView } from "../../workbook";

/** As the team is listed; those with most red lights first; the team's own page last. */
export type PrintOrder = "list" | "attention" | "teamLast";

/** @example printOrder(view, ["T", "R01", "R02"], "teamLast") // ["R01", "R02", "T"] */
export function printOrder({ settings, book }: Pick<QuarterView, "settings" | "book">, chosen: readonly string[], order: PrintOrder): readonly string[] {
  const members = settings.members.filter(({ key }) => chosen.includes(key));
  const isRed = (repKey: string, metricKey: string) => {
    const figures = figuresOf(book, repKey, metricKey);
    return figures !== null && lightOfFigures(figures) === "red";
  };
  const redLights = (repKey: string) => settings.metrics.filter(({ key }) => isRed(repKey, key)).length;
  const sorted = order === "attention" ? [...members].sort((one, other) => redLights(other.key) - redLights(one.key)) : members;
  const keys = sorted.map(({ key }) => key);
  if (!chosen.includes(teamKey)) return keys;
  return order === "teamLast" ? [...keys, teamKey] : [teamKey, ...keys];
}
