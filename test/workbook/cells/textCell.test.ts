import fc from "fast-check";
import { parseInput } from "../../../stand-in/typing/parseInput";
import { textCell } from "../../../src/workbook/cells/textCell";

/** What the stand-in for Excel makes of the input, as a program gives it or a person types it. */
function readings(input: string) {
  return ["General", "@", "0.0%", "yyyy-mm-dd"].flatMap((numberFormat) =>
    ["en-US", "zh-CN"].map((language) => parseInput(input, { numberFormat, currentYear: 2026, language })),
  );
}

function expectText(text: string): void {
  for (const { value, formula } of readings(textCell(text))) expect({ text, value, formula }).toEqual({ text, value: text, formula: undefined });
}

test.each(["张三", "Li Na", "华东区", "销售额", "Truelove", "False hope", "Einstein", "No. 5"])("the plain word %s is written as it is", (word) => {
  expect(textCell(word)).toBe(word);
});

test.each(
  ["=A1", "=SUM(A:A)", "=", "+1", "+86 138", "-", "-5%", "@x", "@", "'", "'quoted'", "''", "42", "3.14", "1e5", "1E5", "007", "½", "(5)", "$5", "￥5", "5%", " 7 "]
    .concat(["2026-07-02", "7/1", "3-4", "18:00", "2026-07-02 18:00", "July 2, 2026", "Jul 2026", "may 5", "2-Jul-26", "7月2日", "2026年7月2日"])
    .concat(["TRUE", "false", "True ", "#N/A", "#REF!", "#DIV/0!", "😀", "𠮷野家", "\t=1", "\u00a0=1", "＝1", "名字\n换行", "1,234", "1 1/2", ".5", "{=1}", '"=1"']),
)("%j stays this very text", expectText);

test("text of any kind stays the very text", () => {
  const piece = fc.constantFrom("=", "+", "-", "@", "'", "#N/A", "TRUE", "false", "1", "e5", "%", "$", "￥", "/", ":", "年", "月", "日", "jul", "May", " ", "A", "张", "😀", ".");
  const hostile = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
  fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: "binary", minLength: 1 })), expectText), { numRuns: 2000 });
});
