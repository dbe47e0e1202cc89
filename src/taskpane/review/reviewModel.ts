/** The review at a glance: lights of everybody, and one person's targets with their prompts. Pure. */
import type { Light } from "../../core";
import { figuresOf, isPeriodOver, judgedRateOf, lightOfFigures, teamKey } from "../../templates";
import { placeOfCell, type CellPlace, type QuarterView } from "../../workbook";
import { lightOf, type ShownLight } from "../parts/lightWord";
import { shownRate } from "../lagging/laggingModel";

export interface GlanceRow {
  /** null is the team. */
  readonly rep: string | null;
  /** In the order of the metrics. */
  readonly lights: readonly Light[];
}

/** A row per member, the team first. */
export function glanceRows({ settings, book }: QuarterView): readonly GlanceRow[] {
  const lightsOf = (repKey: string) =>
    settings.metrics.map(({ key }) => {
      const figures = figuresOf(book, repKey, key);
      return figures && lightOfFigures(figures);
    });
  return [{ rep: null, lights: lightsOf(teamKey) }, ...settings.members.map(({ key, name }) => ({ rep: name, lights: lightsOf(key) }))];
}

export interface PromptItem {
  readonly metric: string;
  readonly light: ShownLight;
  /** Of the whole target. */
  readonly rate: string;
  /** What the light goes by; null after the period, when it is the same. */
  readonly paceRate: string | null;
  /** In the workbook's language. */
  readonly prompt: string;
  readonly place: CellPlace | null;
}

/** The metrics of one person ("" = the team) with what the review asks about each and the rates that stand there. */
export function promptItems(view: QuarterView, repKey: string, language = view.language): readonly PromptItem[] {
  const { settings, book } = view;
  const owner = repKey === "" ? teamKey : repKey;
  const rows = book.rowsWhere("review", "repKey", owner);
  return settings.metrics.map((metric): PromptItem => {
    const figures = figuresOf(book, owner, metric.key);
    const row = rows.find((one) => one.text("item") === "metric" && one.get("metricKey") === metric.key);
    return {
      metric: metric.name,
      light: lightOf(view, owner, metric.key, language),
      rate: shownRate(figures && figures.number("rate"), view),
      paceRate: isPeriodOver(book) ? null : shownRate(figures && judgedRateOf(figures, book), view),
      prompt: row?.text("prompt") ?? "",
      place: row ? placeOfCell(view, "review", row.index, "reason") : null,
    };
  });
}
