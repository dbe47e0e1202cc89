/** Puts the right metric into the cell that keeps which one weighs the team's ratios, in a workbook of an earlier version. */
import { correctedWeight, weightCell } from "../../templates";
import { task, type Task } from "../wire/requests";
import type { QuarterState } from "../read/quarterState";

export function weightTask({ mark, records, values }: Pick<QuarterState, "mark" | "records" | "values">): Task[] {
  const right = correctedWeight(mark.schemaVersion, records, values);
  if (right === null) return [];
  return [
    task(({ context }) => {
      context.workbook.names.getItem(weightCell).getRange().values = [[right]];
    }, 3),
  ];
}
