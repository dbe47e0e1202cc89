import { problemMessages, type ProblemKey } from "./problemMessages";
import type { Language } from "../../../templates/model/language";

/** What fills the `{…}` places of a message. */
export type ProblemParams = Readonly<Record<string, string | number>>;

/** One thing that is wrong in a setup or data file. A list of these is a value, not an exception: a person corrects the file. */
export interface Problem {
  /** Where, as a JSON path: `$.metrics[0].split.values`. */
  readonly path: string;
  readonly key: ProblemKey;
  readonly params: ProblemParams;
  /** What is wrong and what would be right, in plain English. `problemText` gives the other language. */
  readonly text: string;
}

/**
 * Makes a problem with its English text.
 * Example: `makeProblem("$.team", "not-text", { found: "5" }).text` is `must be text, not 5`.
 */
export function makeProblem(path: string, key: ProblemKey, params: ProblemParams = {}): Problem {
  return { path, key, params, text: fillMessage(problemMessages[key]["en-US"], params) };
}

/**
 * The problem's text in a language, without its path.
 * Example: `problemText(makeProblem("$.team", "not-text", { found: "5" }), "zh-CN")` is `必须是文本，而不是 5`.
 */
export function problemText(problem: Problem, language: Language): string {
  return fillMessage(problemMessages[problem.key][language], problem.params);
}

/**
 * The problem with its path, on a line of its own.
 * Example: `problemLine(makeProblem("$.team", "not-text", { found: "5" }), "zh-CN")` is `$.team：必须是文本，而不是 5`.
 */
export function problemLine(problem: Problem, language: Language): string {
  return `${problem.path}${language === "zh-CN" ? "：" : ": "}${problemText(problem, language)}`;
}

/** A place without a parameter stays visible as `{name}`, so that a mistake in the catalogue shows. */
function fillMessage(template: string, params: ProblemParams): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
