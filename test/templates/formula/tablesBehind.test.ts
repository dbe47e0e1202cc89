/** What a view shows is worked out from no other tables than those that the formulas of its columns name. */
import { isoDate } from "../../../src/core";
import { completeSet, noTeamColumns, sheetsOf, tablesBehind, type CellInput, type Shown, type TableId } from "../../../src/templates";
import { laggingShown } from "../../../src/taskpane/lagging/laggingModel";
import { logShown } from "../../../src/taskpane/log/logModel";
import { settingsShown } from "../../../src/templates/reading/quarterInput";
import { teamColumns } from "../../../src/workbook/start/teamColumns";
import { readStart, type Changes } from "../../workbook/view/startView";
import { teamSetup } from "../../workbook/teamSetup";
import { makeBook } from "../../../src/workbook/read/makeBook";

const setup = { ...teamSetup(3, 4), set: completeSet() };
const sheets = sheetsOf(completeSet(), teamColumns(setup, "zh-CN"));
const behind = (shown: Shown) => [...tablesBehind(shown, sheets)].sort();

const contact = (customer: string, rest: Readonly<Record<string, CellInput>>) => ({ rep: setup.members[0]?.name ?? "", customer, ...rest });

/** A quarter in which every table has filled rows. */
const changes: Changes = {
  today: isoDate("2026-08-03"),
  tables: ({ weekly, review, stages, channels }) => ({
    weekly: weekly.map((row, index) => (index % 5 === 0 ? row : { ...row, actual: 3 + (index % 7), numerator: index % 9, denominator: 10 })),
    review: review.map((row, index) => ({ ...row, override: index % 6 === 0 ? 40 : null, reason: index % 3 === 0 ? "客户推迟" : null })),
    followUps: [
      contact("甲公司", { id: "r-1", date: 46_204, enteredAt: 46_204.4, stage: stages[0]?.["label"] ?? null, summary: "报价12万元，月底前签" }),
      contact("乙公司", { id: "r-2", date: 46_205, enteredAt: 46_209.4, channel: channels[0]?.["label"] ?? null, nextAction: "演示", nextDate: 46_210 }),
      contact("甲公司 ", { id: "r-3", date: 46_215, stage: stages[1]?.["label"] ?? null, summary: "拜访", amount: 12 }),
    ],
    actions: [{ id: "a-1", issue: "报价慢", measure: "每周一对价", owner: setup.members[1]?.name ?? "", due: 46_230, status: "未开始" }],
  }),
};
const start = readStart(setup, changes);
/** Logs without a row of their own here are blank ones. */
const read = { ...start, records: { ...Object.fromEntries(sheets.flatMap((sheet) => sheet.tables.map(({ id }) => [id, []]))), ...start.records } };
const named = { ...read.named, qb_today: 46_237 };
const bookOf = (tables: typeof read.records) => makeBook({ language: "zh-CN", period: setup.period, sheets, tables, named });
const whole = bookOf(read.records);
const columns = sheets.flatMap((sheet) =>
  sheet.tables.flatMap(({ id, columns }) => columns.flatMap((column) => (column.core ? [{ table: id, column: column.id }] : []))),
);

test("beside the settings core needs no table that the formula of a column does not lead to", () => {
  const valuesOf = (book: typeof whole, table: TableId, column: string) => book.rows(table).map((row) => row.get(column));
  const wrong = columns.flatMap(({ table, column }) => {
    const tables = behind({ ...settingsShown, [table]: [...(settingsShown[table as keyof typeof settingsShown] ?? []), column] });
    const part = bookOf(Object.fromEntries(tables.map((id) => [id, read.records[id] ?? []])));
    try {
      expect(valuesOf(part, table, column)).toEqual(valuesOf(whole, table, column));
      return [];
    } catch (error) {
      return [`${table}.${column}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`];
    }
  });
  expect(wrong).toEqual([]);
});

test("what the pane shows of lags rests on no log, and the form for a contact on no week", () => {
  expect(behind({ ...settingsShown, ...laggingShown })).not.toContain("followUps");
  const ofForm = behind({ ...settingsShown, ...logShown });
  expect(ofForm).toContain("followUps");
  expect(ofForm).not.toContain("weekly");
  expect(ofForm).not.toContain("series");
});

test("a table of a text, a header or a list over all members counts; a word in quotes does not", () => {
  const template = sheetsOf(completeSet(), noTeamColumns)[0];
  if (!template) throw new Error("There are no sheets.");
  const sheet = (id: "weekly" | "actions" | "members", formula: string) => ({
    ...template,
    parameters: [],
    tables: [{ id, columns: [{ id: "name", label: { "zh-CN": "", "en-US": "" }, kind: "calculated", format: "text", width: 1, formula } as const] }],
  });
  const trial = [sheet("weekly", '="qbActions[name]"&[@name]'), sheet("actions", "=qbMembers[[#Headers],[name]]"), sheet("members", "=1")];
  const ofTrial = (id: TableId) => [...tablesBehind({ [id]: ["name"] }, trial as never)];
  expect(ofTrial("weekly")).toEqual(["weekly"]);
  expect(ofTrial("actions")).toEqual(["actions", "members"]);
});
