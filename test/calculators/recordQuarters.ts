/** Quarters made, compared and recorded until every column has shown what it must, or so many are made. */
import { sampleQuarters } from "./arbitraryQuarter";
import { compareWithLibreOffice, makeAndCompare, newTally, type MadeQuarter, type RecordedQuarter, type Tally } from "./compareQuarters";
import { openQuarterMaker } from "./quarterMaker";
import { shortfallLines } from "./tallyText";

/** Workbooks for one start of LibreOffice, which works while the next ones are made. */
const batchSize = 8;
/** So many quarters more are made while a column lacks something. */
const more = 4;

/**
 * @param fewest quarters that are made in any case; more follow while a column lacks something
 * @param lacks what a column lacks, by the quarters made so far
 */
export async function recordQuarters(seed: number, fewest: number, most: number, lacks = shortfallLines): Promise<{ quarters: RecordedQuarter[]; tally: Tally }> {
  const tally = newTally();
  const maker = openQuarterMaker();
  const quarters: RecordedQuarter[] = [];
  let judged: Promise<unknown> = Promise.resolve();
  let batch: MadeQuarter[] = [];
  const judge = async (): Promise<void> => {
    const full = batch;
    batch = [];
    await judged;
    judged = compareWithLibreOffice(full, tally).then((recorded) => quarters.push(...recorded));
  };
  for (const [index, quarter] of sampleQuarters(seed, most).entries()) {
    if (index >= fewest && (index - fewest) % more === 0 && lacks(tally).length === 0) break;
    batch.push(await makeAndCompare(maker, quarter, `seed ${seed} #${index}`, tally));
    if (batch.length === batchSize) await judge();
  }
  await judge();
  await judged;
  await maker.close();
  return { quarters, tally };
}
