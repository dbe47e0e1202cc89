/** Who lags, with the evidence: pure, over the rows of the quarter, so that it says what the sheets show. */
import { formatRate, readIsoDate, toSerial, type Light, type Member } from "../../core";
import type { Language } from "../../locales";
import { laggingTexts } from "../../locales/pane/lagging";
import { figuresOf, judgedRateOf, lagOf, lightOfFigures, seriesKey, teamKey, words, type CellInput } from "../../templates";
import { placeOfCell, type CellPlace, type QuarterView } from "../../workbook";

export interface TrendPoint {
  readonly week: number;
  readonly rate: number | null;
}

export interface LagItem {
  readonly id: string;
  readonly rep: string;
  readonly repKey: string;
  readonly metricKey: string;
  readonly metric: string;
  /** The run that the rule tells, oldest first; rates as shown. */
  readonly evidence: readonly { readonly week: number; readonly rate: string }[];
  readonly newestRate: number;
  /** Rates of all weeks that have one. */
  readonly trend: readonly TrendPoint[];
  /** The row of the newest week of the run. */
  readonly place: CellPlace | null;
}

export type LagOrder = "rate" | "weeks" | "rep";

/**
 * Everybody who lags, in the order of the team.
 * @param members those who are looked at
 * @example lagItems(view)[0]?.evidence // [{ week: 2, rate: "60.0%" }, …]
 */
export function lagItems(view: QuarterView, members: readonly Member[] = view.input.members): readonly LagItem[] {
  const { input, book } = view;
  return members.flatMap(({ key: repKey, name: rep }) =>
    input.metrics.flatMap(({ key: metricKey, name: metric }): LagItem[] => {
      const [figures] = book.rowsWhere("series", "series", seriesKey(repKey, metricKey));
      if (figures?.text("lag") !== "lagging") return [];
      const { weeks, rates } = lagOf(book).assess(figures.text("series"));
      const rows = book.rowsWhere("weekly", "repKey", repKey).filter((row) => row.get("metricKey") === metricKey);
      const newest = rows.find((row) => row.number("week") === weeks[weeks.length - 1]);
      return [
        {
          id: `lag|${repKey}|${metricKey}`,
          rep,
          repKey,
          metricKey,
          metric,
          evidence: weeks.map((week, index) => ({ week, rate: shownRate(rates[index] ?? null, view) })),
          newestRate: rates[rates.length - 1] ?? 0,
          trend: rows.map((row) => ({ week: row.number("week") ?? 0, rate: row.number("rate") })).filter(({ rate }) => rate !== null),
          place: newest ? placeOfCell(view, "weekly", newest.index, "status") : null,
        },
      ];
    }),
  );
}

/** A rate with as many decimals as tell it from the thresholds; "–" where there is none. */
export function shownRate(rate: number | null, { input: { rules } }: Pick<QuarterView, "input">): string {
  return rate === null ? "–" : formatRate(rate, [rules.lag.threshold, rules.light.amber, rules.light.green]);
}

/** Those of one rep and one metric ("" = all), in the order that was asked for; the order of the team decides ties. */
export function selectLagItems(
  items: readonly LagItem[],
  { repKey, metricKey, order }: { readonly repKey: string; readonly metricKey: string; readonly order: LagOrder },
): readonly LagItem[] {
  const chosen = items.filter((item) => (repKey === "" || item.repKey === repKey) && (metricKey === "" || item.metricKey === metricKey));
  return order === "rep" ? chosen : [...chosen].sort(byOrder[order]);
}

const byOrder: Readonly<Record<Exclude<LagOrder, "rep">, (one: LagItem, other: LagItem) => number>> = {
  rate: (one, other) => one.newestRate - other.newestRate,
  weeks: (one, other) => other.evidence.length - one.evidence.length,
};

export interface LightItem {
  readonly metric: string;
  readonly light: Light;
  readonly rate: string;
}

/** Lights of the team, or of one rep, one per metric, with the rate that it judges: to date while the period runs, as on the home sheet. */
export function lightItems(view: QuarterView, repKey: string): readonly LightItem[] {
  const { input, book } = view;
  return input.metrics.map(({ key, name }) => {
    const figures = figuresOf(book, repKey === "" ? teamKey : repKey, key);
    return { metric: name, light: figures && lightOfFigures(figures), rate: shownRate(figures && judgedRateOf(figures, book), view) };
  });
}

/** What is typed about an action. */
export interface ActionEntry {
  readonly measure: string;
  readonly owner: string;
  /** As the date field gives it, "" when blank. */
  readonly due: string;
}

/** The row of the action list for a lag: in the workbook's language, due as the person said. */
export function actionRow(item: LagItem, language: Language, form: ActionEntry): Record<string, CellInput> {
  const texts = laggingTexts[language];
  const due = readIsoDate(form.due);
  return {
    source: words.weekly[language],
    issue: texts.issue({ rep: item.rep, metric: item.metric, evidence: texts.evidence(item.evidence) }),
    measure: form.measure.trim(),
    owner: form.owner,
    due: due === null ? null : toSerial(due),
    status: words.notStarted[language],
  };
}
