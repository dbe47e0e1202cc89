import { assessQuarter, isoDate } from "../../../src/core";
import { namedValues, quarterInput, ruleParts, type TableId } from "../../../src/templates";
import { startParameters, startRows } from "../../../src/workbook/start/startRows";
import { startInput, startView, type Changes } from "../view/startView";
import { teamSetup } from "../teamSetup";

const setup = teamSetup(2, 2);
const tables = startRows(setup, "zh-CN");
const named = namedValues(tables, startParameters(setup, "zh-CN"));
const assess = (change: Record<string, null | number | string>, weekly = tables.weekly) =>
  assessQuarter(quarterInput({ ...tables, weekly }, { ...named, ...change }, { period: setup.period, language: "zh-CN" }, isoDate("2026-12-31")).input);

/** Light and lag of every series as the sheets' columns work them out, beside those of the report, for people who reached a tenth. */
function findings(change: Record<string, null | number | string>, language: "zh-CN" | "en-US" = "zh-CN") {
  const changes: Changes = {
    language,
    named: change,
    tables: ({ weekly }) => ({ weekly: weekly.map((row) => ({ ...row, actual: 0.5, numerator: 1, denominator: 10 })) }),
  };
  const { book } = startView(setup, changes);
  const report = assessQuarter(startInput(setup, changes));
  const series = [...book.rows("series")];
  return {
    sheet: { lights: series.map((row) => row.get("light")), lagging: series.filter((row) => row.get("lag") === "lagging").length },
    report: { lights: report.achievement.filter(({ rep }) => rep !== null).map(({ light }) => light as string | null), lagging: report.lagging.length },
  };
}

test.each([null, "", "两周", 0, 2.5, 14])("a number of lag weeks that does not count (%p) reads as two", (weeks) => {
  expect(assess({ qb_lag_weeks: weeks })).toEqual(assess({ qb_lag_weeks: 2 }));
});

test("a cleared threshold reads as the default that the workbook was made with", () => {
  const rules = tables.rules.map((row) => (row["id"] === "lag" ? { ...row, second: null } : row));
  const thresholds = tables.thresholds.map((row) => (row["id"] === "lag.weeks" ? { ...row, preset: 5 } : row));
  expect(namedValues({ ...tables, rules, thresholds }, {})["qb_lag_weeks"]).toBe(5);
  expect(namedValues({ ...tables, rules, thresholds: [] }, {})["qb_lag_weeks"]).toBe(2);
});

test("a cleared pattern of days off counts as Saturday and Sunday", () => {
  expect(assess({ qb_weekend: null })).toEqual(assess({ qb_weekend: "0000011" }));
});

test("a weekly row whose week was cleared is passed over", () => {
  const [first, ...rest] = tables.weekly;
  expect(assess({}, [{ ...first, week: null, actual: 5 }, ...rest])).toEqual(assess({}));
});

const cells = [...ruleParts.map(({ name }) => name), "qb_weekend", "qb_periodEnd"];

test.each(cells)("%s cleared: the pane's book can be worked out, and says what the report says", (name) => {
  const { book } = startView(setup, { named: { [name]: null } });
  for (const [table, column] of shownColumns as readonly (readonly [TableId, string])[]) expect(book.rows(table).map((row) => row.get(column))).toHaveLength(book.rows(table).length);
  const { sheet, report } = findings({ [name]: null });
  expect(report.lagging).toBe(sheet.lagging);
  if (name !== "qb_periodEnd") expect(report.lights).toEqual(sheet.lights);
});

const shownColumns = [["weekly", "status"], ["series", "lag"], ["team", "light"], ["lights", "who"], ["weeks", "workingDays"]] as const;

test("bands may be typed in per cent; a cleared one and text read as the default", () => {
  const asTyped = (green: number | string | null, amber: number | string | null) => findings({ qb_light_green: green, qb_light_amber: amber });
  expect(asTyped(5, 4)).toEqual(asTyped(0.05, 0.04));
  expect(asTyped(5, 4)).not.toEqual(asTyped(1, 0.7));
  expect(asTyped(null, "70")).toEqual(asTyped(1, 0.7));
});

test("a switch typed in small letters is on, as for Excel's =", () => {
  expect(findings({ qb_lag_on: "on" }, "en-US").report.lagging).toBe(4);
  expect(findings({ qb_lag_on: "on" }, "en-US").sheet.lagging).toBe(4);
  expect(findings({ qb_lag_on: "off" }, "en-US").report.lagging).toBe(0);
});
