/** What core's rules cost on a long follow-up log, beside reading the same rows from JSON. */

import { isoDate, toSerial } from "../src/core";
import { lists, namedValues, sheetsOf, type CellInput, type TableId } from "../src/templates";
import { readSetup, type QuarterSetup } from "../src/workbook";
import { makeBook } from "../src/workbook/read/makeBook";
import { teamColumns } from "../src/workbook/start/teamColumns";
import { startParameters, startRows } from "../src/workbook/start/startRows";
import { median } from "./statistics";

const [channels, risks, stages] = [lists.channels.entries, lists.risks.entries, lists.stages.entries];
const language = "zh-CN";
const today = isoDate("2026-08-03");

export interface RuleCost {
  readonly rows: number;
  /** Every calculated column of every follow-up, then every calculated column of the review. */
  readonly rulesMilliseconds: number;
  readonly parseMilliseconds: number;
}

/** Medians of `runs` runs. */
export function measureRules(rows: number, runs: number): RuleCost {
  const setup = tenReps();
  const followUps = makeRows(rows, setup);
  const json = JSON.stringify(followUps);
  const rules: number[] = [];
  const parses: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    let started = performance.now();
    JSON.parse(json);
    parses.push(performance.now() - started);
    started = performance.now();
    workOut(setup, followUps);
    rules.push(performance.now() - started);
  }
  return { rows, rulesMilliseconds: median(rules.slice(1)), parseMilliseconds: median(parses.slice(1)) };
}

function tenReps(): QuarterSetup {
  const read = readSetup(
    {
      period: { year: 2026, quarter: 3 },
      asOf: today,
      members: Array.from({ length: 10 }, (_, index) => `成员${index + 1}`),
      metrics: [{ id: "sales", name: "销售额", unit: "万元", kind: "additive", target: 100 }],
      holidays: ["2026-09-25"],
      workdays: ["2026-09-20"],
    },
    { today },
  );
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.setup;
}

type Row = Readonly<Record<string, CellInput>>;

const summaries = ["客户计划采购设备C,预算50万元", "今日拜访客户", "电话沟通", "竞品报价更低,客户要求降价5 %", "签约", "了解产能"];

/** Four contacts a customer on average; one entry in three is late, one next step in three is missing. */
function makeRows(count: number, setup: QuarterSetup): Row[] {
  const first = toSerial(setup.period.first);
  return Array.from({ length: count }, (_, index) => ({
    date: first + (index % 33) + (index % 5 === 0 ? 0.75 : 0),
    rep: setup.members[index % setup.members.length]?.name ?? null,
    customer: `客户${(index * 7919) % Math.max(1, Math.floor(count / 4))}`,
    channel: channels[index % channels.length]?.[language] ?? null,
    summary: summaries[index % summaries.length] ?? null,
    stage: stages[index % stages.length]?.[language] ?? null,
    risk: index % 4 === 0 ? (risks[0]?.[language] ?? null) : null,
    nextAction: index % 3 === 0 ? null : "提交报价",
    nextDate: index % 3 === 0 ? null : first + (index % 60),
    enteredAt: first + (index % 33) + (index % 3 === 0 ? 4 : 0.9),
    amount: index % 6 === 0 ? 50 : null,
  }));
}

function workOut(setup: QuarterSetup, followUps: readonly Row[]): void {
  const sheets = sheetsOf(setup.set, teamColumns(setup, language));
  const tables = { ...startRows(setup, language), followUps };
  const named = { ...namedValues(tables, startParameters(setup, language)), qb_today: toSerial(today) };
  const book = makeBook({ language, period: setup.period, sheets, tables, named });
  for (const id of ["followUps", "review"] as TableId[]) {
    const table = sheets.flatMap((sheet) => sheet.tables).find((one) => one.id === id);
    const columns = table?.columns.filter(({ kind }) => kind === "calculated") ?? [];
    for (const row of book.rows(id)) for (const column of columns) row.get(column.id);
  }
}
