import { achievement, fillTemplate, gapPrompt, GAP_PHRASES, light, splitTemplate, UnknownSlotError } from "../../../src/core";
import type { GapPromptInput, LightBands } from "../../../src/core";

type Row = Partial<GapPromptInput> & { readonly target: number | null; readonly actual: number | null; readonly bands?: LightBands };

/** The prompt after the period, of a target. */
function prompt({ target, bands, ...row }: Row, language: "zh-CN" | "en-US" = "zh-CN"): string {
  const { actual, direction = "higher" } = row;
  const found = achievement({ target, actual, direction });
  const judged = { isOver: true, hasTarget: found.reason !== "no-target", expected: target, rate: found.rate, light: light(found, bands) };
  return gapPrompt({ ...judged, unit: "家", kind: "additive", precision: 0, lagWeeks: 0, direction, ...row }, GAP_PHRASES[language]);
}

/** The prompt while the period runs; the target stands for the plan to date. */
const pace = (row: Row, language: "zh-CN" | "en-US" = "zh-CN") => prompt({ isOver: false, ...row }, language);

test("under target: the gap, the rate, the question", () => {
  expect(prompt({ target: 7, actual: 5 })).toBe(
    "低于目标 2 家（达成率 71.4%）。卡在哪一步？请写明具体原因，并选择原因类别（主观/客观，可控/不可控，客户方/公司方）。",
  );
  expect(prompt({ target: 7, actual: 5, unit: "customers" }, "en-US")).toBe(
    "2 customers below target (71.4% achieved). Where did it stall? Name the cause and its class (origin, control, side).",
  );
});

test("a run of two weeks is evidence, one is not", () => {
  expect(prompt({ target: 35, actual: 28, unit: "万元", precision: 1, lagWeeks: 3 })).toContain("低于目标 7.0 万元（达成率 80.0%），期末曾连续 3 周未达标。");
  expect(prompt({ target: 35, actual: 28, lagWeeks: 2 }, "en-US")).toContain(", low in its last 2 weeks. ");
  expect(prompt({ target: 35, actual: 28, lagWeeks: 1 })).not.toContain("连续");
});

test("a ratio's gap is in percentage points: 92 % → 89 % is 3.0 of them and 96.7 %", () => {
  const collection = { target: 0.92, actual: 0.89, unit: "%", kind: "ratio" } as const;
  expect(prompt(collection)).toContain("低于目标 3.0 个百分点（达成率 96.7%）");
  expect(prompt(collection, "en-US")).toContain("3.0 points below target (96.7% achieved)");
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
  expect(prompt({ target: 0, actual: 0, direction: "lower", unit: "起" })).toBe(GAP_PHRASES["zh-CN"].target.met);
});

test("met exactly, also when only binary noise is left", () => {
  expect(prompt({ target: 0.3, actual: 0.1 + 0.2 })).toBe("正好达成目标。请写下值得保持的做法。");
});

test("no target and no data say what to fill in", () => {
  expect(prompt({ target: null, actual: 5 })).toBe(GAP_PHRASES["zh-CN"].noTarget);
  expect(prompt({ target: 0, actual: null })).toBe(GAP_PHRASES["zh-CN"].noTarget);
  expect(prompt({ target: 5, actual: null })).toBe(GAP_PHRASES["zh-CN"].noData);
});

test("a unit that begins with a digit stands in brackets: 0.5 (10k CNY), 2 (100台)", () => {
  expect(prompt({ target: 100, actual: 100.5, unit: "10k CNY", precision: 1 }, "en-US")).toContain("0.5 (10k CNY) above target (100.5% achieved)");
  expect(prompt({ target: 7, actual: 5, unit: "100台" })).toContain("低于目标 2 (100台)（达成率");
});

test("without a unit there is no stray blank", () => {
  expect(prompt({ target: 7, actual: 5, unit: "" })).toContain("低于目标 2（达成率");
});

test("binary noise decides no half: 0.2499999999999998 and 0.25 read the same", () => {
  const texts = [0.25, 0.2499999999999998].map((gap) => prompt({ target: 1, actual: 1 - gap, rate: 0.75, precision: 1 }));
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).toContain("0.3");
});

test("a unit with braces is text", () => {
  expect(prompt({ target: 7, actual: 5, unit: "{rate}" })).toContain("低于目标 2 {rate}（达成率 71.4%）");
});

describe("while the period runs the prompt speaks of pace", () => {
  const sales = { unit: "万元", precision: 1 } as const;

  test("52 of 36 due by now is 16 ahead, whatever the target", () => {
    expect(pace({ target: 36, actual: 52, ...sales })).toBe("应完成 36.0，实际 52.0，超前 16.0 万元。哪些做法起了作用？请写下来供他人参考。");
    expect(pace({ target: 36, actual: 52, unit: "10k CNY", precision: 1 }, "en-US")).toBe("Plan by now 36.0, actual 52.0: 16.0 (10k CNY) ahead. What worked that others can copy?");
  });

  test("30.3 of 36 asks for the cause, and names the run", () => {
    expect(pace({ target: 36, actual: 30.3, ...sales })).toBe("应完成 36.0，实际 30.3，比进度少 5.7 万元。卡在哪一步？请写明具体原因，并选择类别。");
    expect(pace({ target: 36, actual: 20, lagWeeks: 2, ...sales })).toContain("比进度少 16.0 万元，已连续 2 周未达标。卡在");
  });

  test("lower is better: 3 where 1 was allowed by now is worse", () => {
    expect(pace({ target: 1, actual: 3, direction: "lower", unit: "起" })).toContain("应完成 1，实际 3，差于进度 2 起。卡在");
    expect(pace({ target: 5, actual: 3, direction: "lower", unit: "起" })).toContain("应完成 5，实际 3，优于进度 2 起。哪些");
  });

  test("a ratio in per cent, its gap in points", () => {
    expect(pace({ target: 0.92, actual: 0.89, unit: "%", kind: "ratio" })).toContain("应完成 92.0%，实际 89.0%，比进度少 3.0 个百分点。卡在");
  });

  test("nothing due yet, and nothing entered", () => {
    expect(pace({ target: 35, expected: null, actual: 3 })).toBe(GAP_PHRASES["zh-CN"].tooEarly);
    expect(pace({ target: 36, actual: null })).toBe(GAP_PHRASES["zh-CN"].noData);
    expect(pace({ target: 36, actual: 36 })).toBe("正好跟上进度。请写下值得保持的做法。");
  });
});

describe("where the green line is not at 100 % the light decides what is asked", () => {
  test("below target and green", () => {
    expect(prompt({ target: 100, actual: 95, bands: { green: 0.9, amber: 0.7 } })).toContain("低于目标 5 家（达成率 95.0%），仍在绿线内。哪些做法");
  });

  test("above target and not green", () => {
    expect(prompt({ target: 100, actual: 105, bands: { green: 1.1, amber: 0.7 } })).toContain("超过目标 5 家（达成率 105.0%），未到绿线。卡在");
  });
});

test.each(["zh-CN", "en-US"] as const)("in %s no phrase presumes a cause, and every piece fits an Excel string", (language) => {
  const flat = (part: object): string[] => Object.values(part).flatMap((one: unknown) => (typeof one === "string" ? [one] : flat(one as object)));
  const phrases = flat(GAP_PHRASES[language]);
  const slots = phrases.flatMap((phrase) => splitTemplate(phrase)).flatMap((piece) => ("slot" in piece ? [piece.slot] : []));
  expect([...new Set(slots)].sort()).toEqual(["actual", "expected", "quantity", "rate", "weeks"]);
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
