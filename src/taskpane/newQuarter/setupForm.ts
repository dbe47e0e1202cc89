/** The form for a new quarter as texts, and the setup that they say. Pure; what is wrong is found by readSetup alone. */
import { checkTargetSum, formatFixed, formatPercent, isoDate, isShare, LARGEST_SHARE, type LagBasis, type MetricKind } from "../../core";
import { memberTitle, type Language } from "../../locales";
import {
  daysText, defaultPrecision, defaultSetup, nameProblems, readNameList, readSetup, writtenDays,
  type MetricSetup, type NameList, type Problem, type QuarterSetup, type SplitMethod,
} from "../../workbook";
import { piecesOf, typedNumber, typedShare } from "../forms/typedText";
import { numberOrBlank, periodFields, startPeriod, yearOfForm, type PeriodForm } from "./formPeriod";

export interface MetricForm {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly kind: MetricKind;
  readonly direction: "higher" | "lower";
  readonly lagBasis: LagBasis;
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
export interface SetupForm extends PeriodForm {
  readonly team: string;
  readonly manager: string;
  readonly memberTitle: string;
  readonly members: string;
  readonly metrics: readonly MetricForm[];
  readonly holidays: string;
  readonly workdays: string;
  /** A person has changed the days; until then they are the official ones of the period. */
  readonly hasOwnDays: boolean;
}

/** The form of the setup that one press would use. */
export function startForm(today: string, language: Language): SetupForm {
  const setup = defaultSetup(isoDate(today), language);
  const { period, team, manager, members, metrics, calendar } = setup;
  return {
    ...startPeriod(period.first),
    team,
    manager,
    memberTitle: memberTitle(setup.memberTitle, language),
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
    holidays: daysText(calendar.holidays),
    workdays: daysText(calendar.workdays),
    hasOwnDays: false,
  };
}

const noTargets = { lagBasis: "week", target: "", challenge: "", sprint: "", baseline: "", method: "equal", values: "" } as const;

/** One more metric, with an id that no other has. */
export function addMetric(metrics: readonly MetricForm[], name: string): readonly MetricForm[] {
  let number = metrics.length + 1;
  while (metrics.some(({ id }) => id === `metric-${number}`)) number += 1;
  return [...metrics, { ...noTargets, id: `metric-${number}`, name, unit: "", kind: "additive", direction: "higher", precision: null }];
}

/** The JSON of a setup file. Texts that are no numbers stay texts, so that reading them tells what is wrong. */
export function setupJson(form: SetupForm): Record<string, unknown> {
  return {
    period: periodFields(form),
    team: form.team,
    manager: form.manager,
    memberTitle: form.memberTitle,
    members: typedNames(form).people.map(memberJson),
    metrics: form.metrics.map(metricJson),
    ...(form.hasOwnDays && { holidays: daysJson(form.holidays, form), workdays: daysJson(form.workdays, form) }),
  };
}

/** A person sees all of them: what was deleted stays deleted. */
function daysJson(text: string, form: SetupForm): unknown {
  return { replace: writtenDays(text, yearOfForm(form)) };
}

/** The list of people as it is read. */
export function typedNames(form: Pick<SetupForm, "members"> & PeriodForm): NameList {
  return readNameList(form.members, yearOfForm(form));
}

function memberJson({ name, from, to }: NameList["people"][number]): unknown {
  return from === undefined && to === undefined ? name : { name, ...(from && { from }), ...(to && { to }) };
}

function metricJson({ method, values, target, challenge, sprint, baseline, ...metric }: MetricForm): unknown {
  const number = isShare(metric) ? shareOrBlank : numberOrBlank;
  const decimals = isShare(metric) ? decimalsOfPercent : decimalsTyped;
  const amounts = [target, challenge, sprint, baseline, ...(method === "manual" ? piecesOf(values) : [])];
  return {
    ...metric,
    precision: Math.max(metric.precision ?? defaultPrecision(metric.unit), ...amounts.map(decimals)),
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

/** Decimals of the percentage that a share is. @example decimalsOfPercent("0.925") // 1 */
function decimalsOfPercent(text: string): number {
  const number = typedNumber(text);
  return typeof number === "number" && Math.abs(number) <= LARGEST_SHARE ? Math.max(0, decimalsTyped(text) - 2) : decimalsTyped(text);
}

/** 92, 92 % and 0.92 are one, as in a cell. */
function shareOrBlank(text: string): number | string | null {
  const typed = typedShare(text);
  return typed === "" ? null : typed;
}

/** How many people the form names, also while something else is wrong. */
export function memberCount(form: Pick<SetupForm, "members"> & PeriodForm): number {
  return typedNames(form).people.length;
}

/** What the form says: a setup, or everything that is wrong with it and everything that is to be asked; and what should be looked at. */
export function readForm(
  form: SetupForm,
  today: string,
): ({ readonly setup: QuarterSetup } | { readonly problems: readonly Problem[] }) & { readonly remarks: readonly Problem[] } {
  const read = readSetup(setupJson(form), { today: isoDate(today) });
  const asked = nameProblems(typedNames(form));
  if (asked.length === 0) return read;
  const found = "problems" in read ? read.problems : [];
  return { remarks: read.remarks, problems: [...asked, ...found.filter(({ path, key }) => path !== "$.members" || key !== "too-few")] };
}

/** Paths that have a field in the form. */
export function fieldPaths(metricCount: number): readonly string[] {
  const ofMetrics = Array.from({ length: metricCount }, (_, index) => metricFields.map((field) => `$.metrics[${index}].${field}`)).flat();
  return ["$.period.year", "$.period.quarter", "$.team", "$.manager", "$.memberTitle", "$.members", "$.holidays", "$.workdays", ...ofMetrics];
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
    value === null ? "–" : isShare(metric) ? formatPercent(value, metric.precision) : formatFixed(value, metric.precision);
  const failure =
    metric.kind === "additive" ? checkTargetSum([...metric.repTargets, metric.unassigned], metric.target, metric.precision) : null;
  return {
    parts: members.map(({ name }, index) => ({ name, share: shown(metric.repTargets[index] ?? null) })),
    unassigned: metric.unassigned === null || metric.unassigned === 0 ? null : shown(metric.unassigned),
    failure: failure && { sum: shown(failure.found), target: shown(failure.expected) },
  };
}
