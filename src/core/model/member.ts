import type { DateRange } from "../calendar/calendar";
import type { IsoDate } from "../units/isoDate";

/** A team has 1 to so many members: docs/rules.md#setup. */
export const largestTeam = 60;

/** One 销售代表 of the team. */
export interface Member {
  /** Stable key in the workbook, R01, R02 … in setup order. Tables are joined by it, never by the name. */
  readonly key: string;
  readonly name: string;
  /** 生效日, the first day at work; without it, from the start of the period. */
  readonly from?: IsoDate;
  /** 离职日, the last day at work; without it, to the end of the period. */
  readonly to?: IsoDate;
  /** 休假, in any order; stretches may overlap. */
  readonly leave?: readonly DateRange[];
}
