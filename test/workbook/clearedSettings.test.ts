import { assessQuarter, isoDate } from "../../src/core";
import { ruleCells, type TableId } from "../../src/templates";
import { quarterInput } from "../../src/workbook";
import { startParameters, startRows } from "../../src/workbook/startRows";
import { namedValues } from "../../src/workbook/quarterInput";
import { startView } from "./startView";
import { teamSetup } from "./teamSetup";

const setup = teamSetup(2, 2);
const tables = startRows(setup, "zh-CN");
const named = namedValues(tables, startParameters(setup, "zh-CN"));
const assess = (change: Record<string, null | number | string>, weekly = tables.weekly) =>
  assessQuarter(quarterInput({ ...tables, weekly }, { ...named, ...change }, { period: setup.period, language: "zh-CN" }, isoDate("2026-12-31")).input);

/** Light and lag of every series as the sheets' columns work them out, beside those of the report, for people who reached a tenth. */
function findings(change: Record<string, null | number | string>, language: "zh-CN" | "en-US" = "zh-CN") {
  const { report, book } = startView(setup, {
    language,
    named: change,
    tables: ({ weekly }) => ({ weekly: weekly.map((row) => ({ ...row, actual: 0.5, numerator: 1, denominator: 10 })) }),
  });
  const series = [...book.rows("series")];
  return {
    sheet: { lights: series.map((row) => row.get("light")), lagging: series.filter((row) => row.get("lag") === "lagging").length },
    report: { lights: report.achievement.filter(({ rep }) => rep !== null).map(({ light }) => light as string | null), lagging: report.lagging.length },
  };
}

test("a cleared number of lag weeks means that nobody lags, not that everybody does", () => {
  expect(assess({ qb_lag_weeks: null }).lagging).toEqual([]);
});

test("a cleared pattern of days off counts as Saturday and Sunday", () => {
  expect(assess({ qb_weekend: null })).toEqual(assess({ qb_weekend: "0000011" }));
});

test("a weekly row whose week was cleared is passed over", () => {
  const [first, ...rest] = tables.weekly;
  expect(assess({}, [{ ...first, week: null, actual: 5 }, ...rest])).toEqual(assess({}));
});

const cells = [...ruleCells.map(({ name }) => name), "qb_weekend", "qb_periodEnd"];

test.each(cells)("%s cleared: the pane's book can be worked out, and says what the report says", (name) => {
  const { book } = startView(setup, { named: { [name]: null } });
  for (const [table, column] of shownColumns as readonly (readonly [TableId, string])[]) expect(book.rows(table).map((row) => row.get(column))).toHaveLength(book.rows(table).length);
  const { sheet, report } = findings({ [name]: null });
  expect(report.lagging).toBe(sheet.lagging);
  if (name !== "qb_periodEnd") expect(report.lights).toEqual(sheet.lights);
});

const shownColumns = [["weekly", "status"], ["series", "lag"], ["team", "light"], ["lights", "who"], ["weeks", "workingDays"]] as const;

test("a cleared band is reached by everybody; text in it by nobody", () => {
  expect(new Set(findings({ qb_light_green: null }).sheet.lights)).toEqual(new Set(["green"]));
  expect(new Set(findings({ qb_light_green: "70", qb_light_amber: "70" }).report.lights)).toEqual(new Set(["red"]));
});

test("a switch typed in small letters is on, as for Excel's =", () => {
  expect(findings({ qb_lag_on: "on" }, "en-US").report.lagging).toBe(4);
  expect(findings({ qb_lag_on: "on" }, "en-US").sheet.lagging).toBe(4);
  expect(findings({ qb_lag_on: "off" }, "en-US").report.lagging).toBe(0);
});
