/** The order in which the pages of the review are printed. Pure. */
import { teamKey } from "../../templates";
import type { QuarterView } from "../../workbook";

/** As the team is listed; those with most red lights first; the team's own page last. */
export type PrintOrder = "list" | "attention" | "teamLast";

/** @example printOrder(view, ["T", "R01", "R02"], "teamLast") // ["R01", "R02", "T"] */
export function printOrder({ input, report }: Pick<QuarterView, "input" | "report">, chosen: readonly string[], order: PrintOrder): readonly string[] {
  const members = input.members.filter(({ key }) => chosen.includes(key));
  const redLights = (repKey: string) => report.achievement.filter((row) => row.repKey === repKey && row.light === "red").length;
  const sorted = order === "attention" ? [...members].sort((one, other) => redLights(other.key) - redLights(one.key)) : members;
  const keys = sorted.map(({ key }) => key);
  if (!chosen.includes(teamKey)) return keys;
  return order === "teamLast" ? [...keys, teamKey] : [teamKey, ...keys];
}
