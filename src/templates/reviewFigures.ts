/** What 结果复盘 shows of a row: figures of the series (rep) or of the team, and the counts of the follow-up log. */
import { followUpCount, reachedCount } from "./followUpReading";
import { lightWord, lookUp } from "./fragments";
import { memberOf, metricLabel, onlyRow } from "./reading";
import { isMetric, isTeam, type ReviewItem } from "./reviewRows";
import type { Book, BookRow, CellInput } from "./book";
import type { Column } from "./template";

export type Calculation = Pick<Column, "formula" | "core">;

/** A column of the row's series (rep) or of the team's. */
export function figure(row: BookRow, column: string): string {
  const table = isTeam(row) ? "qbTeam" : "qbSeries";
  return `INDEX(${table}[${column}],MATCH([@series],${table}[series],0))`;
}

export function figureCore(row: BookRow, book: Book, column: string): CellInput {
  const table = isTeam(row) ? "team" : "series";
  return onlyRow(book.rowsWhere(table, "series", row.text("series")), row.text("series")).get(column);
}

/** A figure of the row's metric; blank on rows that are about something else. */
export function ofMetric(column: string): Calculation {
  return {
    formula: (row) => (isMetric(row) ? `=${figure(row, column)}` : null),
    core: (row, book) => (isMetric(row) ? figureCore(row, book, column) : null),
  };
}

/** Criterion: follow-ups of the row's rep; none for the team. */
export const sameRep = (row: BookRow) => (isTeam(row) ? "" : ",qbFollowUps[repKey],[@repKey]");

/** The rep's name, or the word for the team. */
export const who: Calculation = {
  formula: (row) => (isTeam(row) ? '="{team}"' : `=${lookUp("qbMembers", "name", "[@repKey]")}&""`),
  core: (row, book) => (isTeam(row) ? book.word("team") : memberOf(book, row.text("repKey")).name),
};

/** The metric with its unit, or what else the row is about. */
export const what: Calculation = {
  formula: (row) => (isMetric(row) ? `=${lookUp("qbMetrics", "label", "[@metricKey]")}` : '=[@itemLabel]&""'),
  core: (row, book) => (isMetric(row) ? metricLabel(book, row.text("metricKey")) : row.text("itemLabel")),
};

/** 实际完成: the metric's result, contacts, or the share of customers that reached interest. */
export const actual: Calculation = {
  formula: (row) => {
    const [first, reached] = isTeam(row) ? ["customerRow", "customerReached"] : ["pairRow", "pairReached"];
    const customers = `COUNTIFS(qbFollowUps[${reached}],">=0"${sameRep(row)})`;
    switch (row.text("item") as ReviewItem) {
      case "metric":
        return `=${figure(row, "actual")}`;
      case "contacts":
        return `=SUMIFS(qbFollowUps[filled],qbFollowUps[filled],1${sameRep(row)})`;
      case "conversion":
        return (
          `=IF(${customers}=0,"",SUMIFS(qbFollowUps[${reached}],qbFollowUps[${first}],">0"${sameRep(row)})/${customers})`
        );
      default:
        return null;
    }
  },
  core: (row, book) => {
    switch (row.text("item") as ReviewItem) {
      case "metric":
        return figureCore(row, book, "actual");
      case "contacts":
        return followUpCount(book, isTeam(row) ? null : row.text("repKey"));
      case "conversion": {
        const { all, reached } = reachedCount(book, isTeam(row) ? null : row.text("repKey"));
        return all === 0 ? null : reached / all;
      }
      default:
        return null;
    }
  },
};

/** 状态: lagging before the light; why there is none where there is none. */
export const state: Calculation = {
  formula: (row) => {
    if (!isMetric(row)) return null;
    const light = figure(row, "light");
    const withoutLight = `IF([@target]="","{noTarget}",IF([@actual]="","{noData}",""))`;
    const word = `IF(${light}="",${withoutLight},${lightWord(light)})`;
    if (isTeam(row)) return `=${word}`;
    return `=IF(${figure(row, "lag")}="lagging","{lagging}",${word})`;
  },
  core: (row, book) => {
    if (!isMetric(row)) return null;
    if (!isTeam(row) && figureCore(row, book, "lag") === "lagging") return book.word("lagging");
    const light = figureCore(row, book, "light");
    if (light === "green" || light === "amber" || light === "red") return book.word(light);
    if (row.number("target") === null) return book.word("noTarget");
    return row.number("actual") === null ? book.word("noData") : null;
  },
};

/** 修正差异: the override less the total of the weeks. */
export const correction: Calculation = {
  formula: (row) => {
    if (!isMetric(row)) return null;
    const weeks = figure(row, "weekTotal");
    return `=IF(OR(NOT(ISNUMBER([@override])),${weeks}=""),"",[@override]-${weeks})`;
  },
  core: (row, book) => {
    const override = row.number("override");
    const weeks = isMetric(row) ? figureCore(row, book, "weekTotal") : null;
    return override === null || typeof weeks !== "number" ? null : override - weeks;
  },
};
