/** What a comparison of many quarters gave, as lines to read. */
import { declaredColumns } from "./declaredResults";
import { judgedColumns } from "./judgedColumns";
import { seenLine, shortfall } from "./seenResults";
import type { Tally } from "./compareQuarters";

/** What each column has shown, one line a column, and how many cells of rows with content each calculator compared. */
export function tallyLines({ quarters, compared, seen }: Tally): string[] {
  const calculators = [...compared.keys()];
  const columns = judgedColumns().map(({ column }) => seenLine(seen, column));
  const total = (calculator: string) => [...(compared.get(calculator)?.values() ?? [])].reduce((sum, cells) => sum + cells, 0);
  const totals = calculators.map((one) => `${one} ${total(one)}`);
  return [...columns, `${quarters} quarters, ${columns.length} columns, cells in rows with content compared with core: ${totals.join(", ")}`];
}

/** Columns that the run has not shown enough of, one line a column; and what nobody knows of. */
export function shortfallLines({ seen }: Tally): string[] {
  const judged = judgedColumns();
  const lacking = judged.flatMap(({ column, canBeBlank }) => {
    const lacks = shortfall(seen, column, canBeBlank);
    return lacks.length === 0 ? [] : [`${column}: ${lacks.join("; ")}`];
  });
  const known = new Set(judged.map(({ column }) => column));
  return [...lacking, ...[...declaredColumns, ...seen.keys()].filter((column) => !known.has(column)).map((column) => `${column}: no such column`)];
}

/** What the report says of a member and a metric. */
const reported = ["target", "actual", "rate", "gap", "light", "lagging", "lag", "weeks", "holes", "expected", "paceRate", "dataUntil", "phase"].map((what) => `report.${what}`);

/** Columns of which a calculator has not seen a cell in a row with content, one line a column. */
export function notCompared({ compared }: Tally, calculators: readonly ("engine" | "LibreOffice" | "report")[] = ["engine", "LibreOffice", "report"]): string[] {
  const columns = judgedColumns().map(({ column }) => column);
  return calculators.flatMap((calculator) =>
    (calculator === "report" ? reported : columns).flatMap((column) => ((compared.get(calculator)?.get(column) ?? 0) > 0 ? [] : [`${column}: not compared with ${calculator}`])),
  );
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
