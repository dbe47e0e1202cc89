/** What 结果复盘 shows of a row: figures of the series (rep) or of the team, and the counts of the follow-up log. */
import { followUpCount, reachedCount } from "../../shared/followUpReading";
import { lookUp } from "../../formula/build";
import { lightWord } from "../../formula/fragments";
import { memberOf, metricLabel, onlyRow } from "../../shared/reading";
import { forTeamOrRep, isMetric, isTeam, onlyMetrics, sameRep, type ReviewItem } from "./rows";
import type { Book, BookRow, CellInput } from "../../model/book";
import type { Column } from "../../model/template";

export type Calculation = Pick<Column, "formula" | "core">;

/** A column of a series: of the team's in its rows, of the reps' in the others. */
export function figureOf(column: string, series: string): string {
  return forTeamOrRep(lookUp("qbTeam", column, series, "series"), lookUp("qbSeries", column, series, "series"));
}

export function figureOfCore(row: BookRow, book: Book, column: string, series: string): CellInput {
  return onlyRow(book.rowsWhere(isTeam(row) ? "team" : "series", "series", series), series).get(column);
}

/** A column of the row's own series. */
export const figure = (column: string) => figureOf(column, "[@series]");

export function figureCore(row: BookRow, book: Book, column: string): CellInput {
  return figureOfCore(row, book, column, row.text("series"));
}

/** A figure of the row's metric; blank on rows that are about something else. */
export function ofMetric(column: string): Calculation {
  return {
    formula: `=${onlyMetrics(figure(column))}`,
    core: (row, book) => (isMetric(row) ? figureCore(row, book, column) : null),
  };
}

/** The rep's name, or the word for the team. */
export const who: Calculation = {
  formula: `=${forTeamOrRep('"{team}"', `${lookUp("qbMembers", "name", "[@repKey]")}&""`)}`,
  core: (row, book) => (isTeam(row) ? book.word("team") : memberOf(book, row.text("repKey")).name),
};

/** The metric with its unit, or what else the row is about. */
export const what: Calculation = {
  formula: `=IF([@item]="metric",${lookUp("qbMetrics", "label", "[@metricKey]")},[@itemLabel]&"")`,
  core: (row, book) => (isMetric(row) ? metricLabel(book, row.text("metricKey")) : row.text("itemLabel")),
};

/** Rows of the log with something in them. */
const contacts = forTeamOrRep("COUNTIFS(qbFollowUps[filled],1)", `COUNTIFS(qbFollowUps[filled],1,${sameRep})`);

/** Distinct customers of the log that reached 意向 or later, as a share of all. `reached` is 0 or 1 in the first row of each. */
function conversion(reached: string, criterion: string): string {
  const all = `COUNTIFS(qbFollowUps[${reached}],">=0"${criterion})`;
  return `IF(${all}=0,"",COUNTIFS(qbFollowUps[${reached}],1${criterion})/${all})`;
}

/** 实际完成: the metric's result, contacts, or the share of customers that reached interest. */
export const actual: Calculation = {
  formula:
    `=IF([@item]="metric",${figure("actual")},IF([@item]="contacts",${contacts},` +
    `IF([@item]="conversion",${forTeamOrRep(conversion("customerReached", ""), conversion("pairReached", `,${sameRep}`))},"")))`,
  core: (row, book) => {
    const repKey = isTeam(row) ? null : row.text("repKey");
    switch (row.text("item") as ReviewItem) {
      case "metric":
        return figureCore(row, book, "actual");
      case "contacts":
        return followUpCount(book, repKey);
      case "conversion": {
        const { all, reached } = reachedCount(book, repKey);
        return all === 0 ? null : reached / all;
      }
      default:
        return null;
    }
  },
};

/** 状态: lagging before the light; why there is none where there is none. */
export const state: Calculation = {
  formula: `=${onlyMetrics(
    `IF([@lag]="lagging","{lagging}",IF([@light]<>"",${lightWord("[@light]")},IF([@target]="","{noTarget}",IF([@actual]="","{noData}",""))))`,
  )}`,
  core: (row, book) => {
    if (!isMetric(row)) return null;
    if (row.text("lag") === "lagging") return book.word("lagging");
    const light = row.text("light");
    if (light === "green" || light === "amber" || light === "red") return book.word(light);
    if (row.number("target") === null) return book.word("noTarget");
    return row.number("actual") === null ? book.word("noData") : null;
  },
};

/** 修正差异: the override less the total of the weeks. */
export const correction: Calculation = {
  formula: `=${onlyMetrics(`IF(OR(NOT(ISNUMBER([@override])),${figure("weekTotal")}=""),"",[@override]-${figure("weekTotal")})`)}`,
  core: (row, book) => {
    const override = row.number("override");
    const weeks = isMetric(row) ? figureCore(row, book, "weekTotal") : null;
    return override === null || typeof weeks !== "number" ? null : override - weeks;
  },
};
