import { assessQuarter, isoDate } from "../../src/core";
import { quarterInput } from "../../src/workbook";
import { startParameters, startRows } from "../../src/workbook/startRows";
import { namedValues } from "../../src/workbook/quarterInput";
import { teamSetup } from "./teamSetup";

const setup = teamSetup(2, 2);
const tables = startRows(setup, "zh-CN");
const named = namedValues(tables, startParameters(setup, "zh-CN"));
const assess = (change: Record<string, null | number | string>, weekly = tables.weekly) =>
  assessQuarter(quarterInput({ ...tables, weekly }, { ...named, ...change }, "zh-CN", isoDate("2026-12-31")).input);

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
