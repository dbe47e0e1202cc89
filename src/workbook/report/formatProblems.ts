import type { Language } from "../../templates/model/language";
import { problemLine, type Problem } from "../setup/problem";

/**
 * One line per problem, "path: message", in the order in which they were found. No problems: no lines.
 * Example: `$.period.quarter: must be at most 4, not 13`.
 */
export function formatProblems(problems: readonly Problem[], language: Language): string[] {
  return problems.map((problem) => problemLine(problem, language));
}
