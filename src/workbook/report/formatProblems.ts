import type { Language } from "../../templates/model/language";
import { problemLine, type Problem } from "../setup/problems/problem";
import { listPlaces } from "./listPlaces";

/**
 * One line per kind of problem, "path: message", in the order in which they were first met. Problems are of one kind when the same is
 * wrong with the same field: the line is that of the first, with their count and the first five places. No problems: no lines.
 * Example: `$.period.quarter: must be at most 4, not 13`, and for a name that is misspelt in 40 rows
 * `$.weekly[2].rep: "Zoe" is not a member of the team … (40 places, the first 5: $.weekly[2].rep, $.weekly[9].rep, …)`.
 */
export function formatProblems(problems: readonly Problem[], language: Language): string[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = `${problem.key} ${problem.path.replace(/\[\d+\]/g, "[]")}`;
    const alike = kinds.get(kind);
    if (alike) alike.push(problem);
    else kinds.set(kind, [problem]);
  }
  return [...kinds.values()].flatMap((alike) =>
    alike.slice(0, 1).map((first) => `${problemLine(first, language)}${listPlaces(placesOf(alike), language)}`),
  );
}

/** Paths, each with what was found there where that is not the same everywhere. */
function placesOf(alike: readonly Problem[]): string[] {
  const isSame = new Set(alike.map(({ params }) => params["found"])).size === 1;
  return alike.map(({ path, params: { found } }) => (isSame || found === undefined ? path : `${path} ${found}`));
}
