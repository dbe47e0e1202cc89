import type { QuarterSetup } from "../../src/workbook/setup";
import { accept, setupWith } from "./setup/sampleSetup";

const KINDS = [
  { kind: "additive", unit: "万元", precision: 1, target: 900 },
  { kind: "ratio", unit: "%", target: 0.9 },
  { kind: "additive", unit: "家", precision: 0, target: 120 },
  { kind: "average", unit: "分", precision: 1, target: 4.5 },
];

/** Q3 2026, or another period, for any number of reps and metrics of all kinds. */
export function teamSetup(reps: number, metrics: number, period: unknown = { year: 2026, quarter: 3 }): QuarterSetup {
  return accept(
    setupWith({
      period,
      members: Array.from({ length: reps }, (_, index) => `成员${index + 1}`),
      metrics: Array.from({ length: metrics }, (_, index) => ({ ...KINDS[index % KINDS.length], id: `m${index + 1}`, name: `维度${index + 1}` })),
    }),
  );
}

/** Q3 2026 with one metric for people of these names. */
export function setupOfNames(names: readonly string[]): QuarterSetup {
  return accept(setupWith({ members: [...names], metrics: [{ id: "sales", name: "销售额", unit: "万元", kind: "additive", target: 100 }] }));
}
