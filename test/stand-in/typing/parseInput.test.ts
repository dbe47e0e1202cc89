import { parseInput } from "../../../stand-in/typing/parseInput";
import type { Input, InputContext } from "../../../stand-in/typing/parseInput";

const english: InputContext = { numberFormat: "General", currentYear: 2026, language: "en-US" };
const chinese: InputContext = { ...english, language: "zh-CN" };

/** What input methods leave in full width is read as what it stands for; other languages keep it as text. */
test.each<[string, object, object]>([
  ["１２．５", { value: 12.5 }, { value: "１２．５" }],
  ["１，２００", { value: 1200, numberFormat: "#,##0" }, { value: "１，２００" }],
  ["５０％", { value: 0.5, numberFormat: "0%" }, { value: "５０％" }],
  ["２０２６年７月５日", { value: 46208, numberFormat: 'yyyy"年"m"月"d"日"' }, { value: "２０２６年７月５日" }],
  ["ＡＢ１２", { value: "ＡＢ１２" }, { value: "ＡＢ１２" }],
])("%s typed in Chinese and in English", (input, inChinese, inEnglish) => {
  expect([parseInput(input, chinese), parseInput(input, english)]).toEqual([inChinese, inEnglish]);
});

const CASES: [Input, object][] = [
  ["hello", { value: "hello" }],
  ["", { value: null }],
  [12.5, { value: 12.5 }],
  [true, { value: true }],
  ["12", { value: 12 }],
  [" 12 ", { value: 12 }],
  ["-5", { value: -5 }],
  ["+3", { value: 3 }],
  ["(5)", { value: -5 }],
  [".5", { value: 0.5 }],
  ["5.", { value: 5 }],
  ["1,234.5", { value: 1234.5, numberFormat: "#,##0.00" }],
  ["12,34", { value: "12,34" }],
  ["5%", { value: 0.05, numberFormat: "0%" }],
  ["12.5%", { value: 0.125, numberFormat: "0.00%" }],
  ["$5", { value: 5, numberFormat: "$#,##0" }],
  ["1e5", { value: 100000, numberFormat: "0.00E+00" }],
  ["1 1/2", { value: 1.5, numberFormat: "# ?/?" }],
  ["12345678901234567", { value: 12345678901234500 }],
  ["0.1234567890123456789", { value: 0.123456789012345 }],
  ["7.1%", { value: 0.071, numberFormat: "0.00%" }],
  ["007", { value: 7 }],
  ["true", { value: true }],
  ["#n/a", { value: { error: "#N/A" } }],
  ["=1+1", { value: null, formula: "=1+1" }],
  ["=", { value: "=" }],
  ["+A1", { value: null, formula: "=+A1" }],
  ["-name", { value: null, formula: "=-name" }],
  ["@name", { value: null, formula: "=@name" }],
  ["-", { value: "-" }],
  ["'=1+1", { value: "=1+1", quotePrefix: true }],
  ["'007", { value: "007", quotePrefix: true }],
  ["2026-07-02", { value: 46205, numberFormat: "m/d/yyyy" }],
  ["7/2/2026", { value: 46205, numberFormat: "m/d/yyyy" }],
  ["7/2/26", { value: 46205, numberFormat: "m/d/yyyy" }],
  ["7/2/50", { value: 18446, numberFormat: "m/d/yyyy" }],
  ["3/4", { value: 46085, numberFormat: "d-mmm" }],
  ["1-2", { value: 46024, numberFormat: "d-mmm" }],
  ["2-Jul-2026", { value: 46205, numberFormat: "d-mmm-yy" }],
  ["July 2, 2026", { value: 46205, numberFormat: "d-mmm-yy" }],
  ["7/2026", { value: 46204, numberFormat: "mmm-yy" }],
  ["18:00", { value: 0.75, numberFormat: "h:mm" }],
  ["6:00 PM", { value: 0.75, numberFormat: "h:mm AM/PM" }],
  ["2026-07-02 18:00", { value: 46205.75, numberFormat: "m/d/yyyy h:mm" }],
  ["2026-07-02T18:00", { value: "2026-07-02T18:00" }],
  ["2026-02-30", { value: "2026-02-30" }],
  ["13/14", { value: "13/14" }],
  ["marching 3", { value: "marching 3" }],
  ["1-2-3-4", { value: "1-2-3-4" }],
  ["2026年7月2日", { value: "2026年7月2日" }],
];

test.each(CASES)("%j becomes %j", (input, expected) => {
  expect(parseInput(input, english)).toEqual(expected);
});

test.each(["=1+1", "12", "2026-07-02", "-5", "TRUE", "@x"])("a cell with format @ keeps %j as text", (input) => {
  expect(parseInput(input, { ...english, numberFormat: "@" })).toEqual({ value: input });
});

test("dates written in Chinese are dates for a person who works in Chinese", () => {
  expect(parseInput("2026年7月2日", chinese)).toEqual({ value: 46205, numberFormat: 'yyyy"年"m"月"d"日"' });
  expect(parseInput("7月2日", chinese)).toEqual({ value: 46205, numberFormat: 'm"月"d"日"' });
});

test("a text over 32,767 characters is refused", () => {
  expect(parseInput("x".repeat(32_767), english).value).toHaveLength(32_767);
  expect(() => parseInput("x".repeat(32_768), english)).toThrow("32767 characters");
});
