/** The lag rule on one rep and metric, step by step; `assessLag` is its core counterpart. */
import { LONGEST_EVIDENCE_DAYS, SMALL_WEEKLY_PLAN } from "../../../core";
import { and, blank, cases, countRows, lookUp, or, say, sumRows, type Criteria } from "../../formula/build";
import { rateOf } from "../../formula/fragments";
import { flag, step } from "../../model/columns";
import { label } from "../../model/language";
import { alertOf, lagOf, smallPlans } from "../../reading/lag";
import { metricOf } from "../../reading/quarter";
import { ruleOf } from "../../reading/ruleOf";
import { atNewest, lagWeeks, ofThisSeries } from "../../reading/weeks";
import { lag } from "../../rules/lag";
import { evidenceText, negotiated } from "./evidenceText";
import { achieved } from "./figures";
import type { ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

/** The newest counted weeks at which the rule looks; the newest bears the order 1. */
const newest: Criteria = [...ofThisSeries, ["order", `"<="&${lagWeeks}`]];
const smallPlan = countRows("qbWeekly", [...newest, ["unitPlan", `"<${SMALL_WEEKLY_PLAN}"`]]);

const memberEnd = lookUp("qbMembers", "end", "[@repKey]");
const hasLeft = and(`${memberEnd}<qb_today`, `${memberEnd}<qb_periodEnd`);
const isAhead = cases(['[@closedRate]=""', "FALSE"], "ROUND([@closedRate],9)>=1");
const isSumBelow = and("ROUND(N([@newestRate]),9)<qb_lag_threshold", `${atNewest("reached")}=0`);
/** Days since the newest week of the evidence ended; after the period its first day counts as today. */
const evidenceAge = `MIN(qb_today,qb_periodEnd+1)-${atNewest("last")}`;

export const lagColumns: readonly Column<ColumnId<"series">>[] = [
  flag("toDate", "看累计", "Judged to date", {
    about: label("滞后口径是不是累计。", "Whether the lag rule judges the period to date instead of the week."),
    formula: `=IFERROR(${cases([`${lookUp("qbMetrics", "lagBasis", "[@metricKey]")}=${say("toDate")}`, "1"], "0")},0)`,
    core: (row, book) => metricOf(book, row.text("metricKey")).lagBasis === "cumulative",
  }),
  step("counted", "计入周数", "Counted weeks", {
    about: label("参与滞后判断的周数。", "Weeks that the lag rule counts."),
    format: "integer",
    formula: `=${countRows("qbWeekly", [...ofThisSeries, ["counted", "1"]])}`,
    core: (row, book) => lagOf(book).counted(row.text("series")),
  }),
  step("run", "连续未达标周数", "Weeks below in a row", {
    about: label("到最近一个计入的周为止，连续低于滞后线的周数。", "Counted weeks below the lag line in a row, up to the newest."),
    format: "integer",
    formula: `=${atNewest("run")}`,
    core: (row, book) => lagOf(book).assess(row.text("series")).run,
  }),
  flag("small", "小计划", "Small plans", {
    about: label("整数指标的周计划太小，要合起来看。", "Whether weekly plans are so small that weeks are looked at together."),
    formula: `=${cases([and('[@kind]="additive"', "[@precision]=0", "[@toDate]=0"), cases([`${smallPlan}>0`, "1"], "0")], "0")}`,
    core: smallPlans,
  }),
  step("newestPlan", "近周计划", "Newest weeks' plan", {
    about: label("滞后判断所看的最近几周的计划合计。", "The plan of the newest weeks at which the lag rule looks."),
    format: "metric",
    formula: `=${sumRows("qbWeekly", "unitPlan", newest)}`,
    core: (row, book) => lagOf(book).newest(row.text("series")).plan,
  }),
  step("newestActual", "近周实际", "Newest weeks' actual", {
    about: label("这几周的实际合计。", "What was reached in those weeks."),
    format: "metric",
    formula: `=${sumRows("qbWeekly", "unitActual", newest)}`,
    core: (row, book) => lagOf(book).newest(row.text("series")).actual,
  }),
  step("newestRate", "近周达成率", "Newest weeks' rate", {
    about: label("这几周的达成率。", "Achievement in those weeks."),
    format: "percent",
    formula: `=${rateOf("[@newestPlan]", "[@newestActual]", "[@direction]")}`,
    core: (row) => achieved(row, "newestPlan", "newestActual").rate,
  }),
  step("evidence", "证据周数", "Evidence weeks", {
    about: label("判滞后时看的最近几个计入的周；没有滞后为 0。", "How many of the newest counted weeks show the lag; 0 without one."),
    format: "integer",
    formula: `=${cases(
      [`${lagWeeks}<1`, "0"],
      ["[@small]=1", cases(
        [and(`[@counted]>=${lagWeeks}`, '[@newestRate]<>""'), cases([isSumBelow, `MAX(${lagWeeks},[@run])`], "0")],
        "0")],
      cases([`[@run]>=${lagWeeks}`, "[@run]"], "0"))}`,
    core: (row, book) => {
      const { state, run } = lagOf(book).assess(row.text("series"));
      return state === "none" ? 0 : Math.max(run, ruleOf(book, lag).weeks);
    },
  }),
  step("closedRate", "已结束达成率", "Rate of closed weeks", {
    about: label("已结束各周的实际占应完成的比例，不看修正。", "The closed weeks' results as a share of the plan to date, overrides left out."),
    format: "percent",
    formula: `=${rateOf("[@planToDate]", "[@closedTotal]", "[@direction]")}`,
    core: (row) => achieved(row, "planToDate", "closedTotal").rate,
  }),
  step("lag", "滞后", "Lag", {
    about: label(
      "是否滞后；累计已达标的为单周偏低、累计领先，最近一个计入的周太久以前的为数据过旧，离开的人不提醒。",
      "Whether the rep lags; low weeks with a cumulative rate of 100 % are no lag, evidence from long ago is old data, and nothing is said of who has left.",
    ),
    results: ["lagging", "ahead", "outdated"],
    formula: `=${cases(
      [or("[@evidence]=0", `qb_lag_on<>${say("on")}`), blank],
      [hasLeft, blank],
      [isAhead, '"ahead"'],
      [`${evidenceAge}>${LONGEST_EVIDENCE_DAYS}`, '"outdated"'],
      '"lagging"')}`,
    core: alertOf,
  }),
  negotiated,
  evidenceText,
  step("lagNo", "滞后序号", "Lag number", {
    about: label("在滞后名单里排第几；不滞后为 0。", "The place in the list of who lags; 0 for those who do not."),
    format: "integer",
    formula: '=IF([@lag]="lagging",COUNTIFS(qbSeries[lag],"lagging",qbSeries[no],"<="&[@no]),0)',
    core: (row, book) =>
      row.text("lag") !== "lagging"
        ? 0
        : book.rows("series").filter((other) => other.text("lag") === "lagging" && (other.number("no") ?? 0) <= (row.number("no") ?? 0)).length,
  }),
];
