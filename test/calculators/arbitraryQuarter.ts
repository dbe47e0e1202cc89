/** Quarters by the hundred from a seed: the same seed gives the same quarters on every machine. */
import fc from "fast-check";
import { weeksOfPeriod } from "../../src/core";
import type { Language } from "../../src/templates";
import { readSetup, type QuarterSetup } from "../../src/workbook";
import { namedEdits } from "./arbitraryNamed";
import { deals } from "./arbitraryDeals";
import { arbitraryRows, rowsBelow } from "./arbitraryRows";
import { setupJson, type SizedSetup } from "./arbitrarySetup";
import { weeklyEdits } from "./arbitraryWeeks";
import { lostTexts } from "./lostTexts";
import { surroundingsOf } from "./surroundings";
import type { QuarterCase, RowEdit } from "./quarterCase";

const often = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary });

export type QuarterSize = "usual" | "large";

const sizes = {
  usual: {
    reps: fc.oneof(often(1, fc.constant(1)), often(6, fc.integer({ min: 2, max: 3 })), often(2, fc.integer({ min: 4, max: 5 }))),
    metrics: fc.oneof(often(3, fc.integer({ min: 1, max: 2 })), often(5, fc.integer({ min: 3, max: 4 }))),
    logRows: undefined,
  },
  large: { reps: fc.constant(60), metrics: fc.integer({ min: 1, max: 2 }), logRows: 60 },
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
  const { reps, metrics, logRows } = sizes[size];
  return fc.tuple(setupJson(reps, metrics).filter(isAccepted), fc.constantFrom<Language>("zh-CN", "zh-CN", "en-US")).chain(([{ json }, language]) => {
    const setup = checkedSetup(json);
    const around = surroundingsOf(setup, language);
    const weeks = weeksOfPeriod(setup.period, setup.calendar).length;
    return fc
      .tuple(weeklyEdits(around, weeks), arbitraryRows(around, logRows), lostTexts(around), deals(around), rowsBelow(around), namedEdits(around), index)
      .map(([weekly, typed, lost, deals, below, named, indexed]) => {
        const rows = [...typed, ...weekly, ...deals, ...lost, ...below];
        return { language, setup: json, rows, named, ...(indexed !== null && indexWithin(rows, indexed)) };
      });
  });
}

const share = fc.noBias(fc.integer({ min: 0, max: 999 })).map((thousandths) => thousandths / 1_000);

/** Half of the logs get an index while they are typed; then other rows are pasted over some that the index has. */
const index = fc.option(fc.record({ after: share, pasted: fc.array(fc.tuple(share, share), { maxLength: 3 }) }), { freq: 2, nil: null });

function indexWithin(rows: readonly RowEdit[], { after, pasted }: { readonly after: number; readonly pasted: readonly (readonly [number, number])[] }) {
  const log = rows.flatMap((edit, at) => (edit.table === "followUps" ? [{ edit, at }] : []));
  const some = (part: number) => log[Math.floor(part * log.length)];
  const again = pasted.flatMap(([over, from]): RowEdit[] => {
    const [before, pastes] = [some(over), some(from)];
    return before && pastes ? [{ ...before.edit, cells: pastes.edit.cells }] : [];
  });
  return { rows: [...rows, ...again], indexedAfter: (some(after)?.at ?? 0) + 1 };
}

/** `count` quarters of a seed. */
export function sampleQuarters(seed: number, count: number, size: QuarterSize = "usual"): QuarterCase[] {
  return fc.sample(quarter(size), { seed, numRuns: count });
}
