/** What counts as one displayed step, as a result, and as a mutation. */
import { counted, each, rarely } from "./results";
import { displayedStep } from "./displayedStep";
import { mutationsOf } from "./mutations";
import { see, seenLine, shortfall, type SeenResults } from "./seenResults";
import type { CoreCell } from "./compareCalculators";

test.each([
  ["0", 1], ["General", 1], ["@", 1], ["#,##0.00_)", 0.01], ["#,##0.0##_)", 0.001], ["0.0%_)", 0.001], ["+#,##0.0\" pts\"_);-#,##0.0\" pts\"_);#,##0.0\" pts\"_)", 0.1],
  ["yyyy-mm-dd", 1], ["yyyy-mm-dd hh:mm", 1 / 1440],
])("%s shows steps of %f", (format, step) => {
  expect(displayedStep(format)).toBe(step);
});

test("each declared result stands once in place of each other one, and a count is one more and one less", () => {
  const names = mutationsOf("actions.overdue", new Set(["▼ 逾期 3 天", "今天到期", null])).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["{dueToday} instead of {overdue} n", "{overdue} n instead of {noDate}", "blank instead of {notDue}", "{overdue} n + 1", "{overdue} n - 1, last row alone"]));
  expect(names.filter((name) => / instead of [^,]*$/.test(name))).toHaveLength(5 * 4);
});

test("a column of many numbers is wrong by a step, blank, or filled where it is blank", () => {
  const names = mutationsOf("weekly.plan", new Set([1.5, null])).map(({ name }) => name);
  expect(names).toEqual(["one step more", "one step less", "blank", "0 instead of blank", "one step more, last row alone", "one step less, last row alone"]);
});

test("a step is large enough for calculators to notice, however large the number", () => {
  const [more] = mutationsOf("followUps.place", new Set([17_592_186_044_417]));
  const step = (value: number) => Number(more?.wrong(value, { numberFormat: "0" }, "en-US")) - value;
  expect([step(12), step(1e6)]).toEqual([1, 1]);
  expect(step(17_592_186_044_417)).toBeCloseTo(52_776.558, 2);
});

test("a result becomes another one, also beside such as a run need not show", () => {
  const wrong = mutationsOf("series.lightText", new Set(["红 差距大"])).find(({ name }) => name === "other than {red}")?.wrong;
  expect(wrong?.("红 差距大", { numberFormat: "@" }, "zh-CN")).not.toBe("红 差距大");
});

const cell = (column: string, core: CoreCell["core"], isFilled = true): CoreCell => ({ column, core, isFilled, sheet: "a", address: "A1" });

test("rows without content show nothing", () => {
  const seen: SeenResults = new Map();
  see(seen, [cell("actions.overdue", null, false), cell("actions.overdue", "未到期")], "zh-CN");
  expect(shortfall(seen, "actions.overdue", true)).toEqual(["0 of {overdue} n, not 30", "no {dueToday}", "no {noDate}", "no blank"]);
  expect(seenLine(seen, "actions.overdue")).toBe("actions.overdue: {notDue}: 1 of 5 declared results, 1 cells");
});

test("what is not declared is told, and a column of many results lacks some, or a blank cell", () => {
  const seen: SeenResults = new Map();
  see(seen, [cell("weekly.closed", 0), cell("weekly.closed", 1), cell("weekly.closed", 2), cell("weekly.plan", 5)], "en-US");
  expect(shortfall(seen, "weekly.closed", false)).toEqual(["2 is not declared"]);
  expect(shortfall(seen, "weekly.plan", true)).toEqual(["1 different results, not 30", "never blank"]);
});

test("a counted result is a text with a number in its place; a rare one is owed by nobody", () => {
  const result = counted("n", () => ["▼ ", " days"], 3);
  expect(["▼ 12 days", "▼ 1.5 days", "▼ days", "▼ x days"].map((text) => result.is(text, "en-US"))).toEqual([true, true, false, false]);
  expect(each(rarely("red"), null)).toMatchObject({ each: [{ atLeast: 0 }, { atLeast: 1 }] });
});
