/** The hidden columns of 周进度 about what is still to be reported for the week. */
import { and, cases, lookUp, or } from "../../formula/build";
import { flag, step } from "../../model/columns";
import { label } from "../../model/language";
import { metricOf, onlyRow } from "../../reading/quarter";
import { seriesRow } from "../../reading/series";
import { ofSeries } from "../../reading/weeks";
import type { BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

const target = ofSeries("planTarget");

/** No target, or one of 0 where more is better: nothing is expected. */
export const hasNoTarget = or(`${target}=""`, and(`N(${target})=0`, `${ofSeries("direction")}="higher"`));

const isMissing = (row: BookRow<"weekly">, report: "due" | "late") =>
  row.number("expected") === 1 && row.number("typed") === 0 && row.text("report") === report;

export const reportWorkings: readonly Column<ColumnId<"weekly">>[] = [
  flag("expected", "应填", "Expected", {
    about: label("本周这个指标该不该填：计划大于 0，或者越低越好、目标为 0。", "Whether the week's figure is expected: a plan above 0, or a target of 0 where lower is better."),
    formula: `=${cases(
      ["NOT(ISNUMBER([@plan]))", "0"],
      ["[@plan]>0", "1"],
      [and(`N(${target})=0`, `${ofSeries("direction")}="lower"`), "1"],
      "0")}`,
    core: (row, book) => {
      const plan = row.number("plan");
      if (plan === null) return false;
      const isZeroTarget = (seriesRow(book, row.text("series")).number("planTarget") ?? 0) === 0;
      return plan > 0 || (isZeroTarget && metricOf(book, row.text("metricKey")).direction === "lower");
    },
  }),
  step("report", "填报", "Report", {
    about: label("这一周该不该填报：还没到、待填报、已过时限。", "Whether the week's figures are asked for: not yet, due, late."),
    results: ["notYet", "due", "late"],
    formula: `=${lookUp("qbWeeks", "report", "[@week]", "number")}`,
    core: (row, book) => onlyRow(book.rowsWhere("weeks", "number", row.number("week")), "week").get("report"),
  }),
  flag("due", "待填", "Due", {
    about: label("本周这个指标是否到了该填的时候还没填。", "Whether the figure is due and has not been entered."),
    formula: `=${cases([and("[@expected]=1", "[@typed]=0", '[@report]="due"'), "1"], "0")}`,
    core: (row) => isMissing(row, "due"),
  }),
  flag("missing", "缺报", "Missing", {
    about: label("本周这个指标是否过了时限还没填。", "Whether the figure is late and has not been entered."),
    formula: `=${cases([and("[@expected]=1", "[@typed]=0", '[@report]="late"'), "1"], "0")}`,
    core: (row) => isMissing(row, "late"),
  }),
];
