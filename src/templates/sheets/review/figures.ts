/** What 结果复盘 shows of a row: figures of the series (rep) or of the team, and the counts of the follow-up log. */
import { blank, cases, countRows, lookUp, or, type Criteria } from "../../formula/build";
import { followUpCount, reachedCount } from "../../reading/followUps";
import { periodIsOver } from "../../formula/fragments";
import { isPeriodOver, metricLabel } from "../../reading/quarter";
import { forTeamOrRep, repOf, seriesFigure } from "../../reading/teamOrRep";
import { isMetric, itemIs, itemOf, onlyMetrics } from "./rows";
import type { Calculation } from "../../model/columns";
import type { Book, BookRow, CellInput, ColumnId } from "../../model/book";

/** What a column of the review calculates. */
export type ReviewCalculation = Calculation<ColumnId<"review">>;

/** A figure of the row's own series; core counterpart: `figureCore`. */
export const figure = (column: ColumnId<"team" | "series">) => seriesFigure.formula(column, "[@series]");

function figureCore(row: BookRow<"review">, book: Book, column: ColumnId<"team" | "series">): CellInput {
  return seriesFigure.core(row, book, column, row.text("series"));
}

/** A value of the row's metric; blank on rows that are about something else. */
export function onMetricRows(formula: string, core: ReviewCalculation["core"]): ReviewCalculation {
  return { formula: `=${onlyMetrics(formula)}`, core: (row, book) => (isMetric(row) ? core(row, book) : null) };
}

/** A figure of the row's metric. */
export function ofMetric(column: ColumnId<"team" | "series">): ReviewCalculation {
  return onMetricRows(figure(column), (row, book) => figureCore(row, book, column));
}

/** The metric with its unit, or what else the row is about. */
export const what: ReviewCalculation = {
  formula: `=${cases([itemIs("metric"), lookUp("qbMetrics", "label", "[@metricKey]")], '[@itemLabel]&""')}`,
  core: (row, book) => (isMetric(row) ? metricLabel(book, row.text("metricKey")) : row.text("itemLabel")),
};

/** Follow-ups of the row's rep. */
export const ofRep: Criteria = [["repKey", "[@repKey]"]];

/** Follow-ups with something in them; core counterpart: `followUpCount`. */
const contacts = forTeamOrRep(countRows("qbFollowUps", [["filled", "1"]]), countRows("qbFollowUps", [["filled", "1"], ...ofRep]));

/** Counts of distinct customers, as formulas: all, and those who reached 意向 or later. */
interface CustomerCounts {
  readonly all: string;
  readonly reached: string;
}

/** @param column 0 or 1 in the first row of each customer, 1 for one who reached 意向 */
function customersIn(column: ColumnId<"followUps">, where: Criteria): CustomerCounts {
  const count = (wanted: string) => countRows("qbFollowUps", [[column, wanted], ...where]);
  return { all: count('">=0"'), reached: count("1") };
}

/** Says something of the log's customers: of everybody's in the team's rows, of the rep's own in the others. */
export const ofCustomers = {
  formula: (write: (customers: CustomerCounts) => string): string =>
    forTeamOrRep(write(customersIn("customerReached", [])), write(customersIn("pairReached", ofRep))),
  core: (row: BookRow<"review">, book: Book) => reachedCount(book, repOf(row)),
};

const conversion = ofCustomers.formula(({ all, reached }) => cases([`${all}=0`, blank], `${reached}/${all}`));

/** 实际完成: the metric's result, contacts, or the share of customers that reached interest. */
export const actual: ReviewCalculation = {
  formula: `=${cases(
    [itemIs("metric"), figure("actual")],
    [itemIs("contacts"), contacts],
    [itemIs("conversion"), conversion],
    blank)}`,
  core: (row, book) => {
    switch (itemOf(row)) {
      case "metric":
        return figureCore(row, book, "actual");
      case "contacts":
        return followUpCount(book, repOf(row));
      case "conversion": {
        const { all, reached } = ofCustomers.core(row, book);
        return all === 0 ? null : reached / all;
      }
      default:
        return null;
    }
  },
};

/** 修正差异: the override as it counts, less the total of the weeks. */
export const correction = onMetricRows(
  cases([or('[@overrideAs]=""', `${figure("weekTotal")}=""`), blank], `[@overrideAs]-${figure("weekTotal")}`),
  (row, book) => {
    const override = row.number("overrideAs");
    const weeks = figureCore(row, book, "weekTotal");
    return override === null || typeof weeks !== "number" ? null : override - weeks;
  },
);

/** A figure by which the light goes: one while the period runs, another after it. */
function judged(running: ColumnId<"team" | "series">, over: ColumnId<"team" | "series">): ReviewCalculation {
  return onMetricRows(cases([periodIsOver, figure(over)], figure(running)), (row, book) =>
    figureCore(row, book, isPeriodOver(book) ? over : running));
}

/** 应完成（按进度）: the plan to the last closed week, the target after the period. */
export const expected = judged("planToDate", "target");

/** The actual to the same day. */
export const actualByThen = judged("actualToDate", "actual");

/** 进度达成率: the one to the other. */
export const paceRate = judged("rateToDate", "rate");
