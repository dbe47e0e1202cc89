/** Highlights that somebody cleared, or lost by pasting over them: those of the plan less those that stand. */
import { contains, overlaps } from "../../file/area";
import type { Language } from "../../templates";
import { conditionIfPossible } from "../formula/compileFormula";
import { tableHighlights } from "../plan/tableHighlights";
import type { Area } from "../cells/address";
import type { HighlightPlan } from "../plan/plan";
import type { Places } from "../formula/places";
import type { FoundTable } from "../read/readTable";

/** A conditional format by formula, as the workbook holds it. */
export interface StandingHighlight {
  /** Relative to the first cell of its areas. */
  readonly formula: string;
  readonly areas: readonly Area[];
}

/** What one look at a table tells of its highlights. */
export interface HighlightTrace {
  /** Conditional formats by formula that touch the table. */
  readonly count: number;
  /** Cells of the table with any conditional format. */
  readonly areas: readonly Area[];
}

/**
 * True when a highlight of the table, or a part of one, may be missing, or rules of the person's own hide it: then a closer look is
 * worth a request.
 */
export function lacksHighlights(found: FoundTable, places: Places, language: Language, trace: HighlightTrace): boolean {
  const planned = tableHighlights(found.template, found.place, contextOf(places, language));
  return trace.count !== planned.length || planned.some(({ area }) => uncovered(area, trace.areas).length > 0);
}

/** The highlights to add: each for the cells on which it does not stand. */
export function missingHighlights(
  found: FoundTable,
  places: Places,
  language: Language,
  standing: readonly StandingHighlight[],
): HighlightPlan[] {
  const context = contextOf(places, language);
  return (found.template.highlights ?? []).flatMap((highlight) => {
    const conditionAt = (area: Area) =>
      conditionIfPossible(highlight.when, { ...context, table: found.place, row: 0 }, { row: area.top, column: area.left });
    const same = standing.filter(({ formula, areas }) => firstCells(areas).some((cell) => isSameFormula(formula, conditionAt(cell))));
    const covered = same.flatMap(({ areas }) => areas);
    return tableHighlights({ highlights: [highlight] }, found.place, context).flatMap((planned) =>
      uncovered(planned.area, covered).flatMap((area) => {
        const formula = conditionAt(area);
        return formula === null ? [] : [{ ...planned, area, formula }];
      }),
    );
  });
}

/**
 * True for a conditional format that a run of ours put there: the same formula over the same first cell, or none yet, where the run
 * broke off between making it and telling its formula.
 *
 * @example isPlannedHighlight({ formula: "=TRUE", areas: [area] }, { area, formula: "=$F6<0.7", … }) // false: the person's own
 */
export function isPlannedHighlight({ formula, areas }: StandingHighlight, planned: Pick<HighlightPlan, "area" | "formula">): boolean {
  const isThere = firstCells(areas).some(({ top, left }) => top === planned.area.top && left === planned.area.left);
  return isThere && (formula === "" || isSameFormula(formula, planned.formula));
}

/** What is left of highlights when these cells lose theirs; those that stand nowhere else are left out. */
export function withoutHighlightsOn<Standing extends StandingHighlight>(standing: readonly Standing[], cells: readonly Area[]): Standing[] {
  return standing
    .map((highlight) => ({ ...highlight, areas: highlight.areas.flatMap((area) => uncovered(area, cells)) }))
    .filter(({ areas }) => areas.length > 0);
}

function contextOf(places: Places, language: Language) {
  return { places, language, mayLackColumns: true };
}

/** Where several areas share a formula, it is relative to the first one, or to the corner of all. */
function firstCells(areas: readonly Area[]): Area[] {
  const [first] = areas;
  if (!first) return [];
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  return [first, { top, left, bottom: top, right: left }];
}

/** Excel may write a formula with other spaces and capitals. */
function isSameFormula(standing: string, planned: string | null): boolean {
  const plain = (formula: string) => formula.replace(/\s/g, "").toUpperCase();
  return planned !== null && plain(standing) === plain(planned);
}

/** What of an area none of the others covers, as rectangles. */
function uncovered(area: Area, others: readonly Area[]): Area[] {
  return others.reduce<Area[]>((rest, other) => rest.flatMap((part) => without(part, other)), [area]);
}

function without(area: Area, other: Area): Area[] {
  if (!overlaps(area, other)) return [area];
  const top = Math.max(area.top, other.top);
  const bottom = Math.min(area.bottom, other.bottom);
  const parts = [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: other.left - 1 },
    { top, bottom, left: other.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right && contains(area, part));
}
