/** What follows from a column list by itself: colours of words, hidden steps. */
import { label } from "../../../src/templates";
import { date, key, outcome, step, text } from "../../../src/templates/model/columns";
import { defineSheet, defineTable } from "../../../src/templates/model/table";
import type { Highlight, SheetTemplate } from "../../../src/templates";

const overdue = outcome<"overdue", "overdue" | "notDue">("overdue", "逾期", "Overdue", 12, {
  about: label("是否超过时限。", "Whether it is past its due date."),
  outcomes: { overdue: { counts: "days", tone: "red" }, notDue: {} },
  formula: '="{notDue}"',
  core: () => "notDue",
});
const lateTone: Highlight<"overdue"> = { tone: "red", columns: ["overdue"], when: 'LEFT([@overdue],LEN("{overdue}"))="{overdue}"' };
const blankOwner: Highlight<"owner"> = { tone: "warning", columns: ["owner"], when: '[@owner]=""' };

const issue = text<"issue">("issue", "问题", "Issue", 42);
const row = step<"id">("id", "行", "Row", { about: label("第几行。", "Which row it is."), formula: "=ROW()", core: () => 1 });
const origin = key<"origin">("origin", "来源行", "Origin row");

function sheetOf(more: Partial<SheetTemplate> = {}): SheetTemplate {
  return {
    id: "actions",
    module: "core",
    label: label("行动", "Actions"),
    title: label("行动", "Actions"),
    guidance: label("一行一个。", "One a row."),
    tabColor: "#000000",
    tables: [defineTable("actions", { columns: [issue, overdue, row, origin] })],
    page: { orientation: "Portrait", signature: false },
    ...more,
  };
}

const hiddenIds = ({ tables }: SheetTemplate) => tables.flatMap(({ columns }) => columns.filter(({ hidden }) => hidden).map(({ id }) => id));

test("a table knows its id and colours the words of its columns by itself", () => {
  const table = defineTable("actions", { columns: [issue, overdue], blankRows: 30 });
  expect(table).toMatchObject({ id: "actions", blankRows: 30, highlights: [lateTone] });
  expect(table.columns).toEqual([issue, overdue]);
});

test("colours that no word gives stand after those of the words", () => {
  expect(defineTable("actions", { columns: [issue, overdue], highlights: [blankOwner] }).highlights).toEqual([lateTone, blankOwner]);
});

test("a table without colours has no list of them", () => {
  expect(defineTable("actions", { columns: [issue] })).not.toHaveProperty("highlights");
});

test("a table colours by itself what is no date in a cell for one", () => {
  const { highlights = [] } = defineTable("actions", { columns: [issue, date("due", "时限", "Due", 12)] });
  expect(highlights.map(({ tone, columns }) => [tone, columns])).toEqual([["warning", ["due"]]]);
});

test("columns without a width are hidden, all others shown", () => {
  expect(hiddenIds(defineSheet(sheetOf()))).toEqual(["id", "origin"]);
});

test("on a hidden sheet nothing is hidden twice", () => {
  expect(hiddenIds(defineSheet(sheetOf({ hidden: true })))).toEqual([]);
});

test("apart from that a sheet is what its template says", () => {
  const template = sheetOf({ warnsBelow: { table: "actions", column: "issue" } });
  const { tables: _, ...rest } = template;
  expect(defineSheet(template)).toMatchObject(rest);
  expect(hiddenIds(template)).toEqual([]);
});
