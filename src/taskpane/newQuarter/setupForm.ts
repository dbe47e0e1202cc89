/** The form for a new quarter as texts, and the setup that they say. Pure; what is wrong is found by readSetup alone. */
import { checkTargetSum, formatFixed, formatPercent, isoDate, type MetricKind } from "../../core";
import type { Language } from "../../locales";
import { defaultPrecision, defaultSetup, readSetup, type MetricSetup, type Problem, type QuarterSetup, type SplitMethod } from "../../workbook";
import { typedDays } from "../typedDay";
import { piecesOf, typedNumber, typedPercent } from "../typedText";
import { typedMembers } from "./typedMembers";

export interface MetricForm {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: MetricKind;
  readonly direction: "higher" | "lower";
  /** Decimals; null goes by the unit. What is typed with more decimals keeps them. */
  readonly precision: number | null;
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
    quarter: String(period.number),
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
  return [...metrics, { ...noTargets, id: `metric-${number}`, name, unit: "", kind: "additive", direction: "higher", precision: null }];
}

/** The JSON of a setup file. Texts that are no numbers stay texts, so that reading them tells what is wrong. */
export function setupJson(form: SetupForm): Record<string, unknown> {
  const year = form.year.replace(/年\s*$/, "");
  const quarter = form.quarter.replace(/^\s*[第Qq]|季度?\s*$/g, "");
  return {
    period: { year: numberOrBlank(year), quarter: numberOrBlank(quarter) },
    team: form.team,
    manager: form.manager,
    members: typedMembers(form.members, year),
    metrics: form.metrics.map(metricJson),
    holidays: typedDays(form.holidays, () => year),
    workdays: typedDays(form.workdays, () => year),
  };
}

function metricJson({ method, values, target, challenge, sprint, baseline, ...metric }: MetricForm): unknown {
  const number = isPercent(metric) ? percentOrBlank : numberOrBlank;
  const amounts = [target, challenge, sprint, baseline, ...(method === "manual" ? piecesOf(values) : [])];
  return {
    ...metric,
    precision: Math.max(metric.precision ?? defaultPrecision(metric.unit), ...amounts.map(decimalsTyped)),
    target: number(target),
    challenge: number(challenge),
    sprint: number(sprint),
    baseline: number(baseline),
    split: method === "equal" ? { method } : { method, values: piecesOf(values).map(method === "manual" ? number : numberOrBlank) },
  };
}

/** More are not shown; docs/rules.md#setup. */
const mostDecimals = 6;

/** @example decimalsTyped("2.5%") // 1 */
function decimalsTyped(text: string): number {
  const [, decimals = ""] = /\.(\d+)\D*$/.exec(text.normalize("NFKC")) ?? [];
  return Math.min(decimals.length, mostDecimals);
}

/** Ratios in % are typed as percentages and kept as fractions. */
export function isPercent({ kind, unit }: Pick<MetricForm, "kind" | "unit">): boolean {
  return kind === "ratio" && unit === "%";
}

/** A blank field gives no value: then the default counts, or that it is missing. */
function numberOrBlank(text: string): number | string | null {
  const typed = typedNumber(text);
  return typed === "" ? null : typed;
}

/** Percentages are kept as fractions. */
function percentOrBlank(text: string): number | string | null {
  const typed = typedPercent(text);
  return typed === "" ? null : typed;
}

/** How many people the form names, also while something else is wrong. */
export function memberCount(form: Pick<SetupForm, "members" | "year">): number {
  return typedMembers(form.members, form.year).length;
}

/** What the form says: a setup, or everything that is wrong with it. */
export function readForm(form: SetupForm, today: string): { readonly setup: QuarterSetup } | { readonly problems: readonly Problem[] } {
  return readSetup(setupJson(form), { today: isoDate(today) });
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
