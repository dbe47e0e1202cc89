/** 差异原因提示: phenomenon, impact, evidence and question on a metric; the words beside the numbers of the process. */
import { gapPrompt } from "../../../core";
import { reachedCount } from "../../shared/followUpReading";
import { promptFormula, promptInput, promptPhrases } from "./prompt";
import { forTeamOrRep, isMetric, isTeam, sameRep } from "./rows";
import type { Calculation } from "./figures";
import type { Language } from "../../model/language";

export const prompt: Calculation = {
  formula: { "zh-CN": formulaIn("zh-CN"), "en-US": formulaIn("en-US") },
  core: (row, book) => {
    if (row.text("item") === "supports") return row.get("supports");
    if (row.text("item") === "conversion") {
      const { all, reached } = reachedCount(book, isTeam(row) ? null : row.text("repKey"));
      return `${all} ${book.word("customers")}${reached} ${book.word("reached")}`;
    }
    return isMetric(row) ? gapPrompt(promptInput(row, book), promptPhrases(book)) : null;
  },
};

function formulaIn(language: Language): string {
  const reached = forTeamOrRep(reachedText("customerReached", ""), reachedText("pairReached", `,${sameRep}`));
  return `=IF([@item]="metric",${promptFormula(language)},IF([@item]="conversion",${reached},[@supports]))`;
}

function reachedText(reached: string, criterion: string): string {
  const count = (wanted: string) => `COUNTIFS(qbFollowUps[${reached}],${wanted}${criterion})`;
  return `${count('">=0"')}&" {customers}"&${count("1")}&" {reached}"`;
}
