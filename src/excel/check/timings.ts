/** How long some work takes in this Excel. */
import type { Timings } from "../../locales/check/truths";
import type { Probe } from "./probes";

/** Cells that are written one by one. */
const writes = 60;
/** Formulas that depend on each of them. */
const dependents = 100;

/** @param now milliseconds, from any beginning */
export async function timeWork({ context, sheet }: Probe, now: () => number): Promise<Timings> {
  sheet.getRange(`T1:T${dependents}`).formulas = Array.from({ length: dependents }, (_, row) => [`=SUM(S$1:S$${writes})+${row}`]);
  await context.sync();
  const timed = async (work: () => void): Promise<number> => {
    const began = now();
    work();
    await context.sync();
    return Math.round(now() - began);
  };
  const write = (first: number): void => {
    for (let row = 1; row <= writes; row += 1) sheet.getRange(`S${row}`).values = [[first + row]];
  };
  const { application } = context.workbook;
  return {
    writes: await timed(() => write(0)),
    suspendedWrites: await timed(() => {
      application.suspendApiCalculationUntilNextSync();
      write(1_000);
      application.calculate("Recalculate");
    }),
    page: await timed(() => setPage(sheet.pageLayout)),
  };
}

/** Twelve properties that need no printer. */
function setPage(layout: Excel.PageLayout): void {
  Object.assign(layout, { orientation: "Landscape", centerHorizontally: true, printOrder: "DownThenOver" });
  Object.assign(layout, { leftMargin: 30, rightMargin: 30, topMargin: 40, bottomMargin: 40, headerMargin: 20, footerMargin: 20 });
  const { defaultForAllPages: texts } = layout.headersFooters;
  Object.assign(texts, { leftHeader: "1", centerHeader: "2", rightHeader: "3" });
}

/** How much longer writing has to take, and by how many milliseconds, to say that each write is calculated. */
const slower = { times: 3, by: 100 };

/** True where writing takes that much longer without suspended calculation. */
export function calculatesEachWrite({ writes: plain, suspendedWrites }: Timings): boolean {
  return plain >= slower.times * suspendedWrites && plain - suspendedWrites >= slower.by;
}
