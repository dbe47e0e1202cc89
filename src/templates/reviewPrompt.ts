/** 差异原因提示: phenomenon, impact, evidence and question on a metric; the words beside the numbers of the process. */
import { gapPrompt } from "../core";
import { reachedCount, supportText } from "./followUpReading";
import { promptFormula, promptInput, promptPhrases } from "./prompt";
import { sameRep, type Calculation } from "./reviewFigures";
import { isMetric, isTeam } from "./reviewRows";
import type { BookRow } from "./book";

export const prompt: Calculation = {
  formula: (row, language) => {
    if (row.text("item") === "supports") return `=${supportText.formula(isTeam(row))}`;
    if (row.text("item") === "conversion") return `=${reachedText(row)}`;
    return isMetric(row) ? `=${promptFormula(language)}` : null;
  },
  core: (row, book) => {
    const repKey = isTeam(row) ? null : row.text("repKey");
    if (row.text("item") === "supports") return supportText.core(book, repKey);
    if (row.text("item") === "conversion") {
      const { all, reached } = reachedCount(book, repKey);
      return `${all} ${book.word("customers")}${reached} ${book.word("reached")}`;
    }
    return isMetric(row) ? gapPrompt(promptInput(row, book), promptPhrases(book)) : null;
  },
};

function reachedText(row: BookRow): string {
  const reached = isTeam(row) ? "customerReached" : "pairReached";
  return (
    `COUNTIFS(qbFollowUps[${reached}],">=0"${sameRep(row)})&" {customers}"` +
    `&COUNTIFS(qbFollowUps[${reached}],1${sameRep(row)})&" {reached}"`
  );
}
