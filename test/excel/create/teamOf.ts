/** Setups of teams of any size. */
import { smallSetup } from "../support";
import type { SampleSetup } from "../../workbook/setup/sampleSetup";

const kinds = [
  { kind: "additive", unit: "万元", target: 900 },
  { kind: "ratio", unit: "%", target: 0.9 },
  { kind: "additive", unit: "家", target: 120 },
];

/** So many reps with so many metrics, Q3 2026. */
export function teamOf(reps: number, metrics: number): SampleSetup {
  return smallSetup({
    members: Array.from({ length: reps }, (_, index) => `成员${index + 1}`),
    metrics: Array.from({ length: metrics }, (_, index) => ({ ...kinds[index % kinds.length], id: `m${index + 1}`, name: `维度${index + 1}` })),
  });
}
