/** What columns must show in a run comes from their templates; only what those cannot say is declared beside them. */
import { words, type Language } from "../../src/templates";
import { declaredColumns, expectationOf, idleDeclarations } from "./declaredResults";
import { judgedColumns } from "./judgedColumns";
import { outcomeResults } from "./outcomeResults";
import { resultOf } from "./seenResults";
import type { Result } from "./results";

const named = (results: readonly Result[]) => results.map(({ name, atLeast }) => `${name}: ${atLeast}`);

function resultsOf(column: string): readonly Result[] {
  const expected = expectationOf(column);
  if (!("each" in expected)) throw new Error(`${column} has no list of results.`);
  return expected.each;
}

test("a code shows its word, with a count where one follows, alone and with a rate where it is rated", () => {
  const results = outcomeResults({ late: {}, overdue: { counts: "days" }, green: { rated: true }, mine: { word: { "zh-CN": "我", "en-US": "Mine" } } });
  expect(named(results)).toEqual(["{late}: 1", "{overdue} n: 30", "{green}: 1", "{green} n: 30", "{mine}: 1"]);
  const nameOf = (text: string, language: Language) => resultOf(results, text, language)?.name;
  expect(["Late", "▼ Overdue 3 days", "Green met", "Green met 108.6%", "Mine"].map((text) => nameOf(text, "en-US"))).toEqual(results.map(({ name }) => name));
  expect(["补录", "▼ 逾期 3 天", "绿 达标", "绿 达标 108.6%", "我"].map((text) => nameOf(text, "zh-CN"))).toEqual(results.map(({ name }) => name));
  expect(["▼ Overdue", "▼ Overdue days", "Late 3 days", "Mine 5.0%", "Late "].map((text) => nameOf(text, "en-US"))).toEqual(Array(5).fill(undefined));
});

test("a second word stands behind the word, or behind its rate; what a run need not show counts none", () => {
  const results = outcomeResults(
    { red: { rated: true, beside: ["closing"] }, amber: { rated: true, beside: ["closing"] }, lagging: { beside: ["redPace", "greenPace"] } },
    { amber: { alone: false }, lagging: { alone: "seldom", seldom: ["greenPace"] } },
  );
  expect(named(results)).toEqual([
    "{red}: 1", "{red} n: 30", "{red} {closing} n: 1", "{red} {closing}: 0",
    "{amber} n: 30", "{amber} {closing} n: 1",
    "{lagging}: 0", "{lagging} {redPace}: 1", "{lagging} {greenPace}: 0",
  ]);
  expect(resultOf(results, "红 差距大 12.0% 待结账", "zh-CN")?.name).toBe("{red} {closing} n");
});

test("less numbers than 30 may be shown of a code, and one with a rate may never stand alone", () => {
  expect(named(outcomeResults({ red: { rated: true }, amber: { rated: true } }, { red: { different: 12 }, amber: { different: 5, alone: false } }))).toEqual(["{red}: 1", "{red} n: 12", "{amber} n: 5"]);
});

test("a step shows the values that its template lists, and a blank cell where its formula can leave one", () => {
  expect(named(resultsOf("weekly.closed"))).toEqual(["0: 1", "1: 1"]);
  expect(named(resultsOf("followUps.customerReached"))).toEqual(["0: 1", "1: 1", "blank: 1"]);
  expect(named(resultsOf("review.lag"))).toEqual(["lagging: 1", "ahead: 1", "outdated: 1", "blank: 1"]);
});

test("amber needs a rate, in the rows of people and of the team; the lights at home say what both say", () => {
  const amber = words.amber["en-US"];
  for (const column of ["series.lightText", "team.lightText", "lights.light"]) {
    expect([amber, `${amber} 71.4%`, words.green["en-US"], ""].map((text) => resultOf(resultsOf(column), text, "en-US")?.name)).toEqual([undefined, "{amber} n", "{green}", undefined]);
  }
  expect(named(resultsOf("lights.light")).sort()).toEqual(named(resultsOf("series.lightText")).sort());
});

test("a column of which nothing is said must show 30 different results", () => {
  expect(expectationOf("weekly.plan")).toEqual({ different: 30 });
});

test("nothing is declared that a template says, nor for what is not there", () => {
  expect(idleDeclarations()).toEqual([]);
  const judged = new Set(judgedColumns().map(({ column }) => column));
  expect(declaredColumns.filter((column) => !judged.has(column))).toEqual([]);
});

test("no two results of a column have the same name or the same text", () => {
  for (const { column } of judgedColumns()) {
    const expected = expectationOf(column);
    if (!("each" in expected)) continue;
    const names = expected.each.map(({ name }) => name);
    expect([column, names.filter((name, index) => names.indexOf(name) !== index)]).toEqual([column, []]);
    for (const language of ["zh-CN", "en-US"] as const) {
      for (const result of expected.each) expect([column, result.name, resultOf(expected.each, result.example(language), language)?.name]).toEqual([column, result.name, result.name]);
    }
  }
});
