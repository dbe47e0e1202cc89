import { DEFAULT_WORD_LISTS, recordQuality, recordWords } from "../../../src/core";
import type { RecordContent, RecordQuality } from "../../../src/core";
import type { Language } from "../../../src/templates";

const lists = { "zh-CN": recordWords(DEFAULT_WORD_LISTS["zh-CN"], "zh-CN"), "en-US": recordWords(DEFAULT_WORD_LISTS["en-US"], "en-US") };
const blank: RecordContent = { channel: null, summary: null, feedback: null, progress: null, risk: null, result: null };

const judge = (language: Language, content: Partial<RecordContent>, characters?: number): RecordQuality =>
  recordQuality({ ...blank, ...content }, lists[language], characters);

test.each([
  ["今日拜访客户", "vague"],
  [" 今日拜访客户　", "vague"],
  ["聊得不错", "vague"],
  ["拜访了三家客户，打了5次电话", "vague"],
  ["下周再联系", "vague"],
  ["改天再谈", "vague"],
  ["需要继续跟进", "vague"],
  ["暂无需求", "vague"],
  ["暂无需求，上个月刚买过", "clear"],
  ["客户签约10万", "clear"],
  ["客户嫌贵", "clear"],
  ["周三前答复", "clear"],
  ["周三去拜访了客户", "vague"],
  ["7月15日答复", "clear"],
  ["二十台", "clear"],
  ["２０ 台", "clear"],
  ["十多箱", "clear"],
  ["聊了两个小时", "vague"],
  ["打电话没人接", "touch"],
  ["上门拜访，客户不在", "touch"],
  ["发了新年祝福短信", "touch"],
  ["没人接，已发报价", "clear"],
])("%j is %s", (summary, expected) => {
  expect(judge("zh-CN", { summary })).toBe(expected);
});

test.each([
  ["Visited the customer today", "vague"],
  ["Nice chat, will call again next week", "vague"],
  ["Need to follow up", "vague"],
  ["Called 3 times", "vague"],
  ["SIGNED!", "clear"],
  ["Too pricey?", "clear"],
  ["PO received", "clear"],
  ["Point taken, good talk", "vague"],
  ["$5,000", "clear"],
  ["twenty seats", "clear"],
  ["Presentation is scheduled for Tuesday", "clear"],
  ["Will call on Tuesday", "vague"],
  ["Left a voicemail", "touch"],
])("%j is %s", (summary, expected) => {
  expect(judge("en-US", { summary })).toBe(expected);
});

test("below 40 characters or 12 words length excuses nothing", () => {
  expect(judge("zh-CN", { summary: "聊".repeat(39) })).toBe("vague");
  expect(judge("zh-CN", { summary: "聊".repeat(40) })).toBe("clear");
  expect(judge("zh-CN", { summary: `  ${"聊".repeat(39)}  ` })).toBe("vague");
  expect(judge("zh-CN", { summary: "聊".repeat(40) }, 60)).toBe("vague");
  expect(judge("en-US", { summary: "nice ".repeat(11) })).toBe("vague");
  expect(judge("en-US", { summary: "nice ".repeat(12) })).toBe("clear");
  expect(judge("en-US", { summary: "nice-nice ".repeat(11) })).toBe("vague");
});

test("the five texts are read together", () => {
  for (const cell of ["feedback", "progress", "risk", "result"] as const) {
    expect(judge("zh-CN", { summary: "聊得不错", [cell]: "嫌贵" })).toBe("clear");
    expect(judge("zh-CN", { [cell]: "嫌贵" })).toBe("clear");
  }
  expect(judge("zh-CN", { summary: "聊得不错", risk: "竞品" })).toBe("clear");
  expect(judge("zh-CN", { summary: "聊".repeat(20), feedback: "聊".repeat(19) })).toBe("clear");
});

test.each([
  ["zh-CN", "电话", "vague"], ["zh-CN", "面谈", "vague"], ["zh-CN", "线上会议", "vague"], ["zh-CN", " ", "vague"], ["zh-CN", "微信", "touch"], ["zh-CN", "邮件", "touch"],
  ["en-US", "Phone", "vague"], ["en-US", "online meeting", "vague"], ["en-US", "Email", "touch"],
] as const)("in %s a record of the channel %j that names nothing is %s", (language, channel, expected) => {
  expect(judge(language, { channel, summary: language === "zh-CN" ? "聊得不错" : "Nice chat" })).toBe(expected);
  expect(judge(language, { channel, summary: "10%" })).toBe("clear");
});

test.each([null, "　 ", "\u00a0", " \n\t"])("a record of %j is missing, not vague; a message that nobody summed up is a contact", (summary) => {
  expect(judge("zh-CN", { summary })).toBe("noSummary");
  expect(judge("zh-CN", { summary, channel: "微信" })).toBe("touch");
});

test("empty phrases take their words away wherever they stand, and no others", () => {
  expect(judge("zh-CN", { summary: "需要继续跟进，还需要继续沟通" })).toBe("vague");
  expect(judge("zh-CN", { summary: "需要继续跟进，需要开票" })).toBe("clear");
});

test("a team's own words and phrases count; blank entries and signs of searches are what they are", () => {
  const none = Object.fromEntries(Object.keys(DEFAULT_WORD_LISTS["zh-CN"]).map((list) => [list, ["", " ", null]])) as unknown as Parameters<typeof recordWords>[0];
  const own = (words: string[], phrases: string[] = []) => recordWords(none, "zh-CN", { words: ["", ...words], phrases: [" ", ...phrases] });
  const summary = "聊了长颈鹿";
  expect(recordQuality({ ...blank, summary }, own([]))).toBe("vague");
  expect(recordQuality({ ...blank, summary }, own(["*", "?", "~"]))).toBe("vague");
  expect(recordQuality({ ...blank, summary: "a*b" }, own(["*"]))).toBe("clear");
  expect(recordQuality({ ...blank, summary }, own(["长颈鹿"]))).toBe("clear");
  expect(recordQuality({ ...blank, summary }, own(["长颈鹿"], [summary]))).toBe("vague");
});

test.each(["zh-CN", "en-US"] as const)("in %s no list repeats itself", (language) => {
  for (const list of Object.values(DEFAULT_WORD_LISTS[language])) expect(new Set(list).size).toBe(list.length);
});
