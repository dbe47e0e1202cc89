/**
 * The hidden columns of 周进度 for the lag rule, step by step, and the light to date.
 * A stub of a week joins its neighbour: the two are one unit with one rate, reported under the neighbour's number.
 */
import { and, blank, cases, countRows, lookUp, sumRows, type Criteria } from "../../formula/build";
import { rateOf } from "../../formula/fragments";
import { flag, outcome, step } from "../../model/columns";
import { label } from "../../model/language";
import { countedUnits, unitOfRow } from "../../reading/lag";
import { onlyRow } from "../../reading/quarter";
import { resultOfWeeks } from "../../reading/series";
import { weekLight } from "../../reading/weekLight";
import { ofSeries, ofThisSeries, untilThisWeek } from "../../reading/weeks";
import { evidenceColumns } from "./evidence";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

/** The weeks that this row's unit is made of. */
const ofUnit: Criteria = [...ofThisSeries, ["unit", "[@unit]"], ["countable", "1"]];

const isBelow = (rate: string) => cases([`${rate}=""`, "0"], [`ROUND(${rate},9)<qb_lag_threshold`, "1"], "0");

function weekRow(row: BookRow<"weekly">, book: Book): BookRow<"weeks"> {
  return onlyRow(book.rowsWhere("weeks", "number", row.number("week")), "week");
}

export const lagWorkings: readonly Column<ColumnId<"weekly">>[] = [
  step("unit", "并入周", "Counts with week", {
    format: "integer",
    about: label("判断滞后时本周算在第几周：周期首尾的零头周并入相邻的周。", "The week that this one counts with when lagging is judged: a stub at either end of the period joins its neighbour."),
    formula: `=${lookUp("qbWeeks", "unit", "[@week]", "number")}`,
    core: (row, book) => weekRow(row, book).get("unit"),
  }),
  flag("countable", "可计", "Countable", {
    about: label("本周能否用来判断滞后：已结束、有数据、计划大于 0。", "Whether lagging can be judged by the week: it is over and has data and a plan above 0."),
    formula: `=${cases([and("[@closed]=1", "[@hasData]=1", "ISNUMBER([@plan])"), cases(["[@plan]>0", "1"], "0")], "0")}`,
    core: (row) => row.number("closed") === 1 && row.number("hasData") === 1 && (row.number("plan") ?? 0) > 0,
  }),
  step("members", "合并周数", "Weeks combined", {
    format: "integer",
    results: [0, 1, 2],
    about: label("合在这一行一起判断的周数；不在这一行判断的为 0。", "How many weeks are judged together in this row; 0 where none is."),
    formula: `=${cases([and("[@week]=[@unit]", "[@closed]=1"), countRows("qbWeekly", ofUnit)], "0")}`,
    core: (row, book) => unitOfRow(row, book)?.members ?? 0,
  }),
  flag("counted", "计入", "Counted", {
    about: label("这一行是否计入滞后判断。", "Whether this row counts when lagging is judged."),
    formula: `=${cases(["[@members]>0", "1"], "0")}`,
    core: (row, book) => unitOfRow(row, book) !== null,
  }),
  step("unitPlan", "合并计划", "Combined plan", {
    format: "metric",
    about: label("一起判断的各周计划之和；比率类和均值类为周期目标。", "The plans of the weeks judged together; for ratios and averages the target."),
    formula: `=${cases(
      ["[@counted]=0", blank],
      [`${ofSeries("kind")}="additive"`, sumRows("qbWeekly", "plan", ofUnit)],
      ofSeries("planTarget"))}`,
    core: (row, book) => unitOfRow(row, book)?.plan ?? null,
  }),
  step("unitActual", "合并实际", "Combined actual", {
    format: "metric",
    about: label("一起判断的各周合起来的实际。", "The actual of the weeks judged together."),
    formula: `=${resultOfWeeks(ofSeries("kind"), "[@members]", ofUnit)}`,
    core: (row, book) => unitOfRow(row, book)?.actual ?? null,
  }),
  step("unitRate", "合并达成率", "Combined rate", {
    format: "percent",
    about: label("一起判断的各周合起来的达成率。", "The rate of the weeks judged together."),
    formula: `=${rateOf("[@unitPlan]", "[@unitActual]", ofSeries("direction"))}`,
    core: (row, book) => unitOfRow(row, book)?.rate ?? null,
  }),
  flag("below", "低于阈值", "Below", {
    about: label(
      "合并达成率是否低于滞后阈值；滞后口径为累计的看累计达成率。",
      "Whether the combined rate is below the lag threshold, or the rate to date where the metric is judged by it.",
    ),
    formula: `=${cases(
      ["[@counted]=0", "0"],
      [`${ofSeries("toDate")}=1`, isBelow("[@cumulativeRate]")],
      isBelow("[@unitRate]"))}`,
    core: (row, book) => unitOfRow(row, book)?.below ?? false,
  }),
  flag("reached", "达到计划", "Plan reached", {
    about: label("计入的这一行是否达到自己的计划。", "Whether the counted row reached its own plan."),
    formula: `=${cases(["[@counted]=0", "0"], ['[@unitRate]=""', "1"], ["ROUND([@unitRate],9)>=1", "1"], "0")}`,
    core: (row, book) => unitOfRow(row, book)?.reached ?? false,
  }),
  step("okCount", "已达标周数", "Weeks not below", {
    format: "integer",
    about: label("到本周为止，计入的周里有几周不低于阈值。", "How many of the counted weeks up to this one are not below the threshold."),
    formula: `=${countRows("qbWeekly", [...ofThisSeries, ["counted", "1"], ["below", "0"], ...untilThisWeek])}`,
    core: (row, book) =>
      countedUnits(book, row.text("series")).filter(({ below, week }) => !below && week <= (row.number("week") ?? 0)).length,
  }),
  step("order", "由近及远", "Newest first", {
    format: "integer",
    about: label("计入的周从最近的往回数，本周是第几个。", "The place of the week among the counted ones, the newest being the first."),
    formula: `=${cases(
      ["[@counted]=0", blank],
      countRows("qbWeekly", [...ofThisSeries, ["counted", "1"], ["week", '">="&[@week]']]))}`,
    core: (row, book) =>
      unitOfRow(row, book) && countedUnits(book, row.text("series")).filter(({ week }) => week >= (row.number("week") ?? 0)).length,
  }),
  ...evidenceColumns,
  outcome("light", "周灯", "Week light", 0, {
    about: label("到本周末的累计灯。", "The light to date at the end of the week."),
    outcomes: { green: {}, amber: {}, red: {}, greenPace: {}, amberPace: {}, redPace: {} },
    ...weekLight,
  }),
];
