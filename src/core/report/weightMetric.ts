import type { Metric } from "../model/metric";
import { trimSpaces } from "../units/spaces";

type Weighing = Pick<Metric, "id" | "kind" | "name">;

/** What 销售额 is called, without its unit. */
const SALES_NAMES: readonly string[] = ["销售额", "sales"];

/** A unit behind a name: "(万元)". */
export const UNIT_IN_BRACKETS = /[(（][^()（）]*[)）]$/;

/**
 * The metric whose targets weigh the people in a team ratio: 销售额, which is the additive metric with the id "sales", else the one that is
 * named 销售额 or Sales (a unit in brackets is no part of the name), else the first additive one; null without any.
 *
 * Source: docs/rules.md#team. Example: orders, then 销售额(万元) with the id m2 → the second.
 */
export function weightMetric<M extends Weighing>(metrics: readonly M[]): M | null {
  const additive = metrics.filter((metric) => metric.kind === "additive");
  return additive.find(({ id }) => id === "sales") ?? additive.find(isNamedSales) ?? additive[0] ?? null;
}

/**
 * The metric that weighed before names were looked at (schema version 1): by the id "sales", else the first additive one.
 *
 * A kept choice that differs from it was typed by a person. Example: orders, then 销售额 with the id m2 → the first.
 */
export function weightMetricByIdAlone<M extends Weighing>(metrics: readonly M[]): M | null {
  const additive = metrics.filter((metric) => metric.kind === "additive");
  return additive.find(({ id }) => id === "sales") ?? additive[0] ?? null;
}

function isNamedSales({ name }: Weighing): boolean {
  return SALES_NAMES.includes(trimSpaces(trimSpaces(name).replace(UNIT_IN_BRACKETS, "")).toLowerCase());
}
