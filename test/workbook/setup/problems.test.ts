import { problemMessages } from "../../../src/workbook/setup/problems/problemMessages";
import { makeProblem, problemText } from "../../../src/workbook/setup/problems/problem";
import { quote } from "../../../src/workbook/setup/problems/place";
import { nearestWord } from "../../../src/workbook/setup/problems/nearestWord";
import { formatProblems } from "../../../src/workbook/report";
import { readSetup } from "../../../src/workbook/setup";
import { salesWith, TODAY } from "./sampleSetup";

const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

test("each message has the same places in both languages", () => {
  for (const [key, texts] of Object.entries(problemMessages)) {
    expect([key, places(texts["zh-CN"])]).toEqual([key, places(texts["en-US"])]);
  }
});

test("a problem reads as one line: path, colon, what is wrong", () => {
  const reading = readSetup(salesWith({ target: "100", split: { method: "manual", values: [1] } }), { today: TODAY });
  if (!("problems" in reading)) throw new Error("The setup was accepted.");
  expect(formatProblems(reading.problems, "en-US")).toEqual([
    "$.metrics[0].split.values: must have one number for each of the 3 members, in their order; it has 1",
    '$.metrics[0].target: must be a number, not "100"',
  ]);
  expect(formatProblems(reading.problems, "zh-CN")).toEqual([
    "$.metrics[0].split.values：必须按成员顺序为 3 名成员各给一个数字，现有 1 个",
    '$.metrics[0].target：必须是数字，而不是 "100"',
  ]);
});

test("what a person wrote cannot break the line or pass for a place of the message", () => {
  const problem = makeProblem("$.team", "not-text", { found: quote(["{found}\n$1"]) });
  expect(problem.text).toBe('must be text, not ["{found}\\n$1"]');
  expect(problemText(problem, "zh-CN")).not.toContain("\n");
});

test("long values are quoted in part, whole characters only", () => {
  expect(quote("😀".repeat(50))).toBe(`"${"😀".repeat(39)}…`);
  expect(quote(undefined)).toBe("nothing");
});

test.each([
  ["holiday", "holidays"], ["Workdays", "workdays"], ["metrcs", "metrics"], ["asof", "asOf"], ["set", "set"],
  ["budget", undefined], ["x", undefined], ["", undefined],
])("%j was probably meant as %j", (word, meant) => {
  expect(nearestWord(word, ["holidays", "workdays", "metrics", "asOf", "set"])).toBe(meant);
});

test("problems of one kind in one field are told once, with their count and the first five places", () => {
  const rows = ["Zoe", "Zoe", "Zoé", "Zoe", "Zoe", "Zoe"].map((rep, index) => makeProblem(`$.weekly[${index}].rep`, "unknown-rep", { found: quote(rep), known: '"Ann"' }));
  const other = makeProblem("$.review[0].rep", "unknown-rep", { found: '"Zoe"', known: '"Ann"' });
  expect(formatProblems([...rows.slice(0, 2), other], "en-US")).toEqual([
    '$.weekly[0].rep: "Zoe" is not a member of the team; members: "Ann" (2 places: $.weekly[0].rep, $.weekly[1].rep)',
    '$.review[0].rep: "Zoe" is not a member of the team; members: "Ann"',
  ]);
  expect(formatProblems(rows, "zh-CN")).toEqual([
    '$.weekly[0].rep："Zoe" 不是团队成员；成员有："Ann"（共 6 处，前 5 处：$.weekly[0].rep "Zoe"、$.weekly[1].rep "Zoe"、$.weekly[2].rep "Zoé"、$.weekly[3].rep "Zoe"、$.weekly[4].rep "Zoe"）',
  ]);
});
