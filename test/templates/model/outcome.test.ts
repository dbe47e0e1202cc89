/** What a column of words shows, and how it is coloured, from what the column says of its codes. */
import { outcomeHighlights, outcomeText, sayIn, wordOf, type Outcome } from "../../../src/templates/model/outcome";

/** Due dates as a column of the action list might have them. */
const dueDates = {
  overdue: { counts: "days", tone: "red" },
  dueToday: { tone: "amber" },
  noDate: { tone: "amber" },
  notDue: {},
} as const satisfies Readonly<Record<string, Outcome>>;

const lights = { noTarget: {}, green: { rated: true, tone: "green" }, red: { rated: true, tone: "red" } } as const satisfies Readonly<Record<string, Outcome>>;

const ownWords = { breach: { word: { "zh-CN": "▼ 违约", "en-US": "▼ Breach" }, counts: "days" } } as const satisfies Readonly<Record<string, Outcome>>;

test("a cell says the word of its code, in the language of the workbook", () => {
  expect([outcomeText("dueToday", dueDates, "zh-CN"), outcomeText("dueToday", dueDates, "en-US")]).toEqual(["今天到期", "Due today"]);
  expect(outcomeText("noTarget", lights, "zh-CN")).toBe("无目标");
});

test("no code is a blank cell", () => {
  expect(outcomeText(null, dueDates, "zh-CN")).toBeNull();
});

test("a count stands between the word and what is counted, 0 as well", () => {
  expect(outcomeText({ code: "overdue", amount: 12 }, dueDates, "zh-CN")).toBe("▼ 逾期 12 天");
  expect(outcomeText({ code: "overdue", amount: 12 }, dueDates, "en-US")).toBe("▼ Overdue 12 days");
  expect(outcomeText({ code: "overdue", amount: 0 }, dueDates, "en-US")).toBe("▼ Overdue 0 days");
});

test("a rate follows the word with one decimal; without a rate the word stands alone", () => {
  expect(outcomeText({ code: "green", amount: 1.0857 }, lights, "zh-CN")).toBe("绿 达标 108.6%");
  expect(outcomeText({ code: "red", amount: 0 }, lights, "en-US")).toBe("Red far off 0.0%");
  expect(outcomeText({ code: "green", amount: null }, lights, "en-US")).toBe("Green met");
});

test("a second word stands last, behind the rate where there is one", () => {
  expect(outcomeText({ code: "green", amount: 0.888, beside: "closing" }, lights, "zh-CN")).toBe("绿 达标 88.8% 待结账");
  expect(outcomeText({ code: "green", amount: null, beside: "closing" }, lights, "en-US")).toBe("Green met Not final");
  expect(outcomeText({ code: "green", amount: null, beside: null }, lights, "en-US")).toBe("Green met");
});

test("a rate reads as comparisons take it: a share that is 70 % but for the last bit is 70.0%, not 69.9%", () => {
  expect(outcomeText({ code: "red", amount: 0.7 - 1e-12 }, lights, "en-US")).toBe("Red far off 70.0%");
});

test("a code may have words of its own, which go before those of the list", () => {
  expect(outcomeText({ code: "breach", amount: 3 }, ownWords, "zh-CN")).toBe("▼ 违约 3 天");
  expect(wordOf("green", { word: { "zh-CN": "好", "en-US": "Good" } }, "en-US")).toBe("Good");
});

const bareCount = { left: { word: null, counts: "days", tone: "amber" } } as const satisfies Readonly<Record<string, Outcome>>;

test("a count may stand without a word before it", () => {
  expect(outcomeText({ code: "left", amount: 12 }, bareCount, "zh-CN")).toBe("12 天");
  expect(outcomeText({ code: "left", amount: 0 }, bareCount, "en-US")).toBe("0 days");
  expect(outcomeHighlights("x", bareCount).map(({ when }) => when)).toEqual(['ISNUMBER(-SUBSTITUTE([@x]," {days}",""))']);
});

test("a formula writes words of the list by their names, and those of the column as they are, with what follows them", () => {
  expect(sayIn(dueDates, "en-US")("dueToday")).toBe('"{dueToday}"');
  expect(sayIn(dueDates, "en-US")("overdue", "[@n]")).toBe('"{overdue} "&[@n]&" {days}"');
  expect(sayIn(ownWords, "zh-CN")("breach", "[@n]")).toBe('"▼ 违约 "&[@n]&" {days}"');
  expect(sayIn(bareCount, "zh-CN")("left", "[@n]")).toBe('[@n]&" {days}"');
  expect(sayIn({ said: { word: { "zh-CN": "“好”", "en-US": '"good"' } } }, "en-US")("said")).toBe('"""good"""');
  expect(sayIn(lights, "en-US")("green", "[@rate]")).toMatch(/^"\{green\} "&.*\[@rate\].*&"%"$/);
});

test("the highlight of a word that stands on the column alone looks for it in every language", () => {
  expect(outcomeHighlights("x", { breach: { ...ownWords.breach, tone: "red" } }).map(({ when }) => when)).toEqual([
    'OR(LEFT([@x],LEN("▼ 违约"))="▼ 违约",LEFT([@x],LEN("▼ Breach"))="▼ Breach")',
  ]);
});

test("a code without a word is a mistake in the template, and named", () => {
  expect(() => wordOf("breach", {}, "zh-CN")).toThrow(new RangeError("There is no word for breach."));
});

test("codes of one colour share a highlight, in the order in which they are listed; those without a colour have none", () => {
  expect(outcomeHighlights("due", dueDates)).toEqual([
    { tone: "red", columns: ["due"], when: 'LEFT([@due],LEN("{overdue}"))="{overdue}"' },
    { tone: "amber", columns: ["due"], when: 'OR([@due]="{dueToday}",[@due]="{noDate}")' },
  ]);
  expect(outcomeHighlights("plain", { tick: {} })).toEqual([]);
});

test("a code that a number follows is found by how the cell begins", () => {
  expect(outcomeHighlights("light", lights).map(({ when }) => when)).toEqual(['LEFT([@light],LEN("{green}"))="{green}"', 'LEFT([@light],LEN("{red}"))="{red}"']);
});

test("a code may colour other columns than its own: then it does not share a highlight with one of the same colour that does not", () => {
  expect(outcomeHighlights<"sum" | "check">("check", { sumOff: { tone: "warning", colours: ["sum", "check"] }, noTarget: { tone: "warning" }, weighted: { tone: "warning", colours: ["sum", "check"] } })).toEqual([
    { tone: "warning", columns: ["sum", "check"], when: 'OR([@check]="{sumOff}",[@check]="{weighted}")' },
    { tone: "warning", columns: ["check"], when: '[@check]="{noTarget}"' },
  ]);
});
