/**
 * Tries in a blank workbook what this Excel does in the details in which real ones are reported to differ, and takes everything away again.
 * Nothing is kept and nothing is sent anywhere.
 */
import { observedTruths, type ExcelReport, type Finding, type Seen, type Timings, type TruthId } from "../../locales/check/truths";
import { isBlankWorkbook, makeScratch, removeScratch, type Scratch } from "./scratch";
import { calculatesEachWrite, timeWork } from "./timings";
import { probes, type Probe } from "./probes";
import { runInExcel } from "../wire/officeErrors";
import type { CommandResult } from "../commandResult";

export interface CheckOptions {
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Told how many truths have been tried. */
  readonly progress?: (done: number) => void;
}

/** @returns the report, or why nothing was tried: a workbook with content is left alone */
export function checkExcel({ now, progress }: CheckOptions): Promise<{ readonly report: ExcelReport } | CommandResult> {
  return runInExcel<{ readonly report: ExcelReport } | CommandResult>(async (context) => {
    if (!(await isBlankWorkbook(context))) return { code: "notBlank", facts: {} };
    const scratch = await makeScratch(context);
    const findings: Finding[] = [];
    let timings: Timings = { writes: 0, suspendedWrites: 0, page: 0 };
    let left: readonly string[] = [];
    try {
      for (const truth of observedTruths) {
        const seen = truth === "calculating" ? await tryCalculation() : await tryTruth(scratch, truth);
        findings.push({ truth, seen });
        progress?.(findings.length);
      }
    } finally {
      left = await removeScratch(scratch);
    }
    return { report: { findings, timings, left } };

    async function tryCalculation(): Promise<Seen> {
      return withoutRefusal(async () => {
        timings = await onScratch(scratch, (probe) => timeWork(probe, now));
        return { kind: calculatesEachWrite(timings) ? "reported" : "plain" };
      });
    }
  });
}

function tryTruth(scratch: Scratch, truth: Exclude<TruthId, "calculating">): Promise<Seen> {
  return withoutRefusal(() => onScratch(scratch, probes[truth]));
}

function onScratch<T>(scratch: Scratch, work: (probe: Probe) => Promise<T>): Promise<T> {
  const { front } = scratch;
  return Excel.run({ delayForCellEdit: true }, (context) => work({ context, sheet: context.workbook.worksheets.getItem(front), scratch }));
}

/** What Excel refuses on the way says nothing of the truth itself. */
async function withoutRefusal(look: () => Promise<Seen>): Promise<Seen> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { kind: "refused", code: error.code };
  }
}
