/** What the log's readers find in one pass is what a search through all rows finds, row by row. */
import fc from "fast-check";
import { isReachedStage, isoDate, toSerial } from "../../src/core";
import { lists, namedValues, sheetsOf, type Book, type BookRow } from "../../src/templates";
import { reachedCount } from "../../src/templates/reading/followUps";
import { threadOfRow } from "../../src/templates/sheets/followUps/threadOfRow";
import { readSetup } from "../../src/workbook";
import { makeBook } from "../../src/workbook/read/makeBook";
import { teamColumns } from "../../src/workbook/start/teamColumns";
import { startParameters, startRows } from "../../src/workbook/start/startRows";

type LogRow = BookRow<"followUps">;

const today = isoDate("2026-08-03");
const metrics = [{ id: "sales", name: "销售额", unit: "万元", kind: "additive", target: 100 }];
const read = readSetup({ period: { year: 2026, quarter: 3 }, asOf: today, members: ["王芳", "李强"], metrics }, { today });
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const { setup } = read;

function bookOf(followUps: readonly Record<string, string | number | null>[]): Book {
  const sheets = sheetsOf(setup.set, teamColumns(setup, "zh-CN"));
  const tables = { ...startRows(setup, "zh-CN"), followUps };
  const named = { ...namedValues(tables, startParameters(setup, "zh-CN")), qb_today: toSerial(today) };
  return makeBook({ language: "zh-CN", period: setup.period, sheets, tables, named });
}

const first = toSerial(setup.period.first);
/** Some days at the beginning of the period, and some about today. */
const day = fc.option(fc.oneof(fc.integer({ min: first, max: first + 4 }), fc.integer({ min: toSerial(today) - 1, max: toSerial(today) + 2 })));
const followUp = fc.record({
  date: day,
  rep: fc.constantFrom("王芳", "李强", "某人", null),
  customer: fc.constantFrom("甲", "乙", "乙 ", "丙", null),
  project: fc.constantFrom("一", "二", null, null),
  summary: fc.constantFrom("签约", null),
  stage: fc.constantFrom(...lists.stages.entries.map((entry) => entry["zh-CN"]), null),
  amount: fc.constantFrom(5, 7, -1, null),
  enteredAt: day,
  id: fc.constantFrom("r-00000a00000000000000000000000000000000", "r-00000a00-0000-4000-8000-000000000000", null),
});

/** The thread of a row by filters and a sort. */
function plainThread(row: LogRow, rows: readonly LogRow[]) {
  const of = (one: LogRow, column: "order" | "place" | "stageNo" | "amountNamed" | "contact") => one.number(column) ?? 0;
  const dated = rows
    .filter((one) => one.number("threadRow") === row.number("threadRow") && of(one, "order") > 0)
    .sort((one, other) => of(one, "order") - of(other, "order") || of(one, "place") - of(other, "place"));
  const newestOf = (some: readonly LogRow[]) => ({
    newest: some.at(-1)?.index,
    staged: some.filter((one) => of(one, "stageNo") > 0).at(-1)?.index,
    priced: some.filter((one) => of(one, "amountNamed") >= 0).at(-1)?.index,
  });
  return {
    ever: newestOf(dated),
    now: newestOf(dated.filter((one) => of(one, "contact") < toSerial(today) + 1)),
    reachedSince: dated.find((one) => isReachedStage(of(one, "stageNo")))?.number("order") ?? null,
  };
}

function asIndexes(thread: NonNullable<ReturnType<typeof threadOfRow>>) {
  const indexes = ({ newest, staged, priced }: typeof thread.ever) => ({ newest: newest?.row.index, staged: staged?.row.index, priced: priced?.row.index });
  return { ever: indexes(thread.ever), now: indexes(thread.now), reachedSince: thread.reachedSince };
}

test("threads, first rows and counts of customers are those of a plain search", () => {
  fc.assert(fc.property(fc.array(followUp, { maxLength: 25 }), (followUps) => {
    const book = bookOf(followUps);
    const rows = book.rows("followUps");
    for (const row of rows) {
      const thread = threadOfRow(row, book);
      expect(thread && asIndexes(thread)).toEqual(row.number("threadRow") === null ? null : plainThread(row, rows));
      const firstOfPair = rows.find((one) => one.text("pairKey") === row.text("pairKey"));
      expect(row.number("pairRow")).toBe(row.text("pairKey") === "" ? null : (firstOfPair?.index ?? 0) + 1);
    }
    for (const rep of [null, ...setup.members.map(({ key }) => key)]) {
      const own = rows.filter((row) => row.text("customerKey") !== "" && (rep === null || row.text("repKey") === rep));
      const keys = (of: readonly LogRow[]) => new Set(of.map((row) => row.text("customerKey"))).size;
      expect(reachedCount(book, rep)).toEqual({ all: keys(own), reached: keys(own.filter((row) => row.number("reached") === 1)) });
    }
  }), { numRuns: 150 });
});
