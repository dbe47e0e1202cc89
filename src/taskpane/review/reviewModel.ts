/** The review at a glance: lights of everybody, and one person's targets with their prompts. Pure. */
import type { Light } from "../../core";
import { figuresOf, lightOfFigures, teamKey } from "../../templates";
import { placeOfCell, type CellPlace, type QuarterView } from "../../workbook";
import { shownRate } from "../lagging/laggingModel";

export interface GlanceRow {
  /** null is the team. */
  readonly rep: string | null;
  /** In the order of the metrics. */
  readonly lights: readonly Light[];
}

/** A row per member, the team first. */
export function glanceRows({ input, book }: QuarterView): readonly GlanceRow[] {
  const lightsOf = (repKey: string) =>
    input.metrics.map(({ key }) => {
      const figures = figuresOf(book, repKey, key);
      return figures && lightOfFigures(figures);
    });
  return [{ rep: null, lights: lightsOf(teamKey) }, ...input.members.map(({ key, name }) => ({ rep: name, lights: lightsOf(key) }))];
}

export interface PromptItem {
  readonly metric: string;
  readonly light: Light;
  readonly rate: string;
  /** In the workbook's language. */
  readonly prompt: string;
  readonly place: CellPlace | null;
}

/** The metrics of one person ("" = the team) with what the review asks about each; rates are those of the whole target, as there. */
export function promptItems(view: QuarterView, repKey: string): readonly PromptItem[] {
  const { input, book } = view;
  const owner = repKey === "" ? teamKey : repKey;
  const rows = book.rowsWhere("review", "repKey", owner);
  return input.metrics.map((metric): PromptItem => {
    const figures = figuresOf(book, owner, metric.key);
    const row = rows.find((one) => one.text("item") === "metric" && one.get("metricKey") === metric.key);
    return {
      metric: metric.name,
      light: figures && lightOfFigures(figures),
      rate: shownRate(figures && figures.number("rate"), view),
      prompt: row?.text("prompt") ?? "",
      place: row ? placeOfCell(view, "review", row.index, "reason") : null,
    };
  });
}
