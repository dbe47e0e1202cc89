import { achievement, fillTemplate, gap, gapPrompt, GAP_PHRASES, splitTemplate, UnknownSlotError } from "../../../src/core";
import type { GapPromptInput } from "../../../src/core";

type Row = Pick<GapPromptInput, "target" | "actual"> & Partial<GapPromptInput>;

function prompt(row: Row, language: "zh-CN" | "en-US" = "zh-CN"): string {
  const { target, actual, direction = "higher" } = row;
  const { rate, reason } = achievement({ target, actual, direction });
  const defaults = { unit: "家", kind: "additive", precision: 0, lagWeeks: 0 } as const;
  return gapPrompt({ ...defaults, direction, rate, reason, gap: gap(target, actual), ...row }, GAP_PHRASES[language]);
}

test("under target: the gap, the rate, the question", () => {
  expect(prompt({ target: 7, actual: 5 })).toBe(
    "低于目标 2 家（达成率 71.4%）。卡在哪一步？请写明具体原因，并选择原因类别（主观/客观，可控/不可控，客户方/公司方）。",
  );
  expect(prompt({ target: 7, actual: 5, unit: "customers" }, "en-US")).toBe(
    "2 customers below target (71.4% achieved). Where did it stall? Name the cause and its class (origin, control, side).",
  );
});

test("a run of two weeks is evidence, one is not", () => {
  expect(prompt({ target: 35, actual: 28, unit: "万元", precision: 1, lagWeeks: 3 })).toContain("低于目标 7.0 万元（达成率 80.0%），已连续 3 周未达标。");
  expect(prompt({ target: 35, actual: 28, lagWeeks: 2 }, "en-US")).toContain(", low for 2 weeks running. ");
  expect(prompt({ target: 35, actual: 28, lagWeeks: 1 })).not.toContain("连续");
});

test("a ratio's gap is in percentage points: 92 % → 89 % is 3.0 of them and 96.7 %", () => {
  const collection = { target: 0.92, actual: 0.89, unit: "%", kind: "ratio" } as const;
  expect(prompt(collection)).toContain("低于目标 3.0 个百分点（达成率 96.7%）");
  expect(prompt(collection, "en-US")).toContain("3.0 pp below target (96.7% achieved)");
});

test("over target asks for what others can copy, and never mentions the run", () => {
  expect(prompt({ target: 35, actual: 38, unit: "万元", precision: 1, lagWeeks: 2 })).toBe(
    "超过目标 3.0 万元（达成率 108.6%）。哪些做法起了作用、可供他人复制？请写下成功经验。",
  );
});

test("lower is better: better and worse instead of above and below", () => {
  expect(prompt({ target: 4, actual: 6, direction: "lower", unit: "起" })).toContain("差于目标 2 起（达成率 66.7%）。卡在");
  expect(prompt({ target: 4, actual: 2, direction: "lower", unit: "起" })).toContain("优于目标 2 起（达成率 200.0%）。哪些");
  expect(prompt({ target: 4, actual: 0, direction: "lower", unit: "起" })).toContain("优于目标 4 起。哪些");
  expect(prompt({ target: 0, actual: 1, direction: "lower", unit: "起" })).toContain("差于目标 1 起。卡在");
  expect(prompt({ target: 0, actual: 0, direction: "lower", unit: "起" })).toBe(GAP_PHRASES["zh-CN"].met);
});

test("met exactly, also when only binary noise is left", () => {
  expect(prompt({ target: 0.3, actual: 0.1 + 0.2 })).toBe("正好达成目标。请写下值得保持的做法。");
});

test("no target and no data say what to fill in", () => {
  expect(prompt({ target: null, actual: 5 })).toBe(GAP_PHRASES["zh-CN"].noTarget);
  expect(prompt({ target: 0, actual: null })).toBe(GAP_PHRASES["zh-CN"].noTarget);
  expect(prompt({ target: 5, actual: null })).toBe(GAP_PHRASES["zh-CN"].noData);
});

test("a unit that begins with a digit is multiplied: 0.5 × 10k CNY, 2 × 100台", () => {
  expect(prompt({ target: 100, actual: 100.5, unit: "10k CNY", precision: 1 }, "en-US")).toContain("0.5 × 10k CNY above target (100.5% achieved)");
  expect(prompt({ target: 7, actual: 5, unit: "100台" })).toContain("低于目标 2 × 100台（达成率");
});

test("without a unit there is no stray blank", () => {
  expect(prompt({ target: 7, actual: 5, unit: "" })).toContain("低于目标 2（达成率");
});

test("binary noise decides no half: 0.2499999999999998 and 0.25 read the same", () => {
  const texts = [0.25, 0.2499999999999998].map((gap) => prompt({ target: 1, actual: 1 - gap, gap: -gap, rate: 0.75, precision: 1 }));
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).toContain("0.3");
});

test("a unit with braces is text", () => {
  expect(prompt({ target: 7, actual: 5, unit: "{rate}" })).toContain("低于目标 2 {rate}（达成率 71.4%）");
});

test.each(["zh-CN", "en-US"] as const)("in %s no phrase presumes a cause, and every piece fits an Excel string", (language) => {
  const { under, over, ...rest } = GAP_PHRASES[language];
  const phrases = [...Object.values(under), ...Object.values(over), ...Object.values(rest)];
  const slots = phrases.flatMap((phrase) => splitTemplate(phrase)).flatMap((piece) => ("slot" in piece ? [piece.slot] : []));
  expect([...new Set(slots)].sort()).toEqual(["quantity", "rate", "weeks"]);
  expect(phrases.join(" ")).not.toMatch(/市场影响|主观原因|due to|because/);
  expect(phrases.filter((phrase) => phrase === "" || phrase.length > 255 || phrase.includes('"'))).toEqual([]);
});

describe("phrases with slots", () => {
  test("are cut into words and slots", () => {
    expect(splitTemplate("差 {quantity}。")).toEqual([{ text: "差 " }, { slot: "quantity" }, { text: "。" }]);
    expect(splitTemplate("{a}{b}")).toEqual([{ slot: "a" }, { slot: "b" }]);
    expect(splitTemplate("")).toEqual([]);
  });

  test("a slot that nothing fills is an error", () => {
    expect(() => fillTemplate("{nothing}", {})).toThrow(UnknownSlotError);
  });
});
