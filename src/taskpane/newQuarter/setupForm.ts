/** The form for a new quarter as texts, and the setup that they say. Pure; what is wrong is found by readSetup alone. */
import { checkTargetSum, formatFixed, formatPercent, isoDate, type MetricKind } from "../../core";
import type { Language } from "../../locales";
import { defaultSetup, problemText, readSetup, type MetricSetup, type Problem, type QuarterSetup, type SplitMethod } from "../../workbook";
import { isAt, linesOf, piecesOf, typedNumber } from "../typedText";

export interface MetricForm {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: MetricKind;
  readonly direction: "higher" | "lower";
  readonly precision: number;
  readonly target: string;
  readonly challenge: string;
  readonly sprint: string;
  /** What the change is measured from. */
  readonly baseline: string;
  readonly method: SplitMethod;
  readonly values: string;
}

/** Everything as it is typed. */
export interface SetupForm {
  readonly year: string;
  readonly quarter: string;
  readonly team: string;
  readonly manager: string;
  readonly members: string;
  readonly metrics: readonly MetricForm[];
  readonly holidays: string;
  readonly workdays: string;
}

/** The form of the setup that one press would use. */
export function startForm(today: string, language: Language): SetupForm {
  const { period, team, manager, members, metrics, calendar } = defaultSetup(isoDate(today), language);
  return {
    year: String(period.year),
    quarter: String(period.quarter),
    team,
    manager,
    members: members.map(({ name }) => name).join("\n"),
    metrics: metrics.map(({ id, name, unit, kind, direction, precision }) => ({
      ...noTargets,
      id,
      name,
      unit,
      kind,
      direction,
      precision,
    })),
    holidays: calendar.holidays.join("\n"),
    workdays: calendar.workdays.join("\n"),
  };
}

const noTargets = { target: "", challenge: "", sprint: "", baseline: "", method: "equal", values: "" } as const;

/** One more metric, with an id that no other has. */
export function addMetric(metrics: readonly MetricForm[], name: string): readonly MetricForm[] {
  let number = metrics.length + 1;
  while (metrics.some(({ id }) => id === `metric-${number}`)) number += 1;
  return [...metrics, { ...noTargets, id: `metric-${number}`, name, unit: "", kind: "additive", direction: "higher", precision: 0 }];
}

/** The JSON of a setup file. Texts that are no numbers stay texts, so that reading them tells what is wrong. */
export function setupJson(form: SetupForm): Record<string, unknown> {
  return {
    period: { year: numberOrBlank(form.year), quarter: numberOrBlank(form.quarter) },
    team: form.team,
    manager: form.manager,
    members: linesOf(form.members).map(memberOf),
    metrics: form.metrics.map(metricJson),
    holidays: piecesOf(form.holidays),
    workdays: piecesOf(form.workdays),
  };
}

/** "李娜, 2026-08-01" → name and first day; a line without a comma is a name. Tabs, as in a pasted block of cells, separate too. */
function memberOf(line: string): unknown {
  const [name = "", from = "", to = ""] = line.split(/[,，\t]/).map((piece) => piece.trim());
  return from === "" && to === "" ? name : { name, ...(from !== "" && { from }), ...(to !== "" && { to }) };
}

function metricJson({ method, values, target, challenge, sprint, baseline, ...metric }: MetricForm): unknown {
  const number = (text: string) => (isPercent(metric) ? fractionOf(numberOrBlank(text)) : numberOrBlank(text));
  return {
    ...metric,
    target: number(target),
    challenge: number(challenge),
    sprint: number(sprint),
    baseline: number(baseline),
    split: method === "equal" ? { method } : { method, values: piecesOf(values).map(method === "manual" ? number : numberOrBlank) },
  };
}

/** Ratios in % are typed as percentages and kept as fractions. */
export function isPercent({ kind, unit }: Pick<MetricForm, "kind" | "unit">): boolean {
  return kind === "ratio" && unit === "%";
}

function fractionOf(value: number | string | null): number | string | null {
  return typeof value === "number" ? Number((value / 100).toPrecision(12)) : value;
}

/** A blank field gives no value: then the default counts, or that it is missing. */
function numberOrBlank(text: string): number | string | null {
  const typed = typedNumber(text);
  return typed === "" ? null : typed;
}

/** What the form says: a setup, or everything that is wrong with it. */
export function readForm(form: SetupForm, today: string): { readonly setup: QuarterSetup } | { readonly problems: readonly Problem[] } {
  return readSetup(setupJson(form), { today: isoDate(today) });
}

/** Problems at a JSON path or below it, as one text; undefined when there are none. @example problemsAt(problems, "$.team", "en-US") */
export function problemsAt(problems: readonly Problem[], path: string, language: Language): string | undefined {
  const found = problems
    .filter((problem) => isAt(problem, path))
    .map((problem) => `${problem.path.slice(path.length)} ${problemText(problem, language)}`.trim());
  return found.length === 0 ? undefined : found.join("; ");
}

/** Problems at none of the paths: they have no field of their own. */
export function otherProblems(problems: readonly Problem[], paths: readonly string[], language: Language): readonly string[] {
  return problems
    .filter((problem) => !paths.some((path) => isAt(problem, path)))
    .map((problem) => `${problem.path}: ${problemText(problem, language)}`);
}

/** Paths that have a field in the form. */
export function fieldPaths(metricCount: number): readonly string[] {
  const ofMetrics = Array.from({ length: metricCount }, (_, index) => metricFields.map((field) => `$.metrics[${index}].${field}`)).flat();
  return ["$.period.year", "$.period.quarter", "$.team", "$.manager", "$.members", "$.holidays", "$.workdays", ...ofMetrics];
}

const metricFields = ["name", "unit", "kind", "direction", "target", "challenge", "sprint", "baseline", "split"];

export interface SplitPreview {
  readonly parts: readonly { readonly name: string; readonly share: string }[];
  /** null when nothing is left over, or when the metric has no such part. */
  readonly unassigned: string | null;
  /** Sum and total where they differ. */
  readonly failure: { readonly sum: string; readonly target: string } | null;
}

/** How a metric's target falls on the members; null without a target. */
export function previewSplit(metric: MetricSetup, { members }: Pick<QuarterSetup, "members">): SplitPreview | null {
  if (metric.target === null && metric.repTargets.every((share) => share === null)) return null;
  const shown = (value: number | null): string =>
    value === null ? "–" : isPercent(metric) ? formatPercent(value, metric.precision) : formatFixed(value, metric.precision);
  const failure =
    metric.kind === "additive" ? checkTargetSum([...metric.repTargets, metric.unassigned], metric.target, metric.precision) : null;
  return {
    parts: members.map(({ name }, index) => ({ name, share: shown(metric.repTargets[index] ?? null) })),
    unassigned: metric.unassigned === null || metric.unassigned === 0 ? null : shown(metric.unassigned),
    failure: failure && { sum: shown(failure.found), target: shown(failure.expected) },
  };
}
