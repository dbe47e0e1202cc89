/** What shows that a rep lags, in words: the weeks, the holes between them, and the sum where weeks were judged together. */
import { formatFixed, formatPercent, isInTenThousands, MONEY_UNITS, roundRate, weekList, type LagSum } from "../../../core";
import { blank, cases, lookUp, or, say, sumRows } from "../../formula/build";
import { fixedText, percentText } from "../../formula/fragments";
import { step } from "../../model/columns";
import { label } from "../../model/language";
import { lagOf } from "../../reading/lag";
import { metricOf } from "../../reading/quarter";
import { atNewest, lagWeeks, ofThisSeries } from "../../reading/weeks";
import type { Book, BookRow, ColumnId } from "../../model/book";
import type { Column } from "../../model/template";

/** A quarter has no more weeks, wherever its days fall. */
const mostWeeks = 14;

const weekNumbers = Array.from({ length: mostWeeks }, (_, index) => String(index + 1).padStart(2, "0"));

/** The pieces of all weeks one behind the other; TEXTJOIN is not known to Excel 2016. */
function joined(column: ColumnId<"weekly">): string {
  return weekNumbers.map((number) => `IFERROR(${lookUp("qbWeekly", column, `[@series]&"|W${number}"`, "id")},"")`).join("&");
}

const listed = (column: ColumnId<"weekly">) => `${say("week")}&${joined(column)}&${say("weekAfter")}`;
const holes = cases([`${sumRows("qbWeekly", "hole", ofThisSeries)}=0`, blank], `${say("clause")}&${listed("holePiece")}&${say("unreported")}`);

function sumText(lead: string, actual: string, plan: string, rate: string): string {
  const figures = `${figureText(actual)}&"/"&${figureText(plan)}`;
  return `${say("clause")}&${lead}&" "&${figures}&${cases([`${rate}=""`, blank], `${say("clause")}&${percentText(rate)}`)}`;
}

function figureText(number: string): string {
  return cases(['[@kind]="ratio"', percentText(number)], fixedText(`ROUND(${number},9)`, "[@precision]"));
}

const negotiatedText = cases(["[@negotiated]=0", blank], `${say("clause")}&${say("negotiated")}&" "&${figureText("[@negotiated]")}`);

const lastWeeks = `${say("lastWeeks")}&${lagWeeks}&${say("weeksTogether")}`;
const sum = cases(
  ["[@small]=1", sumText(lastWeeks, "[@newestActual]", "[@newestPlan]", "[@newestRate]")],
  ["[@toDate]=1", `${sumText(say("toDate"), atNewest("cumulativeActual"), atNewest("cumulativePlan"), atNewest("cumulativeRate"))}&${negotiatedText}`],
  blank,
);

/** The evidence of a series in the words of the workbook. In a cell: `evidenceText`. */
function evidenceOf(row: BookRow<"series">, book: Book): string {
  const { weeks, sum } = lagOf(book).assess(row.text("series"));
  const rows = book.rowsWhere("weekly", "series", row.text("series")).filter((week) => week.number("hole") === 1);
  const holes = rows.map((week) => week.number("week") ?? 0).sort((a, b) => a - b);
  const list = (numbers: readonly number[]) => `${book.word("week")}${weekList(numbers, book.word("weekComma"))}${book.word("weekAfter")}`;
  const open = holes.length === 0 ? "" : `${book.word("clause")}${list(holes)}${book.word("unreported")}`;
  return `${list(weeks)}${open}${sum ? sumOf(sum, row, book) : ""}`;
}

function sumOf({ basis, weeks, actual, plan, rate }: LagSum, row: BookRow<"series">, book: Book): string {
  const { kind, precision } = metricOf(book, row.text("metricKey"));
  const figure = (amount: number) => (kind === "ratio" ? formatPercent(roundRate(amount), 1) : formatFixed(roundRate(amount), precision));
  const lead = basis === "week" ? `${book.word("lastWeeks")}${weeks}${book.word("weeksTogether")}` : book.word("toDate");
  const percent = rate === null ? "" : `${book.word("clause")}${formatPercent(roundRate(rate), 1)}`;
  const expected = row.number("negotiated") ?? 0;
  const negotiated = basis === "week" || expected === 0 ? "" : `${book.word("clause")}${book.word("negotiated")} ${figure(expected)}`;
  return `${book.word("clause")}${lead} ${figure(actual)}/${figure(plan)}${percent}${negotiated}`;
}

/** The metric's unit is that of the log's amounts, as new workbooks have it. */
const isInLogsUnit = or(...MONEY_UNITS.tenThousands.map((unit) => `${lookUp("qbMetrics", "unit", "[@metricKey]")}="${unit}"`));
const ofRep = sumRows("qbFollowUps", "negotiated", [["repKey", "[@repKey]"]]);

/** What is still to come of a metric that is judged to date. */
export const negotiated: Column<ColumnId<"series">> = step("negotiated", "谈判金额", "In negotiation", {
  about: label(
    "滞后口径为累计、以万元计的指标偏低时：此人正在谈判、本周期到期的客户的预计金额合计；其余为 0。",
    "Of a metric in 10,000 yuan that is judged to date and is low: the amounts of the rep's customers in negotiation that are due in the period; 0 in all others.",
  ),
  format: "decimal",
  formula: `=${cases(
    [or('[@lag]=""', "[@toDate]=0", '[@kind]<>"additive"'), "0"],
    `IFERROR(${cases([isInLogsUnit, ofRep], "0")},0)`)}`,
  core: (row, book) => {
    const { kind, unit } = metricOf(book, row.text("metricKey"));
    if (row.get("lag") === null || row.number("toDate") === 0 || kind !== "additive" || !isInTenThousands(unit)) return 0;
    return book.rowsWhere("followUps", "repKey", row.text("repKey")).reduce((sum, deal) => sum + (deal.number("negotiated") ?? 0), 0);
  },
});

export const evidenceText: Column<ColumnId<"series">> = step("evidenceText", "哪几周", "Which weeks", {
  about: label("凭哪几周判定为滞后，其间哪几周没有填报；合起来看的另写合计。", "The weeks that show the lag, those between them that nobody reported, and the sum where weeks are judged together."),
  formula: `=${cases(['[@lag]=""', blank], `${listed("evidencePiece")}&${holes}&${sum}`)}`,
  core: (row, book) => (row.get("lag") === null ? null : evidenceOf(row, book)),
});
