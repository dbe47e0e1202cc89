/**
 * A team's follow-up log of any length, in a file that the product itself makes: ten people, four contacts a customer on average, customers in
 * random order, days from the first to the last before today. The same rows at every run; their formulas are not calculated.
 */
import path from "node:path";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { fromSerial, isoDate, toSerial } from "../../src/core";
import { setupKey } from "../../src/excel/document/startSetup";
import { putCell } from "../../src/file/cells";
import type { Workbook } from "../../src/file/model";
import { lists, sheetsOf, tableName, type ColumnId } from "../../src/templates";
import { logIndexTable } from "../../src/templates/sheets/calculation/logIndex";
import { readData, readSetup, teamColumns, type QuarterData, type QuarterSetup } from "../../src/workbook";
import { setPageDay } from "../../scripts/cli/page/pageDay";
import { press } from "../../scripts/cli/page/pressButton";
import { typeData } from "../../scripts/cli/page/typeData";
import { noEngine } from "../../stand-in/engine/engine";
import { openHost } from "../../stand-in/node/openHost";

const root = path.join(__dirname, "..", "..");
const language = "zh-CN";
const today = isoDate("2026-09-21");

const setupJson = {
  period: { year: 2026, quarter: 3 },
  asOf: today,
  team: "华东区",
  members: Array.from({ length: 10 }, (_, index) => `成员${index + 1}`),
  metrics: [{ id: "sales", name: "销售额", unit: "万元", kind: "additive", target: 100 }],
};

const contactsPerCustomer = 4;
const seed = 20_260_701;
const summaries = ["客户计划采购设备C,预算50万元", "今日拜访客户", "电话沟通", "竞品报价更低,客户要求降价5 %", "签约", "了解产能"];
const steps = ["提交报价", "寄送资质文件", "约技术交流"];

/** Setup and rows, for a log of `rows` rows. */
export function longLog(rows: number): { readonly setup: QuarterSetup; readonly data: QuarterData } {
  const readingSetup = readSetup(setupJson, { today });
  if ("problems" in readingSetup) throw new Error(JSON.stringify(readingSetup.problems));
  const { setup } = readingSetup;
  const reading = readData({ followUps: followUps(rows, setup) }, setup);
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems.slice(0, 5)));
  return { setup, data: reading.data };
}

function followUps(count: number, setup: QuarterSetup): object[] {
  const random = xoroshiro128plus(seed);
  const below = (limit: number) => uniformInt(random, 0, limit - 1);
  const pick = <One>(choices: readonly One[]) => choices[below(choices.length)] as One;
  const first = toSerial(setup.period.first);
  const days = toSerial(today) - first + 1;
  const stages = lists.stages.entries.map((entry) => entry[language]);
  const channels = lists.channels.entries.map((entry) => entry[language]);
  const customers = Math.max(1, Math.floor(count / contactsPerCustomer));
  return Array.from({ length: count }, (_, index) => {
    const day = first + Math.floor((index * days) / count);
    const customer = below(customers);
    const hasNext = below(3) > 0;
    return {
      date: fromSerial(day),
      // A customer has one rep, but for one contact in twenty.
      rep: setup.members[(below(20) === 0 ? below(10) : customer) % setup.members.length]?.name,
      customer: `客户${customer}有限公司`,
      channel: pick(channels),
      summary: pick(summaries),
      ...(below(4) > 0 && { stage: pick(stages) }),
      ...(hasNext && { nextAction: pick(steps), nextDate: fromSerial(day + below(30)) }),
      ...(below(6) === 0 && { amount: 1 + below(80) }),
      ...(below(10) > 0 && { enteredAt: `${fromSerial(Math.min(day + below(3), toSerial(today)))}T18:30` }),
    };
  });
}

interface Typed {
  readonly kind: string;
  readonly column: ColumnId<"followUps">;
  readonly value: string | number;
  /** The row of a log of so many, from 1. */
  readonly row: (rows: number) => number;
}

const inTheMiddle = (rows: number): number => Math.ceil(rows / 2);

/** What somebody types: an entry of each kind that has far to go. The last one is about the order of customers in most of the log. */
export const entries: readonly Typed[] = [
  { kind: "stage", column: "stage", value: "谈判", row: inTheMiddle },
  { kind: "date", column: "date", value: toSerial(isoDate("2026-08-12")), row: inTheMiddle },
  { kind: "due date", column: "nextDate", value: toSerial(isoDate("2026-10-09")), row: inTheMiddle },
  { kind: "new customer", column: "customer", value: "客户77有限公司", row: (rows) => rows - 3 },
  { kind: "old customer", column: "customer", value: "客户78有限公司", row: inTheMiddle },
];

/** The log's sheet, and the headers of some of its columns. */
export function logHeaders(): { readonly sheet: string; readonly header: (column: ColumnId<"followUps">) => string } {
  const { setup } = longLog(1);
  const sheet = sheetsOf(setup.set, teamColumns(setup, language)).find(({ tables }) => tables.some(({ id }) => id === "followUps"));
  const columns = sheet?.tables.find(({ id }) => id === "followUps")?.columns ?? [];
  const header = (id: string) => columns.find((column) => column.id === id)?.label[language] ?? "";
  return { sheet: sheet?.label[language] ?? "", header };
}

/**
 * The workbook with its log typed and refreshed.
 * @param tail so many of its newest rows are not in its index
 */
export async function longLogWorkbook(rows: number, tail: number): Promise<Workbook> {
  const { setup, data } = longLog(rows);
  const host = await openHost({
    folder: path.join(root, "dist"),
    manifest: path.join(root, "manifest.xml"),
    language,
    engine: noEngine,
    today: toSerial(today),
    prepare: (window) => setPageDay(window, today),
    settings: { [setupKey]: setupJson },
  });
  try {
    await host.stopListening();
    await press(host, "Quarterbook.NewQuarter");
    await typeData(host, data, setup, language);
    await press(host, "Quarterbook.Refresh");
    indexOnly(host.workbook, Math.max(0, rows - tail));
    return host.workbook;
  } finally {
    await host.close();
  }
}

/** Takes the proof of the other rows out of the index, so that it tells of the upper ones alone. */
function indexOnly({ sheets }: Workbook, rows: number): void {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => name === tableName(logIndexTable.id));
    if (!table) continue;
    const { top, bottom, left } = table.area;
    for (let row = top + 1 + rows; row <= bottom; row += 1) putCell(sheet, row, left, null);
  }
}
