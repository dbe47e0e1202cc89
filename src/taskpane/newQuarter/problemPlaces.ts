/** Where something is wrong in the form, in words instead of JSON paths. Pure. */
import type { Language } from "../../locales";
import { newQuarterTexts } from "../../locales/pane/newQuarter";
import { problemText, type Problem } from "../../workbook";
import { isAt } from "../forms/typedText";

/**
 * The place that a JSON path means inside its field; "" for the field itself, the path where the form knows no words for it.
 * @example placeInWords("$.members[1].to", "zh-CN") // "第 2 人的离职日"
 */
function placeInWords(path: string, language: Language): string {
  const { places } = newQuarterTexts[language];
  const [, list = "", index = "", rest = ""] = /^\$\.(\w+)(?:\.replace)?\[(\d+)\](.*)$/.exec(path) ?? [];
  const number = Number(index) + 1;
  if (list === "members") return rest === ".from" || rest === ".to" ? places.dayOf[rest === ".from" ? "from" : "to"](number) : places.person(number);
  if (list === "holidays" || list === "workdays") return places.entry(number);
  const value = /^\.split\.values\[(\d+)\]$/.exec(rest);
  if (value) return places.entry(Number(value[1]) + 1);
  if (rest === ".split.values") return "";
  return list === "metrics" ? places.metric(number) : path === "$.metrics" ? newQuarterTexts[language].metrics : path;
}

/** Problems at a JSON path or below it, as one text; undefined when there are none. @example problemsAt(problems, "$.team", "en-US") */
export function problemsAt(problems: readonly Problem[], path: string, language: Language): string | undefined {
  const { places } = newQuarterTexts[language];
  const found = problems
    .filter((problem) => isAt(problem, path))
    .map((problem) => withPlace(problem.path === path ? "" : placeInWords(problem.path, language), problem, language));
  return found.length === 0 ? undefined : found.join(places.and);
}

/** Problems at none of the paths: they have no field of their own. */
export function otherProblems(problems: readonly Problem[], paths: readonly string[], language: Language): readonly string[] {
  return problems
    .filter((problem) => !paths.some((path) => isAt(problem, path)))
    .map((problem) => withPlace(placeInWords(problem.path, language), problem, language));
}

/** Names that repeat name the earlier place too. */
function withPlace(place: string, problem: Problem, language: Language): string {
  const { first } = problem.params;
  const params = typeof first === "string" ? { ...problem.params, first: placeInWords(first, language) } : problem.params;
  const text = problemText({ ...problem, params }, language);
  return place === "" ? text : newQuarterTexts[language].places.at(place, text);
}
