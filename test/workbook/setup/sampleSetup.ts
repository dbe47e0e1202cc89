import { isoDate } from "../../../src/core";
import { readData, readSetup, type QuarterData, type QuarterSetup } from "../../../src/workbook";

export const TODAY = isoDate("2026-08-03");

/** A setup as a person writes it: Q3 2026, three members, 100 万元 of sales in equal parts and a collection rate of 90 %; no days off but its own. */
export function sampleSetup(): SampleSetup {
  return {
    period: { year: 2026, quarter: 3 },
    team: "华东区",
    manager: "周敏",
    members: ["王芳", "Li Na", "O'Brien"],
    metrics: [
      { id: "sales", name: "销售额", unit: "万元", kind: "additive", target: 100 },
      { id: "collection", name: "回款率", unit: "%", kind: "ratio", target: 0.9 },
    ],
    holidays: ["2026-09-25"],
    workdays: ["2026-09-20"],
    officialDays: "none",
  };
}

/** Loose on purpose: tests put wrong things into it. */
export interface SampleSetup {
  [field: string]: unknown;
  members: unknown[];
  metrics: Record<string, unknown>[];
}

/** The checked setup; a problem fails the test and shows in it. */
export function accept(json: unknown): QuarterSetup {
  const reading = readSetup(json, { today: TODAY });
  if ("problems" in reading) throw new Error(reading.problems.map(({ path, text }) => `${path}: ${text}`).join("\n"));
  return reading.setup;
}

/** What is refused in a setup, as "path key". */
export function refusals(json: unknown): string[] {
  const reading = readSetup(json, { today: TODAY });
  return "problems" in reading ? reading.problems.map(({ path, key }) => `${path} ${key}`) : [];
}

/** The sample with the given fields in place of its own. */
export function setupWith(fields: Record<string, unknown>): SampleSetup {
  return { ...sampleSetup(), ...fields };
}

/** The sample with one metric: sales with the given fields in place of its own. */
export function salesWith(fields: Record<string, unknown>): SampleSetup {
  return setupWith({ metrics: [{ ...sampleSetup().metrics[0], ...fields }] });
}

/** The targets of the first metric in member order, and what belongs to nobody. */
export function sharesOf(json: unknown): { targets: readonly (number | null)[]; unassigned: number | null } {
  const metric = accept(json).metrics[0];
  if (metric === undefined) throw new Error("The setup has no metric.");
  return { targets: metric.repTargets, unassigned: metric.unassigned };
}

export function acceptData(json: unknown, setup: unknown = sampleSetup()): QuarterData {
  const reading = readData(json, accept(setup));
  if ("problems" in reading) throw new Error(reading.problems.map(({ path, text }) => `${path}: ${text}`).join("\n"));
  return reading.data;
}

export function dataRefusals(json: unknown, setup: unknown = sampleSetup()): string[] {
  const reading = readData(json, accept(setup));
  return "problems" in reading ? reading.problems.map(({ path, key }) => `${path} ${key}`) : [];
}
