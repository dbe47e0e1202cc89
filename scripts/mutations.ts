/**
 * `npm run test:mutations`: would the three calculators notice if core were wrong? Makes quarters and records once what the
 * stand-in's engine and LibreOffice give for them; then core is made wrong in one column at a time and compared again.
 *
 *   --quarters 48   at most so many    --seed 1   of which seed    --column actions.overdue   one column alone
 */
import { parseArgs } from "node:util";
import { judgedColumns } from "../test/calculators/judgedColumns";
import { recordQuarters } from "../test/calculators/recordQuarters";
import { disagreementLines, shortfallLines } from "../test/calculators/tallyText";
import { mutationLines, tryMutations } from "../test/calculators/tryMutations";

const { values } = parseArgs({
  options: {
    quarters: { type: "string", default: "48" },
    seed: { type: "string", default: "1" },
    column: { type: "string" },
  },
});

async function main(): Promise<number> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
  const { quarters, tally } = await recordQuarters(Number(values.seed), Math.min(24, Number(values.quarters)), Number(values.quarters));
  const faults = [...shortfallLines(tally).map((line) => `NOT SHOWN ${line}`), ...(tally.disagreements.length > 0 ? disagreementLines(tally, 20) : [])];
  process.stdout.write([...faults, `${quarters.length} quarters recorded, ${seconds()}`, ""].join("\n"));
  const columns = judgedColumns().map(({ column }) => column).filter((column) => values.column === undefined || column === values.column);
  const report = tryMutations({ quarters, columns, quartersEach: Infinity });
  process.stdout.write([...mutationLines(report), seconds(), ""].join("\n"));
  return report.mutations > 0 && report.survivors.length === 0 && tally.disagreements.length === 0 ? 0 : 1;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  },
);
