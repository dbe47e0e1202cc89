import { followUpsTable as log } from "../../../src/templates/sheets/followUps/followUps";
import { liveDefaults, type LiveRow } from "../../../src/workbook";

const now = 46205.75;
const given = { now, rep: "王芳", newId: () => "r-1" };
const filled = (record: LiveRow["record"], edited: readonly string[], before?: string) => liveDefaults({ log, record, edited: new Set(edited), before }, given);

test("the edit that begins a row fills what is blank, and nothing else", () => {
  expect(filled({ customer: "新港" }, ["customer"])).toEqual({ enteredAt: now, date: 46205, rep: "王芳", id: "r-1" });
  expect(filled({ summary: "要报价", date: 46200, rep: "李娜", id: "r-0" }, ["summary"])).toEqual({ enteredAt: now });
  expect(filled({ customer: "新港", summary: "要报价" }, ["rep", "customer", "channel", "summary"])).toHaveProperty("enteredAt", now);
});

test("an unknown rep stays blank", () => {
  expect(liveDefaults({ log, record: { customer: "新港" }, edited: new Set(["customer"]) }, { ...given, rep: null })).not.toHaveProperty("rep");
});

test.each([
  ["a row begun before, whose time of entry nobody knows", filled({ customer: "新港", summary: "补写" }, ["summary"])],
  ["a corrected name", filled({ customer: "新港" }, ["customer"], "新巷")],
  ["a row with its time of entry", filled({ customer: "新港", enteredAt: 46200 }, ["customer"])],
  ["an emptied cell", filled({}, ["customer"], "新港")],
  ["another column", filled({ nextAction: "报价" }, ["nextAction"])],
])("%s gets nothing", (_what, cells) => {
  expect(cells).toEqual({});
});
