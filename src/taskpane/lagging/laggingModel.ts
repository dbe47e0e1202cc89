/** Who lags, with the evidence: pure, over the rows of the quarter, so that it says what the sheets show. */
import { formatFixed, formatPercent, formatRate, rangeTexts, readIsoDate, roundRate, toSerial, type LagSum, type Member } from "../../core";
import type { Language } from "../../locales";
import { laggingTexts, type ShownEvidence } from "../../locales/pane/lagging";
import { figuresOf, judgedRateOf, lagOf, seriesKey, teamKey, words, type CellInput, type MetricTraits, type Shown } from "../../templates";
import { lightOf, type ShownLight } from "../parts/lightWord";
import { placeOfCell, type CellPlace, type QuarterView } from "../../workbook";

/** What the view shows. */
export const laggingShown = {
  series: ["lag", "light", "rate", "rateToDate", "target", "direction"],
  team: ["light", "rate", "rateToDate", "target", "direction"],
  weekly: ["week", "rate", "plan", "value", "closed", "typed", "hole"],
} as const satisfies Shown;

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
  /** What the rule tells: the weeks with their rates as shown, oldest first, the holes between them, and the sum that was judged. */
  readonly evidence: ShownEvidence;
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
 * @example lagItems(view)[0]?.evidence .lowWeeks // [{ week: 2, rate: "60.0%" }, …]
 */
export function lagItems(view: QuarterView, members: readonly Member[] = view.settings.members): readonly LagItem[] {
  const { settings, book } = view;
  return members.flatMap(({ key: repKey, name: rep }) =>
    settings.metrics.flatMap((traits): LagItem[] => {
      const { key: metricKey, name: metric } = traits;
      const [figures] = book.rowsWhere("series", "series", seriesKey(repKey, metricKey));
      if (figures?.text("lag") !== "lagging") return [];
      const { weeks, rates, sum } = lagOf(book).assess(figures.text("series"));
      const rows = book.rowsWhere("weekly", "repKey", repKey).filter((row) => row.get("metricKey") === metricKey);
      const newest = rows.find((row) => row.number("week") === weeks[weeks.length - 1]);
      return [
        {
          id: `lag|${repKey}|${metricKey}`,
          rep,
          repKey,
          metricKey,
          metric,
          evidence: {
            lowWeeks: weeks.map((week, index) => ({ week, rate: shownRate(rates[index] ?? null, view) })),
            holes: rangeTexts(rows.filter((row) => row.number("hole") === 1).map((row) => row.number("week") ?? 0)),
            sum: sum && shownSum(sum, traits, view),
          },
          newestRate: rates[rates.length - 1] ?? 0,
          trend: rows.map((row) => ({ week: row.number("week") ?? 0, rate: row.number("rate") })).filter(({ rate }) => rate !== null),
          place: newest ? placeOfCell(view, "weekly", newest.index, "status") : null,
        },
      ];
    }),
  );
}

/** A rate with as many decimals as tell it from the thresholds; "–" where there is none. */
export function shownRate(rate: number | null, { settings: { rules } }: Pick<QuarterView, "settings">): string {
  return rate === null ? "–" : formatRate(rate, [rules.lag.threshold, rules.light.amber, rules.light.green]);
}

function shownSum({ basis, weeks, actual, plan, rate }: LagSum, { kind, precision }: MetricTraits, view: QuarterView): ShownEvidence["sum"] {
  const figure = (amount: number) => (kind === "ratio" ? formatPercent(roundRate(amount), 1) : formatFixed(roundRate(amount), precision));
  return { basis, weeks, figures: `${figure(actual)}/${figure(plan)}`, rate: shownRate(rate, view) };
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
  weeks: (one, other) => other.evidence.lowWeeks.length - one.evidence.lowWeeks.length,
};

export interface LightItem {
  readonly metric: string;
  readonly light: ShownLight;
  readonly rate: string;
}

/** Lights of the team, or of one rep, one per metric, with the rate that it judges: to date while the period runs, as on the home sheet. */
export function lightItems(view: QuarterView, repKey: string, language = view.language): readonly LightItem[] {
  const { settings, book } = view;
  const owner = repKey === "" ? teamKey : repKey;
  return settings.metrics.map(({ key, name }) => {
    const figures = figuresOf(book, owner, key);
    return { metric: name, light: lightOf(view, owner, key, language), rate: shownRate(figures && judgedRateOf(figures, book), view) };
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
