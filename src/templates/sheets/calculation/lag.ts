/** The lag rule on one rep and metric, step by step; `assessLag` is its core counterpart. */
import { SMALL_WEEKLY_PLAN } from "../../../core";
import { rateOf } from "../../formula/fragments";
import { achieved } from "./figures";
import { lagOf, smallPlans } from "../../shared/lagReading";
import { lagRuleIn } from "../../shared/ruleReading";
import { sameSeries } from "../../shared/weeks";
import { workingColumn } from "../../model/columns";
import type { Column } from "../../model/template";

/** Whole weeks of the lag rule; 0 when the cell is cleared or holds text, and then nobody lags. */
const lagWeeks = "INT(N(qb_lag_weeks))";

export const lagColumns: readonly Column[] = [
  workingColumn("counted", "计入周数", "Counted weeks", "integer",
    `=COUNTIFS(${sameSeries},qbWeekly[counted],1)`,
    (row, book) => lagOf(book).counted(row.text("series"))),
  workingColumn("run", "连续未达标周数", "Weeks below in a row", "integer",
    `=SUMIFS(qbWeekly[run],${sameSeries},qbWeekly[order],1)`,
    (row, book) => lagOf(book).assess(row.text("series")).run),
  workingColumn("small", "小计划", "Small plans", "integer",
    `=IF(AND([@kind]="additive",[@precision]=0),IF(COUNTIFS(${sameSeries},qbWeekly[order],"<="&${lagWeeks},qbWeekly[unitPlan],"<${SMALL_WEEKLY_PLAN}")>0,1,0),0)`,
    smallPlans),
  workingColumn("newestPlan", "近周计划", "Newest weeks' plan", "metric",
    `=SUMIFS(qbWeekly[unitPlan],${sameSeries},qbWeekly[order],"<="&${lagWeeks})`,
    (row, book) => lagOf(book).newest(row.text("series")).plan),
  workingColumn("newestActual", "近周实际", "Newest weeks' actual", "metric",
    `=SUMIFS(qbWeekly[unitActual],${sameSeries},qbWeekly[order],"<="&${lagWeeks})`,
    (row, book) => lagOf(book).newest(row.text("series")).actual),
  workingColumn("newestRate", "近周达成率", "Newest weeks' rate", "percent",
    `=${rateOf("[@newestPlan]", "[@newestActual]", "[@direction]")}`,
    (row) => achieved(row, "newestPlan", "newestActual").rate),
  workingColumn("evidence", "证据周数", "Evidence weeks", "integer",
    `=IF(${lagWeeks}<1,0,IF([@small]=1,IF(AND([@counted]>=${lagWeeks},[@newestRate]<>""),` +
      `IF(ROUND(N([@newestRate]),9)<qb_lag_threshold,MAX(${lagWeeks},[@run]),0),0),IF([@run]>=${lagWeeks},[@run],0)))`,
    (row, book) => {
      const { state, weeks } = lagOf(book).assess(row.text("series"));
      return state === "none" ? 0 : weeks.length;
    }),
  workingColumn("closedRate", "已结束达成率", "Rate of closed weeks", "percent",
    `=${rateOf("[@planToDate]", "[@closedTotal]", "[@direction]")}`,
    (row) => achieved(row, "planToDate", "closedTotal").rate),
  workingColumn("lag", "滞后", "Lag", "general",
    '=IF(OR([@evidence]=0,qb_lag_on<>"{on}"),"",IF([@closedRate]="","lagging",IF(ROUND([@closedRate],9)>=1,"ahead","lagging")))',
    (row, book) => {
      const { state } = lagOf(book).assess(row.text("series"));
      return state === "none" || !lagRuleIn(book.named, book.language).on ? null : state;
    }),
  workingColumn("lagNo", "滞后序号", "Lag number", "integer",
    '=IF([@lag]="lagging",COUNTIFS(qbSeries[lag],"lagging",qbSeries[no],"<="&[@no]),0)',
    (row, book) =>
      row.text("lag") !== "lagging"
        ? 0
        : book.rows("series").filter((other) => other.text("lag") === "lagging" && (other.number("no") ?? 0) <= (row.number("no") ?? 0)).length),
];
