/**
 * `npm run test:calculators`: the three calculators on hundreds of quarters that nobody planned. Core, the stand-in's
 * engine and LibreOffice have to agree on every calculated cell, and the report with the sheets. Closes with the list of what each
 * column has shown; a run of 100 quarters and more fails if a column has shown less than it must.
 *
 *   --quarters 200    how many          --seed 1     of which seed        --large 100  every n-th has 60 people; 0 = none
 *   --batch 20        workbooks for one start of LibreOffice             --from 280    begin later      --only 17   one alone
 *   --mutations       then mutations of core are tried on them, as `npm run test:mutations` does on quarters of its own
 *   --core            core alone, in a third of the time: what columns show, and what they lack
 */
import { parseArgs } from "node:util";
import { noEngine } from "../../stand-in/engine/engine";
import { sampleQuarters } from "./arbitraryQuarter";
import { compareWithLibreOffice, makeAndCompare, makeAndSee, newTally, type MadeQuarter, type RecordedQuarter, type Tally } from "./compareQuarters";
import { judgedColumns } from "./judgedColumns";
import { openQuarterMaker } from "./quarterMaker";
import { disagreementLines, notCompared, shortfallLines, tallyLines } from "./tallyText";
import { mutationLines, tryMutations } from "./tryMutations";
import { runMain } from "../../scripts/runMain";
import type { QuarterCase } from "./quarterCase";

const { values } = parseArgs({
  options: {
    quarters: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    batch: { type: "string", default: "20" },
    large: { type: "string", default: "100" },
    from: { type: "string", default: "0" },
    only: { type: "string" },
    mutations: { type: "boolean", default: false },
    core: { type: "boolean", default: false },
  },
});

/** So many quarters show every result of every column, whatever the seed. */
const wholeRun = 100;

/** What the columns lack so far, where the run is long enough to show everything. */
function lackingIn(tally: Tally): string[] {
  return tally.quarters >= wholeRun ? [...(values.core ? [] : notCompared(tally)), ...shortfallLines(tally)] : [];
}

type LabelledQuarter = readonly [label: string, quarter: QuarterCase];

/** The quarters of the run, with what each is called. */
function quartersToJudge(): LabelledQuarter[] {
  const [count, every] = [values.quarters, values.large].map(Number) as [number, number];
  const seed = Number(values.seed);
  const usual = sampleQuarters(seed, count);
  const large = every > 0 ? sampleQuarters(seed, Math.ceil(count / every), "large") : [];
  const isWanted = (index: number) => index >= Number(values.from) && (values.only === undefined || Number(values.only) === index);
  return usual
    .map((quarter, index): LabelledQuarter => [`seed ${seed} #${index}`, every > 0 && index % every === every - 1 ? (large[Math.floor(index / every)] ?? quarter) : quarter])
    .filter((_, index) => isWanted(index));
}

async function main(): Promise<number> {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(0)} s`;
  const tally = newTally();
  const recorded: RecordedQuarter[] = [];
  const quarters = quartersToJudge();
  const maker = openQuarterMaker(values.core ? noEngine : undefined);
  let judged: Promise<unknown> = Promise.resolve();
  let batch: MadeQuarter[] = [];
  const judge = async (): Promise<void> => {
    const full = batch;
    batch = [];
    await judged;
    judged = compareWithLibreOffice(full, tally).then((made) => (values.mutations ? recorded.push(...made) : 0));
  };
  for (const [label, quarter] of quarters) {
    try {
      if (values.core) await makeAndSee(maker, quarter, tally);
      else batch.push(await makeAndCompare(maker, quarter, label, tally));
    } catch (error) {
      throw new Error(`${label}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
    if (batch.length < Number(values.batch)) continue;
    await judge();
    process.stdout.write(`${tally.quarters} of ${quarters.length} quarters, ${tally.disagreements.length} disagreements, ${seconds()}\n`);
  }
  await judge();
  await judged;
  await maker.close();
  const lacking = lackingIn(tally).map((line) => `NOT SHOWN ${line}`);
  process.stdout.write([...tallyLines(tally), ...lacking, ...disagreementLines(tally, 40), seconds(), ""].join("\n"));
  const survivors = values.mutations ? survivorsIn(recorded) : 0;
  return tally.disagreements.length + lacking.length + survivors === 0 ? 0 : 1;
}

/** Tells what mutations of core came to, and how many were not noticed. */
function survivorsIn(quarters: readonly RecordedQuarter[]): number {
  const report = tryMutations({ quarters, columns: judgedColumns().map(({ column }) => column), quartersEach: Infinity });
  process.stdout.write([...mutationLines(report), ""].join("\n"));
  return report.survivors.length;
}

runMain(main);
