/** The review at a glance: lights of everybody, and one person's targets with their prompts. Pure. */
import type { Light } from "../../core";
import { teamKey } from "../../templates";
import { placeOfCell, type CellPlace, type QuarterView } from "../../workbook";
import { shownRate } from "../lagging/laggingModel";

export interface GlanceRow {
  /** null is the team. */
  readonly rep: string | null;
  /** In the order of the metrics. */
  readonly lights: readonly Light[];
}

/** A row per member, the team first. */
export function glanceRows({ input, report }: QuarterView): readonly GlanceRow[] {
  const rowOf = (repKey: string | null, rep: string | null): GlanceRow => ({
    rep,
    lights: input.metrics.map(({ key }) => report.achievement.find((row) => row.repKey === repKey && row.metricKey === key)?.light ?? null),
  });
  return [rowOf(null, null), ...input.members.map(({ key, name }) => rowOf(key, name))];
}

export interface PromptItem {
  readonly metric: string;
  readonly light: Light;
  readonly rate: string;
  /** In the workbook's language. */
  readonly prompt: string;
  readonly place: CellPlace | null;
}

/** The metrics of one person ("" = the team) with what the review asks about each. */
export function promptItems(view: QuarterView, repKey: string): readonly PromptItem[] {
  const { input, report, book } = view;
  const rows = book.rowsWhere("review", "repKey", repKey === "" ? teamKey : repKey);
  return input.metrics.map((metric): PromptItem => {
    const found = report.achievement.find((row) => row.repKey === (repKey === "" ? null : repKey) && row.metricKey === metric.key);
    const row = rows.find((one) => one.text("item") === "metric" && one.get("metricKey") === metric.key);
    return {
      metric: metric.name,
      light: found?.light ?? null,
      rate: shownRate(found?.rate ?? null, view),
      prompt: row?.text("prompt") ?? "",
      place: row ? placeOfCell(view, "review", row.index, "reason") : null,
    };
  });
}
