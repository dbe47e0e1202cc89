import { makeProblem, type Problem } from "../problems/problem";
import { quote } from "../problems/place";
import type { ProblemKey } from "../problems/problemMessages";
import type { NameList, NameQuestionKind } from "./nameList";

const KEYS: Readonly<Record<NameQuestionKind, ProblemKey>> = {
  noName: "line-no-name",
  noDay: "line-no-day",
  twoWays: "line-two-days",
  dayMissing: "line-day-missing",
  whichDay: "line-which-day",
  whichPart: "line-which-part",
  howMany: "line-how-many",
};

/** What is to be asked of a list of names, as problems at `$.members`. */
export function nameProblems({ questions }: Pick<NameList, "questions">): Problem[] {
  return questions.map(({ line, text, kind, about }) => makeProblem("$.members", KEYS[kind], { line, text: quote(text), about: quote(about) }));
}
