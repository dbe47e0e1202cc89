/** Quarters by the hundred from a seed: the same seed gives the same quarters on every machine. */
import fc from "fast-check";
import { weeksOfPeriod } from "../../src/core";
import { processItems, type Language } from "../../src/templates";
import { readSetup, type QuarterSetup } from "../../src/workbook";
import { followUpEdits } from "./arbitraryFollowUps";
import { otherEdits, rowsBelow } from "./arbitraryEdits";
import { setupJson, type SizedSetup } from "./arbitrarySetup";
import { weeklyEdits } from "./arbitraryWeeks";
import type { QuarterCase } from "./quarterCase";

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

export type QuarterSize = "usual" | "large";

const sizes = {
  usual: {
    reps: fc.oneof(often(2, fc.constant(1)), often(6, fc.integer({ min: 2, max: 3 })), often(2, fc.integer({ min: 4, max: 6 }))),
    metrics: fc.oneof(often(5, fc.integer({ min: 1, max: 2 })), often(3, fc.integer({ min: 3, max: 5 }))),
    followUps: fc.oneof(often(3, fc.constant(12)), often(2, fc.constant(30)), often(1, fc.constant(46))),
  },
  large: { reps: fc.constant(60), metrics: fc.integer({ min: 1, max: 2 }), followUps: fc.constant(60) },
};

/** The setup as the add-in reads it. @throws when a setup of ours is refused: then the generator is wrong. */
export function checkedSetup(json: unknown): QuarterSetup {
  const read = readSetup(json, { today: "2026-10-01" as never });
  if ("setup" in read) return read.setup;
  throw new Error(`The setup is refused: ${JSON.stringify(read.problems)}\n${JSON.stringify(json)}`);
}

function isAccepted({ json }: SizedSetup): boolean {
  return "setup" in readSetup(json, { today: "2026-10-01" as never });
}

function quarter(size: QuarterSize): fc.Arbitrary<QuarterCase> {
  const { reps, metrics, followUps } = sizes[size];
  return fc
    .tuple(setupJson(reps, metrics).filter(isAccepted), followUps, fc.constantFrom<Language>("zh-CN", "zh-CN", "en-US"))
    .chain(([{ json }, most, language]) => {
      const setup = checkedSetup(json);
      const weeks = weeksOfPeriod(setup.period, setup.calendar).length;
      return fc
        .tuple(weeklyEdits(setup, weeks), followUpEdits(setup, language, most), otherEdits(setup, language, processItems.length), rowsBelow())
        .map(([weekly, log, other, below]) => ({ language, setup: json, rows: [...weekly, ...log, ...other.rows, ...below], named: other.named }));
    });
}

/** `count` quarters of a seed. */
export function sampleQuarters(seed: number, count: number, size: QuarterSize = "usual"): QuarterCase[] {
  return fc.sample(quarter(size), { seed, numRuns: count });
}
