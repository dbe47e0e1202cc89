/** What a comparison of many quarters gave, as lines to read. */
import type { Tally } from "./compareQuarters";

/** Compared cells per column, one line a column: the engine's, LibreOffice's and the report's. */
export function tallyLines({ quarters, compared }: Tally): string[] {
  const calculators = [...compared.keys()];
  const columns = [...new Set([...compared.values()].flatMap((counts) => [...counts.keys()]))];
  const lines = columns.map((column) => `${column}: ${calculators.map((one) => `${one} ${compared.get(one)?.get(column) ?? 0}`).join(", ")}`);
  const totals = calculators.map((one) => `${one} ${[...(compared.get(one)?.values() ?? [])].reduce((sum, cells) => sum + cells, 0)}`);
  return [...lines, `${quarters} quarters, ${columns.length} columns, cells compared with core: ${totals.join(", ")}`];
}

/** The disagreements by column and calculator, the first of each in full. */
export function disagreementLines({ disagreements }: Tally, most: number): string[] {
  const groups = new Map<string, typeof disagreements>();
  for (const one of disagreements) {
    const key = `${one.column} (${one.with})`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  const lines = [...groups].slice(0, most).map(([key, [first, ...rest]]) => {
    const example = first ? `${first.quarter}, ${first.cell}: core ${JSON.stringify(first.core)}, other ${JSON.stringify(first.other)}` : "";
    return `DISAGREE ${key}: ${rest.length + 1}, first ${example}`;
  });
  const again = disagreements.slice(0, 1).flatMap(({ quarter }) => {
    const [, seed, index] = /^seed (\d+) #(\d+)$/.exec(quarter) ?? [];
    return seed === undefined ? [] : [`Again: npm run test:calculators -- --seed ${seed} --only ${index}`];
  });
  return [...lines, ...again, `${disagreements.length} disagreements`];
}
