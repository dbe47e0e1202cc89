/** Pieces of formulas about weekly rows that 周进度 and the calculation sheet share. */
import { sumRows, type Criteria } from "../formula/build";
import type { ColumnId } from "../model/book";

/** Weekly rows of this row's series. */
export const ofThisSeries: Criteria = [["series", "[@series]"]];

/** Weekly rows up to this row's week. */
export const untilThisWeek: Criteria = [["week", '"<="&[@week]']];

/** Weekly rows with an entry. */
export const typed: Criteria = [["typed", "1"]];

/** Those of them whose week is over. */
export const typedAndClosed: Criteria = [...typed, ["closed", "1"]];

/** A figure of the series that a weekly row belongs to. */
export const ofSeries = (column: ColumnId<"series">) => `INDEX(qbSeries[${column}],[@seriesRow])`;

/** A figure of a series' newest counted week, which bears the order 1; 0 without one. */
export const atNewest = (column: ColumnId<"weekly">) => sumRows("qbWeekly", column, [...ofThisSeries, ["order", "1"]]);

/** Whole weeks of the lag rule. */
export const lagWeeks = "INT(N(qb_lag_weeks))";
