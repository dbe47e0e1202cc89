/**
 * `npm run test:calculators`: the three calculators on hundreds of quarters that nobody planned. Core, the stand-in's
 * engine and LibreOffice have to agree on every calculated cell, and the report with the sheets. Closes with the list of what each
 * column has shown; a run of 100 quarters and more fails if a column has shown less than it must.
 *
 *   --quarters 1000   how many          --seed 1     of which seed        --large 200  every n-th has 60 people; 0 = none
 *   --batch 20        workbooks for one start of LibreOffice             --from 280    begin later      --only 17   one alone
 */
import { parseArgs } from "node:util";
import { sampleQuarters } from "../test/calculators/arbitraryQuarter";
import { compareWithLibreOffice, makeAndCompare, newTally, type MadeQuarter, type Tally } from "../test/calculators/compareQuarters";
import { openQuarterMaker } from "../test/calculators/quarterMaker";
import { disagreementLines, shortfallLines, tallyLines } from "../test/calculators/tallyText";

const { values } = parseArgs({
  options: {
    quarters: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    batch: { type: "string", default: "20" },
    large: { type: "string", default: "200" },
    from: { type: "string", default: "0" },
    only: { type: "string" },
  },
});

/** So many quarters show every result of every column, whatever the seed. */
const wholeRun = 100;

async function main(): Promise<number> {
  const [count, seed, batchSize, every] = [values.quarters, values.seed, values.batch, values.large].map(Number) as [number, number, number, number];
  const usual = sampleQuarters(seed, count);
  const large = every > 0 ? sampleQuarters(seed, Math.ceil(count / every), "large") : [];
  const quarters = usual.map((quarter, index) => (every > 0 && index % every === every - 1 ? (large[Math.floor(index / every)] ?? quarter) : quarter));
  const started = performance.now();
  const tally = newTally();
  const maker = openQuarterMaker();
  let judged: Promise<unknown> = Promise.resolve();
  let batch: MadeQuarter[] = [];
  for (const [index, quarter] of quarters.entries()) {
    if (index < Number(values.from) || (values.only !== undefined && Number(values.only) !== index)) continue;
    const label = `seed ${seed} #${index}`;
    try {
      batch.push(await makeAndCompare(maker, quarter, label, tally));
    } catch (error) {
      throw new Error(`${label}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    if (batch.length < batchSize) continue;
    const full = batch;
    batch = [];
    await judged;
    judged = compareWithLibreOffice(full, tally);
    progress(tally, count, started);
  }
  await judged;
  await compareWithLibreOffice(batch, tally);
  await maker.close();
  const lacking = tally.quarters >= wholeRun ? shortfallLines(tally).map((line) => `NOT SHOWN ${line}`) : [];
  process.stdout.write([...tallyLines(tally), ...lacking, ...disagreementLines(tally, 40), ""].join("\n"));
  process.stdout.write(`${((performance.now() - started) / 1000).toFixed(0)} s\n`);
  return tally.disagreements.length === 0 && lacking.length === 0 ? 0 : 1;
}

function progress(tally: Tally, count: number, started: number): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`${tally.quarters} of ${count} quarters, ${tally.disagreements.length} disagreements, ${seconds} s\n`);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    if (error instanceof Error && error.cause instanceof Error) process.stderr.write(`${error.cause.stack}\n`);
    process.exitCode = 1;
  },
);
