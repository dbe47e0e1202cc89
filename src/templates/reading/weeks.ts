/** Pieces of formulas about weekly rows that 周进度 and the calculation sheet share. */
import { criteria, type Criteria } from "../formula/build";
import type { ColumnId } from "../model/book";

export { resultOfWeeks } from "./series";

/** Weekly rows of this row's series. */
export const ofThisSeries: Criteria = [["series", "[@series]"]];

/** Weekly rows up to this row's week. */
export const untilThisWeek: Criteria = [["week", '"<="&[@week]']];

/** Weeks that are over and have an entry. */
export const overAndTyped: Criteria = [["typed", "1"], ["closed", "1"]];

/** As text. */
export const sameSeries = criteria("qbWeekly", ofThisSeries);
export const closedAndTyped = criteria("qbWeekly", overAndTyped);

/** A figure of the series that a weekly row belongs to. */
export const ofSeries = (column: ColumnId<"series">) => `INDEX(qbSeries[${column}],[@seriesRow])`;
