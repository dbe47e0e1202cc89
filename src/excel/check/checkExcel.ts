/**
 * Tries in a blank workbook what this Excel does in the details in which real ones are reported to differ, and takes everything away again.
 * Nothing is kept and nothing is sent anywhere.
 */
import { observedTruths, type ExcelReport, type Finding, type Seen, type Timings } from "../../locales/check/truths";
import { addScratch, isBlankWorkbook, nameScratch, removeScratch, type Scratch } from "./scratch";
import { calculatesEachWrite, timeWork } from "./timings";
import { askWholeSheet, inTime, probes, type Probe, type ProbedTruth } from "./probes";
import { runInExcel } from "../wire/officeErrors";
import type { CommandResult } from "../commandResult";

export interface CheckOptions {
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Told how many truths have been tried. */
  readonly progress?: (done: number) => void;
  /** Milliseconds after which a question counts as not answered. */
  readonly patience?: number;
}

/** What was found, or why nothing was tried: a workbook with content is left alone. */
export type Checked = { readonly kind: "report"; readonly report: ExcelReport } | { readonly kind: "refused"; readonly result: CommandResult };

export async function checkExcel(options: CheckOptions): Promise<Checked> {
  const tried = await runInExcel((context) => tryOnScratch(context, options));
  if ("code" in tried) return { kind: "refused", result: tried };
  const { former, ...report } = tried;
  // Last, when all is cleared away and no run is open: Excel may never answer it, nor anything that is asked after it.
  const seen = await withoutRefusal(() => inTime(askWholeSheet(former), options.patience ?? 10_000));
  const findings: Finding[] = [...report.findings, { truth: "wholeSheet", seen }];
  options.progress?.(findings.length);
  return { kind: "report", report: { ...report, findings } };
}

/** What is found out on sheets that are made for it and taken away again. */
interface Tried extends ExcelReport {
  /** The sheet that is in front again. */
  readonly former: string;
}

async function tryOnScratch(context: Excel.RequestContext, { now, progress }: CheckOptions): Promise<Tried | CommandResult> {
  if (!(await isBlankWorkbook(context))) return { code: "notBlank", facts: {} };
  const scratch = await nameScratch(context);
  const findings: Finding[] = [];
  let timings: Timings | null = null;
  let left: readonly string[] = [];
  try {
    await addScratch(context, scratch);
    for (const truth of observedTruths) {
      if (truth === "wholeSheet") continue;
      const seen = await withoutRefusal(truth === "calculating" ? tryCalculation : () => tryTruth(scratch, truth));
      findings.push({ truth, seen });
      progress?.(findings.length);
    }
  } finally {
    left = await removeScratch(scratch);
  }
  return { findings, timings, left, former: scratch.former };

  async function tryCalculation(): Promise<Seen> {
    timings = await onScratch(scratch, (probe) => timeWork(probe, now));
    return { kind: calculatesEachWrite(timings) ? "reported" : "plain" };
  }
}

function tryTruth(scratch: Scratch, truth: ProbedTruth): Promise<Seen> {
  return onScratch(scratch, probes[truth]);
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
