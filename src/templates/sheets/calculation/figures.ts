/** Columns of the calculation sheet that rep rows and team rows share: traits of the metric, target for plans, rate, gap, light. */
import { achievement, isNoTarget as hasNoTarget, judgedLight, light, type JudgedLight, type Light } from "../../../core";
import { and, blank, cases, lookUp, or, say } from "../../formula/build";
import { isNoTarget, lightOf, lightWord, numberOrBlank, percentText, periodIsOver, rateOf } from "../../formula/fragments";
import { outcome, step } from "../../model/columns";
import { label } from "../../model/language";
import { directions, metricKinds, precisions } from "../../reading/metricCodes";
import { plannedTarget, reviewOverride } from "../../reading/plan";
import { isPeriodOver, metricOf } from "../../reading/quarter";
import { bandsOf } from "../../reading/weekLight";
import type { Book, BookRow, ColumnId, Row } from "../../model/book";
import type { OutcomeResult } from "../../model/outcome";
import type { Column } from "../../model/template";

/** A row of either table. */
type Figures = BookRow<"series" | "team">;
type FiguresColumn = Column<ColumnId<"series" | "team">>;

const ofMetric = (column: string) => `=${lookUp("qbMetrics", column, "[@metricKey]")}`;

export const traits: readonly FiguresColumn[] = [
  step("kind", "类型", "Kind", {
    about: label("指标是累加、比率还是平均。", "Whether the metric adds up, is a ratio or a mean."),
    results: metricKinds,
    formula: ofMetric("kind"),
    core: (row, book) => metricOf(book, row.text("metricKey")).kind,
  }),
  step("direction", "方向", "Direction", {
    about: label("越高越好，还是越低越好。", "Whether higher or lower is better."),
    results: directions,
    formula: ofMetric("direction"),
    core: (row, book) => metricOf(book, row.text("metricKey")).direction,
  }),
  step("precision", "小数位", "Decimals", {
    about: label("数字显示和拆分到几位小数。", "Decimals to which figures are shown and split."),
    format: "integer",
    results: precisions,
    formula: ofMetric("precision"),
    core: (row, book) => metricOf(book, row.text("metricKey")).precision,
  }),
];

/** Results, of which one that somebody typed into the review wins. */
export const override: FiguresColumn = step("override", "修正", "Override", {
  about: label(
    "复盘里人工填写的实际，填了就以它为准；比率按百分数填写的已换成小数。",
    "The actual that somebody typed into the review; it wins. Of ratios per cent as a share.",
  ),
  format: "metric",
  formula: `=${numberOrBlank(lookUp("qbReview", "overrideAs", "[@series]", "series"))}`,
  core: (row, book) => reviewOverride(book, row.text("series")),
});

export const actual: FiguresColumn = step("actual", "实际", "Actual", {
  about: label("全期实际：有修正用修正，否则用合计。", "The result of the period: the override, else the total."),
  format: "metric",
  formula: '=IF([@override]<>"",[@override],[@weekTotal])',
  core: (row) => row.number("override") ?? row.number("weekTotal"),
});

export const actualToDate: FiguresColumn = step("actualToDate", "至今实际", "Actual to date", {
  about: label("到最近已结束的一周的实际；有修正用修正。", "The result to the last closed week; the override where there is one."),
  format: "metric",
  formula: '=IF([@override]<>"",[@override],[@closedTotal])',
  core: (row) => row.number("override") ?? row.number("closedTotal"),
});

/** Achievement between two columns of a row; the counterpart of `rateOf`. */
export function achieved<Id extends string>(row: Row<Id | "direction">, target: NoInfer<Id>, actual: NoInfer<Id>) {
  const direction = row.text("direction") === "lower" ? "lower" : "higher";
  return achievement({ target: row.number(target), actual: row.number(actual), direction });
}

/** Columns after actuals. */
export const results: readonly FiguresColumn[] = [
  step("rate", "达成率", "Rate", {
    about: label("实际占全期目标的比例；越低越好的指标反过来算。", "Actual as a share of the whole target; turned round where lower is better."),
    format: "percent",
    formula: `=${rateOf("[@target]", "[@actual]", "[@direction]")}`,
    core: (row) => achieved(row, "target", "actual").rate,
  }),
  step("gap", "差额", "Gap", {
    about: label("实际减目标；比率类以百分点计。", "Actual less target; of ratios in percentage points."),
    format: "gap",
    formula: `=${cases(
      [or('[@target]=""', '[@actual]=""'), blank],
      ['[@kind]="ratio"', "100*([@actual]-[@target])"],
      "[@actual]-[@target]")}`,
    core: (row) => {
      const target = row.number("target");
      const actual = row.number("actual");
      if (target === null || actual === null) return null;
      return row.text("kind") === "ratio" ? 100 * (actual - target) : actual - target;
    },
  }),
  step("rateToDate", "至今达成率", "Rate to date", {
    about: label("到最近已结束的一周，实际占应完成的比例。", "Actual as a share of the plan, both to the last closed week."),
    format: "percent",
    formula: `=${rateOf("[@planToDate]", "[@actualToDate]", "[@direction]")}`,
    core: (row) => achieved(row, "planToDate", "actualToDate").rate,
  }),
  step("light", "灯", "Light", {
    about: label("红黄绿：期内按进度，期后按全期目标。", "The light: by the plan to date while the period runs, by the whole target after it."),
    results: ["green", "amber", "red"],
    formula: `=${cases(
      [periodIsOver, lightOf("[@target]", "[@actual]", "[@rate]", "[@direction]")],
      lightOf("[@planToDate]", "[@actualToDate]", "[@rateToDate]", "[@direction]"))}`,
    core: (row, book) =>
      light(isPeriodOver(book) ? achieved(row, "target", "actual") : achieved(row, "planToDate", "actualToDate"), bandsOf(book)),
  }),
];

/**
 * The rate that the light judges: of the plan to date while the period runs, of the whole target after it. Core counterpart:
 * `judgedRateOf`.
 */
const judgedRate = cases([periodIsOver, "[@rate]"], "[@rateToDate]");

/** The rate that the light of these figures judges. In a cell: `judgedRate`. */
export function judgedRateOf(row: Figures, book: Book): number | null {
  return row.number(isPeriodOver(book) ? "rate" : "rateToDate");
}

/** The light of these figures. */
export function lightOfFigures(row: Figures): Light {
  const light = row.text("light");
  return light === "" ? null : (light as Exclude<Light, null>);
}

/** The light of these figures with what it goes by; without one, whether it lacks a target or data. In a cell: `lightWordOrNone`. */
export function lightCodeOf(row: Figures, book: Book): JudgedLight | "noTarget" | "noData" {
  const light = judgedLight(lightOfFigures(row), isPeriodOver(book));
  if (light !== null) return light;
  return hasNoTarget(row.number("target"), row.text("direction") === "lower" ? "lower" : "higher") ? "noTarget" : "noData";
}

/** A light's word and what follows it; without a light, whether it lacks a target or data. Core counterpart: `lightCodeOf`. */
export function lightWordOrNone(light: string, target: string, direction: string, after: string, word = lightWord(light)): string {
  const none = cases([isNoTarget(target, direction), say("noTarget")], say("noData"));
  return cases([`${light}=""`, none], `${word}&${after}`);
}

/** The second word of a light: while the period runs that somebody lags, after it that the books are open. Core: `besideLight`. */
export function besideLightFormula(lag: string | null, mark: "lagMark" | "lagging"): string {
  const closing = cases([`qb_books=${say("closing")}`, '" {closing}"'], blank);
  const lags = lag === null ? blank : cases([`${lag}="lagging"`, `" {${mark}}"`], [`${lag}="outdated"`, '" {outdated}"'], blank);
  return cases([periodIsOver, closing], lags);
}

/** The second word of a light. In a cell: `besideLightFormula`. */
export function besideLight<Mark extends "lagMark" | "lagging">(lag: string, mark: Mark, book: Book): "closing" | "outdated" | Mark | null {
  if (isPeriodOver(book)) return book.named("qb_books") === book.word("closing") ? "closing" : null;
  if (lag === "lagging") return mark;
  return lag === "outdated" ? "outdated" : null;
}

const aboutLightText = label(
  "灯和它所依据的达成率；没有灯时说明为什么。▼ 为滞后。",
  "The light with the rate that it goes by; without a light, why there is none. ▼ marks a rep who lags.",
);

/** A light's word with the rate that it judges, and its second word. */
function lightTextFormula(lag: string | null, word?: string): string {
  const rate = cases([`${judgedRate}=""`, blank], `" "&${percentText(judgedRate)}`);
  return `=${lightWordOrNone("[@light]", "[@target]", "[@direction]", `${rate}&${besideLightFormula(lag, "lagMark")}`, word)}`;
}

/** One who has not reported two weeks running cannot be judged, unless it is known that he lags. */
function isUnknown(lag: string, silent: number | null): boolean {
  return silent === 1 && lag !== "lagging";
}

function lightTextOf(row: Figures, book: Book, lag: string, silent: number | null = null) {
  const light = lightCodeOf(row, book);
  if (light === "noTarget" || light === "noData") return light;
  const code: JudgedLight | "unknown" = isUnknown(lag, silent) ? "unknown" : light;
  return { code, amount: judgedRateOf(row, book), beside: besideLight(lag, "lagMark", book) };
}

const overLight = { rated: true, beside: ["closing"] } as const;
const paceLight = { rated: true } as const;
const teamLights = {
  noTarget: {},
  noData: {},
  green: overLight,
  amber: overLight,
  red: overLight,
  greenPace: paceLight,
  amberPace: paceLight,
  redPace: paceLight,
} as const;
const besideRep = ["lagMark", "outdated"] as const;

export const repLight: Column<ColumnId<"series">> = outcome("lightText", "灯和达成率", "Light and rate", 0, {
  about: aboutLightText,
  outcomes: {
    ...teamLights,
    greenPace: { ...paceLight, beside: besideRep },
    amberPace: { ...paceLight, beside: besideRep },
    redPace: { ...paceLight, beside: besideRep },
    unknown: { rated: true, beside: ["closing", "outdated"] },
  },
  formula: lightTextFormula("[@lag]", cases([and("[@silent]=1", '[@lag]<>"lagging"'), say("unknown")], lightWord("[@light]"))),
  core: (row, book) => lightTextOf(row, book, row.text("lag"), row.number("silent")),
});

export const teamLight: Column<ColumnId<"team">> = outcome("lightText", "灯和达成率", "Light and rate", 0, {
  about: aboutLightText,
  outcomes: teamLights,
  formula: lightTextFormula(null),
  core: (row, book) => lightTextOf(row, book, "") as OutcomeResult<keyof typeof teamLights>,
});

/** Plan to the last closed week from the target over `days`; core counterpart: `planUntil`. */
export function planToDateFormula(days: string): string {
  const plan = `ROUND([@planTarget]*[@daysToDate]/${days},[@precision])`;
  return `=${cases(
    ['[@planTarget]=""', blank],
    [or('[@kind]<>"additive"', "[@target]=0"), "[@planTarget]"],
    [`${days}=0`, blank],
    [`${plan}>0`, plan],
    blank)}`;
}

export const planTarget: FiguresColumn = step("planTarget", "计划目标", "Target for plans", {
  about: label("用来排计划的目标：累加类按小数位取整，负数不算目标。", "The target that plans are made of: rounded where it adds up; a negative one is none."),
  format: "metric",
  formula: `=${cases(
    ['[@target]=""', blank],
    ["[@target]<0", blank],
    ['[@kind]="additive"', "ROUND([@target],[@precision])"],
    "[@target]")}`,
  core: plannedTarget,
});
