import { numberFormat } from "../../../src/workbook/cells/numberFormats";
import { buildPlan } from "../../../src/workbook";
import { teamSetup } from "../teamSetup";

test.each([
  ["metric", { kind: "additive", precision: 1 }, "#,##0.0_)"],
  ["metric", { kind: "additive", precision: 0 }, "#,##0_)"],
  ["metric", { kind: "average", precision: 2 }, "#,##0.00_)"],
  ["metric", { kind: "ratio", precision: 1 }, "0.0%_)"],
  ["metric", { kind: "ratio", precision: 0 }, "0%_)"],
  ["gap", { kind: "additive", precision: 1 }, "+#,##0.0_);-#,##0.0_);#,##0.0_)"],
  ["gap", { kind: "ratio", precision: 1 }, '+0.0"百分点"_);-0.0"百分点"_);0.0"百分点"_)'],
] as const)("%s of %j is %s", (format, metric, expected) => {
  expect(numberFormat(format, metric, "zh-CN")).toBe(expected);
});

test("a ratio's gap reads points in English", () => {
  expect(numberFormat("gap", { kind: "ratio", precision: 1 }, "en-US")).toBe('+0.0" pts"_);-0.0" pts"_);0.0" pts"_)');
});

test("without a metric numbers stay General", () => {
  expect(numberFormat("metric", null, "zh-CN")).toBe("General");
});

test("text columns are text before values are written into them", () => {
  expect(numberFormat("text", null, "zh-CN")).toBe("@");
});

test("rows of the review show contacts as a count and conversion as per cent", () => {
  const review = buildPlan(teamSetup(1, 1), "zh-CN").sheets.find((sheet) => sheet.id === "review");
  const byRow = review?.numberFormats.find(({ format }) => typeof format !== "string")?.format;
  const rows = Array.isArray(byRow) ? byRow.map((formats: readonly string[]) => formats[1]) : [];
  expect(rows.slice(0, 9)).toEqual(["#,##0.0_)", "0_)", "0.0%_)", "General", "General", "General", "General", "General", "General"]);
});
