/** Which columns of amounts are in 10,000 yuan, so that 10,000 and more look like yuan: a team may keep its own unit. */
import { yuanJudge } from "../../../src/workbook";
import type { CellInput } from "../../../src/templates";

const judged = (header: string, unit: string, named: Readonly<Record<string, CellInput>> = {}) => {
  const judge = yuanJudge({
    records: { metrics: [{ key: "M01", id: "new", name: "新客户", unit: "家" }, { key: "M02", id: "sales", name: "销售额", unit }] },
    named: { qb_salesMetric: "M02", ...named },
    mark: { language: "zh-CN" },
  });
  return judge({ header, money: "tenThousands" }, 500_000);
};

test.each([
  ["预计金额（万元）", "万元", true],
  ["Amount (10k CNY)", "10k cny", true],
  ["预计金额（含税，万元）", "", true],
  ["预计金额（万元）", "台", true],
  ["预计金额", "万元", true],
  ["预计金额（万元）", "元", false],
  ["Amount (10k CNY)", "USD", false],
  ["预计金额（元）", "万元", false],
  ["Amount (USD)", "10k CNY", false],
  ["预计金额（百万元）", "", false],
  ["预计金额", "百万元", false],
  ["预计金额", "", false],
  ["预计金额", "家", false],
])("500,000 below %s, with sales in “%s”: looks like yuan is %s", (header, unit, expected) => {
  expect(judged(header, unit)).toBe(expected);
});

test("less than 10,000, and a column that holds no amounts, never do", () => {
  const judge = yuanJudge({ records: {}, named: {}, mark: { language: "zh-CN" } });
  const header = "预计金额（万元）";
  expect([9_999.99, 10_000].map((value) => judge({ header, money: "tenThousands" }, value))).toEqual([false, true]);
  expect(judge({ header, money: undefined }, 500_000)).toBe(false);
});

test("while the rule on odd figures is off, nothing looks like yuan", () => {
  expect(judged("预计金额（万元）", "万元", { qb_outlier_on: "关" })).toBe(false);
  expect(judged("预计金额（万元）", "万元", { qb_outlier_on: "开" })).toBe(true);
});
