/** Labels below a chart's axis stay legible: wrapped, then slanted, left out last. */

import { layOutLabels } from "../../../stand-in/page/grid/categoryLabels";

test("short labels stand in one line", () => {
  expect(layOutLabels(["Q1", "Q2"], 60, 80)).toEqual({ style: "wrapped", lines: [["Q1"], ["Q2"]], height: 14 });
});

test("longer ones wrap at blanks and between Chinese characters", () => {
  expect(layOutLabels(["销售额", "新客户开发数", "重点产品销量"], 56, 80).lines).toEqual([["销售额"], ["新客户开", "发数"], ["重点产品", "销量"]]);
  expect(layOutLabels(["Sales", "Collection rate"], 70, 80).lines).toEqual([["Sales"], ["Collection", "rate"]]);
});

test("labels whose words are too wide slant, all of them", () => {
  const { style, lines, height } = layOutLabels(["7/1", "12/28"].concat(Array.from({ length: 12 }, () => "9/14")), 18, 60);
  expect([style, lines.every((label) => label.length === 1)]).toEqual(["slanted", true]);
  expect(height).toBeLessThanOrEqual(60);
});

test("a label that is too long even slanted is cut with a sign", () => {
  const { lines } = layOutLabels(["Collectionrateofallcustomers", "b"], 40, 60);
  expect(lines[0]?.[0]).toMatch(/^Coll.*…$/);
});

test("only labels that would touch when slanted are left out", () => {
  const { lines } = layOutLabels(Array.from({ length: 60 }, (_, index) => `2026-07-${index}`), 5, 60);
  expect(lines.filter((label) => label.length > 0)).toHaveLength(20);
});
