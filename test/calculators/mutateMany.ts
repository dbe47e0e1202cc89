/**
 * `npm run test:mutations`: would the three calculators notice if core were wrong? Makes quarters and records once what the
 * stand-in's engine and LibreOffice give for them; then core is made wrong in one column at a time and compared again. Quarters are made
 * until every column has shown what it must.
 *
 *   --quarters 100  at most so many    --seed 1   of which seed    --column actions.overdue   one column alone
 */
import { parseArgs } from "node:util";
import { judgedColumns } from "./judgedColumns";
import { recordQuarters } from "./recordQuarters";
import { disagreementLines, notCompared, shortfallLines } from "./tallyText";
import { mutationLines, tryMutations } from "./tryMutations";
import { runMain } from "../../scripts/runMain";

const { values } = parseArgs({
  options: {
    quarters: { type: "string", default: "100" },
    seed: { type: "string", default: "1" },
    column: { type: "string" },
  },
});

async function main(): Promise<number> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
  const { quarters, tally } = await recordQuarters(Number(values.seed), Math.min(24, Number(values.quarters)), Number(values.quarters));
  const lacking = [...notCompared(tally), ...shortfallLines(tally)];
  const faults = [...lacking.map((line) => `NOT SHOWN ${line}`), ...(tally.disagreements.length > 0 ? disagreementLines(tally, 20) : [])];
  process.stdout.write([...faults, `${quarters.length} quarters recorded, ${seconds()}`, ""].join("\n"));
  const columns = judgedColumns().map(({ column }) => column).filter((column) => values.column === undefined || column === values.column);
  const report = tryMutations({ quarters, columns, quartersEach: Infinity });
  process.stdout.write([...mutationLines(report), seconds(), ""].join("\n"));
  return report.mutations > 0 && report.survivors.length === 0 && tally.disagreements.length === 0 ? 0 : 1;
}

runMain(main);
