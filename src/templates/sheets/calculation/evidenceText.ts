/** What shows that a rep lags, in words: the weeks, the holes between them, and the sum where weeks were judged together. */
import { formatFixed, formatPercent, roundRate, weekList, type LagSum } from "../../../core";
import { blank, cases, lookUp, say, sumRows } from "../../formula/build";
import { fixedText, percentText } from "../../formula/fragments";
import { step } from "../../model/columns";
import { label } from "../../model/language";
import { lagOf } from "../../reading/lag";
import { metricOf } from "../../reading/quarter";
import { ofThisSeries } from "../../reading/weeks";
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

const atNewest = (column: ColumnId<"weekly">) => sumRows("qbWeekly", column, [...ofThisSeries, ["order", "1"]]);

function sumText(lead: string, actual: string, plan: string, rate: string): string {
  const figures = `${figureText(actual)}&"/"&${figureText(plan)}`;
  return `${say("clause")}&${lead}&" "&${figures}&${cases([`${rate}=""`, blank], `${say("clause")}&${percentText(rate)}`)}`;
}

function figureText(number: string): string {
  return cases(['[@kind]="ratio"', percentText(number)], fixedText(`ROUND(${number},9)`, "[@precision]"));
}

const lastWeeks = `${say("lastWeeks")}&INT(N(qb_lag_weeks))&${say("weeksTogether")}`;
const sum = cases(
  ["[@small]=1", sumText(lastWeeks, "[@newestActual]", "[@newestPlan]", "[@newestRate]")],
  ["[@toDate]=1", sumText(say("toDate"), atNewest("cumulativeActual"), atNewest("cumulativePlan"), atNewest("cumulativeRate"))],
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
  return `${book.word("clause")}${lead} ${figure(actual)}/${figure(plan)}${percent}`;
}

export const evidenceText: Column<ColumnId<"series">> = step("evidenceText", "哪几周", "Which weeks", {
  about: label("凭哪几周判定为滞后，其间哪几周没有填报；合起来看的另写合计。", "The weeks that show the lag, those between them that nobody reported, and the sum where weeks are judged together."),
  formula: `=${cases(['[@lag]=""', blank], `${listed("evidencePiece")}&${holes}&${sum}`)}`,
  core: (row, book) => (row.get("lag") === null ? null : evidenceOf(row, book)),
});
