import { DEFAULT_WORD_LISTS, recordQuality } from "../../../src/core";
import type { RecordContent, RecordQuality } from "../../../src/core";

const zh = (content: Partial<RecordContent>): RecordQuality =>
  recordQuality({ summary: null, amount: null, risk: null, ...content }, DEFAULT_WORD_LISTS["zh-CN"]);
const en = (summary: string): RecordQuality =>
  recordQuality({ summary, amount: null, risk: null }, DEFAULT_WORD_LISTS["en-US"]);

test.each([
  ["今日拜访客户", "vague"],
  [" 今日拜访客户　", "vague"],
  ["聊得不错", "vague"],
  ["客户签约10万", "clear"],
  ["客户签约", "clear"],
  ["要求降价", "clear"],
  ["下周再谈", "clear"],
  ["需求明确", "clear"],
  ["谈了报价", "clear"],
  ["见面聊了３次", "clear"],
  ["介绍了公司和新产品系列", "vague"],
  ["介绍了公司和新产品的系列", "clear"],
])("%j is %s", (summary, expected) => {
  expect(zh({ summary })).toBe(expected);
});

test("eleven characters are too few, twelve are enough, blanks at the ends do not help", () => {
  expect(zh({ summary: "一".repeat(11) })).toBe("vague");
  expect(zh({ summary: "一".repeat(12) })).toBe("clear");
  expect(zh({ summary: `  ${"一".repeat(11)}  ` })).toBe("vague");
  expect(recordQuality({ summary: "一".repeat(12), amount: null, risk: null }, DEFAULT_WORD_LISTS["zh-CN"], 20)).toBe("vague");
});

test("an amount or a risk in its own column says something", () => {
  expect(zh({ summary: "聊得不错", amount: 50 })).toBe("clear");
  expect(zh({ summary: "聊得不错", amount: 0 })).toBe("clear");
  expect(zh({ summary: "聊得不错", risk: "竞品" })).toBe("clear");
  expect(zh({ summary: "聊得不错", amount: "", risk: " " })).toBe("vague");
});

test("no summary is missing, not vague", () => {
  expect(zh({ summary: null })).toBe("noSummary");
  expect(zh({ summary: "　 " })).toBe("noSummary");
});

test.each([
  ["Visited the customer today", "vague"],
  ["visited THE customer", "vague"],
  ["Nice chat", "vague"],
  ["SIGNED!", "clear"],
  ["Too pricey?", "clear"],
  ["Asked for a trial", "clear"],
])("%j is %s", (summary, expected) => {
  expect(en(summary)).toBe(expected);
});

test("empty cells in the word lists match nothing", () => {
  const blank = { amount: [""], date: [" "], need: [], objection: [], result: [], visit: [""] };
  expect(recordQuality({ summary: "聊得不错", amount: null, risk: null }, blank)).toBe("vague");
});

test.each(["zh-CN", "en-US"] as const)("in %s no visit phrase holds a word that would excuse it, and no list repeats itself", (language) => {
  const lists = DEFAULT_WORD_LISTS[language];
  const words = [lists.amount, lists.date, lists.need, lists.objection, lists.result].flat();
  for (const phrase of lists.visit) expect(words.filter((word) => phrase.includes(word))).toEqual([]);
  for (const list of Object.values(lists)) expect(new Set(list).size).toBe(list.length);
});

test.each(["\u00a0", "\u3000\u3000", " \n\t"])("a summary of spaces that nobody sees is missing", (summary) => {
  expect(recordQuality({ summary, amount: 5, risk: null }, DEFAULT_WORD_LISTS["zh-CN"])).toBe("noSummary");
});
