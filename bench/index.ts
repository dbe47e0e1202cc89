/** `npm run bench`: see bench/README.md for how to read it. */

import { measureBlocking } from "./blocking";
import { measureCreation } from "./creation";
import { asShipped } from "./asShipped";
import type { RuleCost } from "./coreRules";
import { measurePaste } from "./paste";
import { firstViewText } from "./firstView";
import { fixed, growthExponent, textTable } from "./statistics";

const TEAMS = [3, 10, 60];
const LOGS = [1_000, 10_000, 100_000];
const PASTES = [1_000, 10_000];
const RUNS = 5;

async function creationTable(): Promise<string> {
  const rows: string[][] = [];
  for (const reps of TEAMS) {
    const cost = await measureCreation(reps, RUNS);
    rows.push([
      String(reps), String(cost.batches), String(cost.actions), String(cost.bytes), String(cost.cells),
      fixed(cost.bytes / cost.cells, 1), fixed(cost.addInMilliseconds, 0), fixed(cost.standInMilliseconds, 0),
      fixed(cost.libraryMilliseconds, 0), fixed(cost.addInMilliseconds / cost.libraryMilliseconds, 2),
    ]);
  }
  const headers = ["reps", "batches", "actions", "bytes", "cells", "bytes/cell", "add-in ms", "stand-in ms", "library ms", "add-in/library"];
  return textTable(headers, rows);
}

async function blockingTable(): Promise<string> {
  const rows: string[][] = [];
  for (const reps of TEAMS) {
    const { creation, refresh, firstCreation } = await measureBlocking(reps, RUNS);
    rows.push([String(reps), fixed(firstCreation, 0), fixed(creation, 0), fixed(refresh, 0)]);
  }
  return textTable(["reps", "first creation ms", "creation ms", "refresh ms"], rows);
}

async function rulesTable(): Promise<string> {
  const { measureRules } = await asShipped<typeof import("./coreRules")>("coreRules.ts");
  const costs = LOGS.map((rows) => measureRules(rows, RUNS));
  const rows = costs.map((cost, index) => [
    String(cost.rows), fixed(cost.rulesMilliseconds, 1), fixed(cost.parseMilliseconds, 1),
    fixed(cost.rulesMilliseconds / cost.parseMilliseconds, 1), exponent(costs[index - 1], cost),
  ]);
  return textTable(["follow-ups", "core ms", "JSON.parse ms", "core/parse", "growth exponent"], rows);
}

function exponent(smaller: RuleCost | undefined, larger: RuleCost): string {
  return smaller ? fixed(growthExponent(smaller.rows, smaller.rulesMilliseconds, larger.rows, larger.rulesMilliseconds), 2) : "";
}

async function pasteTable(): Promise<string> {
  const costs = await measurePaste(PASTES, RUNS);
  const rows = costs.map(({ rows: size, milliseconds }, index) => {
    const smaller = costs[index - 1];
    return [String(size), fixed(milliseconds, 0), smaller ? fixed(growthExponent(smaller.rows, smaller.milliseconds, size, milliseconds), 2) : ""];
  });
  return textTable(["pasted rows", "stand-in ms", "growth exponent"], rows);
}

async function main(): Promise<void> {
  process.stdout.write(`${await firstViewText(RUNS)}\n\n`);
  process.stdout.write(`Creating a quarter, four metrics, medians of ${RUNS} runs\n${await creationTable()}\n\n`);
  process.stdout.write(`Longest stretch of script without a turn of the page, processor time\n${await blockingTable()}\n\n`);
  process.stdout.write(`All rules of core on the follow-up log, ten reps, medians of ${RUNS} runs\n${await rulesTable()}\n\n`);
  process.stdout.write(`A paste below a table of the stand-in, medians of ${RUNS} runs\n${await pasteTable()}\n`);
}

void main();
